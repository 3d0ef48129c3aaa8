# Part 5: ratio, price formula, criteria, trial and contract.
scoring-change = Change
scoring-not-yet = not chosen yet
scoring-not-filled = not filled in yet
scoring-none = none

scoring-method-title = Ratio and method
scoring-ratio = Price / quality
scoring-ratio-hint = 100 points together. The higher the first number, the more the price counts.
scoring-ratio-20 = 20 / 80: quality decides
scoring-ratio-30 = 30 / 70: often chosen when quality comes first
scoring-ratio-50 = 50 / 50: equal weight
scoring-ratio-free = Your own ratio
scoring-ratio-missing = Choose how much the price counts.
scoring-price-weight = Weight of the price (%)
scoring-price-weight-hint = Only with your own ratio. Quality gets the rest of the 100.
scoring-price-weight-missing = Enter how much the price counts, from 0 to 100.
scoring-percent-too-fine = Use at most four decimals.

scoring-price-points = Price points
scoring-formula-line = Straight line between two amounts
scoring-formula-line-hint = Absolute: you choose the two amounts beforehand. Another bid does not change the points.
scoring-formula-lowest-ratio = Lowest price divided by the price
scoring-formula-lowest-ratio-hint = Relative: the points depend on the other bids. If a bid drops out, the order can change.
scoring-formula-missing = Choose how a price earns points.
scoring-full-at = All price points at (€)
scoring-full-at-hint = This amount or less earns all price points.
scoring-zero-at = No price points at (€)
scoring-zero-at-hint = This amount or more earns nothing.
scoring-amount-missing = Enter an amount, excluding VAT and over the whole term.
scoring-line-order = Choose an amount above the one that earns all points.
scoring-line-text = Straight line: { $full } or less earns { $points } points, { $zero } or more earns 0.
scoring-line-effect = Absolute: another bid does not change the points.
scoring-point-worth = 1 quality point is worth { $amount }.
scoring-point-worth-about = 1 quality point is worth about { $amount }.
scoring-ratio-text = Lowest price divided by the price, times { $points } points. The lowest bid earns all points.
scoring-ratio-effect = Relative: the points depend on the other bids. If a bid drops out, the order can change.

scoring-ceiling = Ceiling (€)
scoring-ceiling-fact = Ceiling
scoring-ceiling-hint = The highest price that you want to pay, excluding VAT and over the whole term.
scoring-ceiling-rule = What happens above the ceiling?
scoring-rule-exclude = The bid is out
scoring-rule-zero-points = The bid earns no price points
scoring-rule-flag = Only a warning
scoring-above-exclude = out above this amount
scoring-above-zero-points = no price points above this amount
scoring-above-flag = warning above this amount

scoring-minimum = Minimum quality
scoring-minimum-quality = Minimum quality (%)
scoring-minimum-percent = Minimum (%)
scoring-minimum-hint = A bid that earns less than this part over all criteria together is out.
scoring-panel = Marks
scoring-panel-mean = The mean of the assessors counts.
scoring-panel-consensus = One mark that the assessors agreed on.
scoring-panel-mean-text = Each assessor gives a mark. The mean of the assessors counts.
scoring-rounding = Rounding
scoring-rounding-text = Only the total, to { $decimals } decimals. A half is rounded up.
scoring-decimals = Decimals
scoring-decimals-hint = Only the total is rounded, once and at the end.
scoring-ties = Equal totals
scoring-ties-hint = What decides when two bids have the same points?
scoring-ties-none = The rank is shared
scoring-ties-then = , then { "" }
scoring-tie-higher-quality = highest quality
scoring-tie-lower-price = lowest price
scoring-tie-higher-price = highest price

scoring-criteria = Quality criteria
scoring-criteria-empty = The criteria on which you judge quality will be here. Start with the library, or add one yourself.
scoring-criteria-text = The weights add up to 100 in each group. A group divides its points over what is in it.
scoring-criterion = Criterion
scoring-criterion-new = New criterion
scoring-criterion-add = Add a criterion
scoring-criterion-remove = Remove this criterion
scoring-nameless = Criterion without a name
scoring-how = How it is scored
scoring-how-group = group
scoring-how-group-empty = group, still empty
scoring-how-measured = measured number
scoring-how-marked = mark from { $least } to { $most }
scoring-how-no-scale = mark, no scale yet
scoring-how-wishes = { $count ->
    [one] 1 answer, counts itself
   *[other] { $count } answers, count themselves
}
scoring-how-to-develop = { $count ->
    [one] 1 point, in months
   *[other] { $count } points, in months
}
scoring-how-minimum = at least { $minimum }
scoring-goals = Serves goal
scoring-weight = Weight
scoring-weight-percent = Weight (%)
scoring-weight-hint = How much this counts within its group. The weights in a group are 100 together.
scoring-weight-of = Weight of { $name } in percent
scoring-weight-missing = Enter a weight, from 0 to 100.
scoring-weights-save = Save weights
scoring-weights-top = The weights at the top level add up to { $sum }. Make that 100.
scoring-weights-group = The weights in { $group } add up to { $sum }. Make that 100.
scoring-points = Points
scoring-together = Together
scoring-together-in = Together in { $group }
scoring-sum-wrong = This is not 100 % yet.
scoring-to-quality = Question and levels
scoring-to-quality-long = You write the question and the levels of this criterion in Quality.

scoring-name = Name
scoring-name-hint = Short, for example: Implementation plan.
scoring-name-missing = Give the criterion a name.
scoring-kind = How is it scored?
scoring-kind-missing = Choose how it is scored.
scoring-kind-marked = Assessors give a mark
scoring-kind-marked-hint = For a plan, a test or an interview. You write the question and the levels in Quality.
scoring-kind-requirements = Requirements and wishes count
scoring-kind-requirements-hint = The answers of tenderers earn points by themselves.
scoring-kind-group = Group
scoring-kind-group-hint = Holds other criteria together and divides its points over them.
scoring-kind-measured = Measured number
scoring-kind-measured-hint = A number becomes a score through a curve. This stays as it was read in.
scoring-kind-has-children = There are still criteria in this group. Move or remove those first.
scoring-parent = In which group?
scoring-parent-hint = The weight counts within this group.
scoring-parent-none = No group: at the top level
scoring-parent-missing = Choose a group from the list.
scoring-criterion-minimum-hint = A bid that earns less than this part of the points here is out.
scoring-classes = Which requirements count?
scoring-classes-hint = Each class counts in one criterion.
scoring-classes-missing = Choose at least one class.
scoring-class-should = Wish, heavy
scoring-class-could = Wish, light
scoring-class-to-develop = To develop
scoring-class-count = { $count ->
    [0] None in the requirements yet.
    [one] 1 in the requirements.
   *[other] { $count } in the requirements.
}
scoring-question = Explanation for tenderers
scoring-question-hint = How do tenderers fill in these answers, and what do they earn?
scoring-curve = The sooner something is there, the more points it earns
scoring-curve-months = Up to (months)
scoring-curve-share = Part of the points (%)
scoring-curve-after = After that (%)
scoring-curve-after-hint = The part of the points when it comes later than the last row.
scoring-curve-kept = The curve of this criterion was read in and stays as it is.
scoring-curve-missing = Fill in at least one row with months and a part of the points.
scoring-months-missing = Enter the months, for example 6.
scoring-months-twice = This number of months is already there. Use each number once.
scoring-share-missing = Enter the part of the points, for example 50.
scoring-remove-has-children = There are still criteria in this group. Move or remove those first.
scoring-level-10 = excellent
scoring-level-8 = good
scoring-level-6 = sufficient
scoring-level-4 = moderate
scoring-level-0 = insufficient

scoring-library = Criteria from the library
scoring-library-lead = Choose what fits your contract. You can change name, question and levels afterwards.
scoring-library-caption = Criteria to choose from
scoring-library-question = What you ask
scoring-library-levels = { $count ->
    [one] See 1 level
   *[other] See { $count } levels
}
scoring-library-taken = added already
scoring-library-sum = The criteria that are there already add up to { $sum } at the top level. After adding you can set all weights to 100 together.
scoring-library-supplier = Some of these criteria come from a supplier's guide: { $names }. So check well that they fit your question.
scoring-library-add = Add chosen criteria
scoring-library-none = Choose at least one criterion.
scoring-counting-wishes = Wishes
scoring-counting-wishes-question = State for each wish whether your solution meets it fully, partly or not on the day it goes into use. Fully earns all points, partly half and not none.
scoring-counting-to-develop = To develop
scoring-counting-to-develop-question = State for each item whether it is available already, or after how many months you deliver it. The sooner it is there, the more points.


scoring-contract-title = Contract and planning
scoring-contract-lead = Procedure, budget, term and the dates of the procedure.
scoring-contract-caption = Terms and dates
scoring-procedure = Procedure
scoring-procedure-choose = Choose a procedure
scoring-procedure-missing = Choose a procedure.
scoring-procedure-open = Open procedure
scoring-procedure-restricted = Restricted procedure
scoring-procedure-competitive-negotiation = Competitive procedure with negotiation
scoring-procedure-dialogue = Competitive dialogue
scoring-procedure-innovation-partnership = Innovation partnership
scoring-procedure-negotiated = Negotiation without prior publication
scoring-procedure-private-several = Several suppliers invited
scoring-procedure-private-one = One supplier invited
scoring-budget = Budget (€)
scoring-budget-fact = Budget
scoring-budget-hint = Excluding VAT, over the whole term.
scoring-budget-public = Who may see the budget?
scoring-budget-public-yes = Print the budget in the tender document
scoring-budget-is-public = in the tender document
scoring-budget-is-internal = internal only
scoring-term = Term
scoring-term-text = { $years } years
scoring-term-extended = { $years } years, with { $extensions } extensions of a year
scoring-years = Fixed term (years)
scoring-years-hint = For example 4.
scoring-extensions = Extensions
scoring-extensions-hint = How often may you extend by a year?
scoring-scope = What does the price cover?
scoring-scope-hint = Name everything that the price covers and the volumes that tenderers count with.
scoring-payment = Payment
scoring-payment-hint = Indexation, invoices and terms.
scoring-planning = Planning
scoring-planning-text = What happens and when. A row that stays empty does not count.
scoring-no-date = no date yet
scoring-step-title = What happens
scoring-step-date = Date
scoring-step-missing = Enter what happens on this day.
scoring-step-1 = Publication of the tender
scoring-step-2 = Last day to ask questions
scoring-step-3 = Publication of the answers
scoring-step-4 = Deadline for submitting bids
scoring-step-5 = Check of the knock-outs and requirements
scoring-step-6 = Assessment of quality fixed
scoring-step-7 = Opening of the prices
scoring-step-8 = Announcement of the intended award
scoring-step-9 = End of the standstill period
scoring-step-10 = Start of the contract
