# Opening by two people: the bids first, the prices later.
opening-bids-title = Open the bids
opening-bids-next = Registration is closed. Two people open the bids together; after that the assessment can begin.
opening-bids-lead = After the opening the assessors see what is offered and can give marks. The prices stay shut.
opening-bids-button = Open the bids
opening-bids-open = The bids are open.
opening-prices-title = Open the prices
opening-prices-lead = Quality is fixed. After the opening the prices and the ranking can be seen.
opening-prices-button = Open the prices
opening-prices-open = The prices are open.
opening-who = Opening takes two different people: officer, chair or manager. You both give your password or code, the second within ten minutes of the first.
opening-no-way-back = Opening cannot be undone. Who opened and when goes into the log and into the minutes.
opening-secret = Your password or code
opening-secret-hint = This makes sure that it is you. A code comes from your authenticator app.
opening-secret-demo = In this example everybody has the same password: { $password }
opening-secret-missing = Fill in your password or code.
opening-secret-wrong = This password or code is wrong, or there were too many tries. In that case wait { $minutes } minutes.
opening-confirm-first = Confirm as the first
opening-one-more = One more person, before { $time }.
opening-one-more-text = Your confirmation is kept. Ask somebody else (officer, chair or manager) to sign in and confirm here too. If nobody comes in time, your confirmation counts no more and everything stays shut.
opening-look = See whether it is open
opening-take-back = Take my confirmation back
opening-second = { $name } ({ $roles }) has confirmed. If you confirm before { $time }, it opens.
opening-first = First person
opening-second-person = Second person
outcome-shut-two = Quality is fixed. Two people can now open the prices together.

problem-same-person-title = This takes two people
problem-same-person-text = You have confirmed already. The second must be somebody else. Nothing has changed.
problem-clock-back-title = The clock of the server is behind
problem-clock-back-text = It shows a time before the previous step of this tender. So this step was not taken, and nothing has changed. Ask the administrator to set the clock right, and then try again.
problem-too-early-title = The standstill has not ended
problem-too-early-text = The contract can be awarded from the day after the end of the standstill. Nothing has changed.

deed-bids-opening-begun = was the first to confirm opening the bids
deed-bids-opening-taken-back = took back the confirmation for opening the bids
deed-prices-opening-begun = was the first to confirm opening the prices
deed-prices-opening-taken-back = took back the confirmation for opening the prices
