# Registering and recording bids.
bids-lead = Record who has bid and what they offer. Prices stay behind lock and key until quality is fixed.
bids-empty = The bids will be listed here. Register the first one; its price goes straight behind lock and key.
bids-register = Register a bid
bids-close = Are all bids in?
bids-close-text = Then the assessment starts: assessors see the bids and you cannot add a bid any more. You can still record knock-outs and answers.
bids-sure = All bids are in. This cannot be undone.
bids-not-sure = Tick that all bids are in.
bids-none-registered = Register a bid first.
bids-without-price = No price has been recorded for { $name } yet. Fill it in first.
bids-no-assessors = There are no assessors yet. Add them under Participants.
bids-close-button = Close and start the assessment

bid-pages = Parts of this bid
bid-page-register = Name and price
bid-page-knock-outs = Knock-outs
bid-page-answers = Answers
bid-page-texts = Texts
bid-number = No.
bid-name = Tenderer
bid-name-missing = Fill in the name of the tenderer.
bid-price = Price
bid-price-sealed = locked away
bid-price-missing = missing
bid-price-field = Price over the whole term, excluding VAT
bid-price-hint = For example € 123,456.00.
bid-price-replace-hint = A price is already locked away. Fill in something only if you want to replace it.
bid-price-missing-text = Fill in the price, for example 123,456.00.
bid-price-zero = A price of 0 is not possible: the chosen method divides by the price.
bid-price-vault = After saving, the price is locked away. Nobody can read it, not even you, until quality is fixed and the prices are opened.
bid-answers = Answers to requirements and wishes
bid-texts = Texts for the criteria
bid-withdrawn = withdrawn
bid-withdrawn-field = The tenderer has withdrawn the bid
bid-fails = fails one
bid-progress = { $done } of { $all }

knock-out-choose = Also choose whether the bid meets { $id }; a reason alone is not kept.
knock-out-lead = Record for each knock-out whether the bid meets it. A bid that fails one is out; write down why.
knock-out-pass = met
knock-out-fail = not met
knock-out-evidence = Evidence asked for: { $evidence }
knock-out-reason = Reason for { $id }, if the bid does not meet it
knock-out-reason-missing = Write down why the bid does not meet { $id }. The reason goes into the letter.

answers-lead = Copy the answers of the tenderer. Answers count themselves; a requirement that is not answered with yes excludes the bid.
answers-requirement = Requirement or wish
answers-class = Class
answers-answer = Answer
answers-fill = Answer what is still open with yes and save
answer-yes = yes
answer-partly = partly
answer-no = no
answer-available = already there
answer-months = in
answer-never = will not come
answer-months-unit = months
answer-months-field = Number of months for { $id }
answer-months-missing = Fill in within how many months { $id } is ready.

answer-months-beside = { $id } has a number of months beside another answer. Choose “in” or clear the number.
class-must = requirement
class-should = wish, heavy
class-could = wish, light
class-wont = out of scope
class-to-develop = to develop

texts-lead = Paste here what the tenderer wrote. Assessors read it beside their judgement.
