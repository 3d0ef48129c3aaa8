# The road of the procedure and the steps on it.
rail-procedure = Procedure
procedure-title = Procedure
procedure-behind = Steps taken
procedure-nothing-yet = No step has been taken yet. The first is publishing.
procedure-ahead = What still comes
procedure-aside = Other than planned
procedure-back = Back to the procedure

standing-withdrawn = withdrawn
standing-rectifying = published, being rectified

road-step = Step
road-why = Why
road-published = Published
road-rectifying = Rectification started
road-rectified = Rectification published
road-rectification-dropped = Rectification given up
road-closed = Registration closed
road-bids-opened = Bids opened
road-quality-fixed = Quality fixed
road-prices-opened = Prices opened
road-award-proposed = Award proposed
road-decided = Award approved
road-sent-back = Proposal sent back
road-standstill-started = Standstill started
road-awarded = Awarded
road-archived = Archived
road-withdrawn = Withdrawn

ahead-published = Publish
ahead-closed = Close registration
ahead-bids-opened = Open the bids
ahead-quality-fixed = Fix quality
ahead-prices-opened = Open the prices
ahead-award-proposed = Propose an award
ahead-decided = Decide on the award
ahead-standstill-started = Start the standstill
ahead-awarded = Award
ahead-archived = Archive the file

both = { $first } and { $second }
either = { $rest } or { $last }
country-nl = Netherlands
country-be = Belgium
fact-standstill = End of the standstill
fact-retain = Kept until

next-rectify = Go to the rectification
next-rectify-text = You are making a rectification. Publish it or give it up; until then the tender cannot go on.
next-open-bids = Open the bids
next-open-bids-text = Registration is closed. Two people now open the bids together.
next-propose = Propose an award
next-propose-text = The prices are open and the ranking is computed. Propose whom to award to.
next-decide = Decide on the proposal
next-decide-text = There is a proposal for the award. You approve it or send it back.
next-standstill = Start the standstill
next-standstill-text = The proposal is approved. Send the letters and then start the standstill.
next-award = Award
next-award-text = The standstill has ended. You can award now.
next-archive = Archive the file
next-archive-text = The procedure is done. Close the file and record until when it is kept.
next-withdrawn = This tender was withdrawn. What was shut stays shut.
next-rectifying = The officer is working on a rectification. Until it is published, what stands here holds.
next-standstill-runs = The standstill runs until the end of { $date }. The award can follow from the day after.
next-others = There is nothing for you to do now. Next step: { $step } ({ $who }).
next-nothing = The procedure is finished.
next-kept = The file is archived and is kept until { $date }.

step-reason-missing = Write down why. The reason is kept with this step.

step-propose-title = Propose an award
step-propose-lead = Propose who gets the contract. The manager decides after that.
step-propose-bid = To whom?
step-propose-bid-missing = Choose a tenderer.
step-propose-reason = Why
step-propose-reason-hint = In a few sentences: why this bid is the best. The manager reads this when deciding.
step-propose-shared = First place is shared, even after the rules for a tie. Choose one tenderer.
step-propose-shared-hint = Write down why this tenderer and not the other in first place, for example after drawing lots.
step-propose-incomplete = The outcome is not complete yet. See under Outcome what is missing.
step-propose-not-first = Only a tenderer in first place can be proposed.
step-propose-button = Submit the proposal

step-decide-title = Decide on the award
step-decide-lead = Approve the proposal, or send it back with the reason.
step-decide-proposed = Proposed
step-decide-by = By
step-decide-decision = Your decision
step-decide-missing = Choose approve or send back.
step-decide-approve = Approve
step-decide-approve-hint = Then the letters go out and the standstill begins.
step-decide-send-back = Send back
step-decide-send-back-hint = The officer makes a new proposal.
step-decide-reason = Explanation
step-decide-reason-hint = Needed when you send the proposal back. When you approve, this may stay empty.
step-decide-button = Record the decision

step-standstill-title = Start the standstill
step-standstill-lead = Do this on the day the letters to all tenderers go out.
step-standstill-counting = The day after sending is day 1. If the last day is a Saturday, a Sunday or a public holiday, the term runs on to the end of the next working day.
step-standstill-country = Which law applies?
step-standstill-country-missing = Choose a country.
step-standstill-days = { $days } days, so until the end of { $date }
step-standstill-sent = Letters
step-standstill-sent-yes = The letters went out today, with the reasons for each tenderer.
step-standstill-not-sent = Tick that the letters went out.
step-standstill-button = Start the term

step-award-title = Award
step-award-lead = The standstill has ended and no proceedings are under way. You now award the contract for good.
step-award-to = To
step-award-sure = Are you sure?
step-award-sure-yes = No proceedings were brought. I want to award; this cannot be undone.
step-award-not-sure = Tick that you want to award.
step-award-button = Award
step-award-service = Service
step-award-service-text = You ask for a service level. Tenderers must have been told about it before you award, for example in the questions and answers. Fill in the day, or write down why it was not needed.
step-award-service-on = On which day was it communicated?
step-award-service-reason = Remarks, or why it was not needed
step-award-service-missing = Fill in the day on which the service was communicated, or write down why it was not needed.
step-award-service-ahead = This day is still to come.
step-award-service-told = The service was communicated on { $day }.

step-archive-title = Archive the file
step-archive-lead = The file stays readable, but changes no more.
step-archive-until = Keep until
step-archive-until-hint = At least three years after the award or the withdrawal: not before { $date }. Seven years is usual.
step-archive-too-short = Choose { $date } or later: the law asks for at least three years.
step-archive-button = Archive

step-withdraw-title = Withdraw the tender
step-withdraw-lead = The procedure ends without an award.
step-withdraw-no-way-back = Withdrawing cannot be undone. What is shut now, such as the prices, stays shut.
step-withdraw-reason = Why do you withdraw the tender?
step-withdraw-reason-hint = Tenderers must be told this reason.
step-withdraw-sure = Are you sure?
step-withdraw-sure-yes = I want to withdraw the tender.
step-withdraw-not-sure = Tick that you want to withdraw.
step-withdraw-button = Withdraw

deed-tender-rectifying = started a rectification
deed-tender-rectified = published a rectification
deed-tender-rectification-dropped = gave a rectification up
deed-tender-award-proposed = proposed an award
deed-tender-decided = approved the award
deed-tender-sent-back = sent the proposal back
deed-tender-standstill-started = started the standstill
deed-tender-awarded = awarded the contract
deed-tender-archived = archived the file
deed-tender-withdrawn = withdrew the tender

example-propose-reason = This bid has the most points for price and quality together. The assessors were most positive about the plan of approach.
example-approve-reason = Agreed; within the budget.
