# Shared by all documents

doc-missing = Not filled in yet.
doc-note = Please note
doc-formula = Formula
doc-total = Total
doc-join = { $rest } and { $last }
doc-month = { $amount } month
doc-months = { $amount } months
doc-point = { $amount } point
doc-points = { $amount } points
doc-year = { $amount } year
doc-years = { $amount } years
doc-stamp-draft = Draft · { $date }
doc-stamp-version = Version { $version } · { $date } · checksum { $hash }
doc-status-draft = Draft
doc-status-version = Version { $version }, fixed on { $moment }
doc-cover-status = Status
doc-cover-authority = Contracting authority
doc-cover-reference = Reference
doc-cover-procedure = Procedure
doc-cover-contact = Contact
doc-cover-made = Made on
doc-contents = Contents
doc-page = Page { $page } of { $pages }
doc-show-table = Show as a table
doc-bars-total = total

doc-class-must = must
doc-class-should = wish (heavy)
doc-class-could = wish (light)
doc-class-to-develop = to develop
doc-class-wont = out of scope
doc-kind-marked = assessors
doc-kind-requirements = answers
doc-kind-measured = measurement

doc-before-exact = Everything before that is calculated exactly.
doc-before-computed = Everything before that is calculated to 40 significant digits, because the formula contains a power or a logarithm. Two figures that are then equal in their first 20 digits count as equal.
doc-rounding-total = Rounding happens once: the total, to { $decimals } decimals ({ $mode }). { $before } Price points and quality points that are printed separately can therefore differ from the total in the last decimal.
doc-rounding-figure = There is one rounding: the figure, to { $decimals } decimals ({ $mode }). { $before }
doc-rank-rounded = The rounded figure decides the order.
doc-rank-exact = The figure before rounding decides the order.
doc-rounding-components = The price points and the quality points are each rounded to { $decimals } decimals ({ $mode }) and then added up. { $before }
doc-rounding-criteria = The price points and the points for each main criterion are each rounded to { $decimals } decimals ({ $mode }) and then added up. { $before }
doc-rounding-half-up = a half goes up
doc-rounding-half-even = a half goes to the even digit
doc-rounding-down = always down
doc-tie-higher-quality = the most points for quality
doc-tie-lower-price = the lowest price
doc-tie-higher-price = the highest price
doc-tie-earliest = the bid that came in first
doc-tie-lot = the order of the lot
doc-tie-criterion = the most points for { $name }

# Column headers

doc-column-number = No.
doc-column-bottleneck = Problem
doc-column-blocks = Stands in the way of
doc-column-indicator = What we measure
doc-column-baseline = Now
doc-column-target = Target
doc-column-serves-goal = Serves goal
doc-column-condition = Condition
doc-column-evidence = Evidence
doc-column-why = Why
doc-column-class = Class
doc-column-class-and-check = Class, check
doc-column-meaning = Meaning
doc-column-count = Number
doc-column-points = Points
doc-column-requirement = Requirement or wish
doc-column-goals = Goals
doc-column-months = Available
doc-column-measure = Measured value
doc-column-share-of-points = Share of the points
doc-column-example-price = Example price
doc-column-example-quality = Quality
doc-column-comparison-price = Comparison price (€)
doc-column-price-per-point = Price per point (€)
doc-column-index = Index
doc-column-figure = Figure
doc-column-value = Value
doc-column-price-points = Price points
doc-column-criterion = Criterion
doc-column-scored-by = Points from
doc-column-weight = Weight
doc-column-maximum = At most
doc-column-mark = Mark
doc-column-level = Level
doc-column-shows = What the bid shows
doc-column-share = Share
doc-column-what = Step
doc-column-when = When
doc-column-step = Step
doc-column-agreed = What we agree
doc-column-owner = Who
doc-column-hand-in = What the tenderer hands in
doc-column-belongs-to = Belongs to

# Tender document

doc-tender-title = Tender document
doc-tender-file = tender-document
doc-chapter-motivation = Motivation
doc-chapter-goals = Goals
doc-chapter-knock-outs = Conditions
doc-chapter-requirements = Requirements
doc-chapter-scoring = Scoring
doc-chapter-quality = Quality
doc-chapter-implementation = Implementation plan and finishing touches

doc-reading = How to read this document
doc-reading-opening = { $authority } is holding a tender procedure about: { $title }. This document says what we ask, how a tenderer makes an offer and how we choose. Everything that we assess is in it; there are no other criteria.
doc-reading-chapters = The document has seven chapters. Annexes, if there are any, follow them. Each chapter answers one question:
doc-reading-1 = Motivation: why is this procurement needed?
doc-reading-2 = Goals: what must be reached, and how can that be seen?
doc-reading-3 = Conditions: what must a bid meet to take part?
doc-reading-4 = Requirements: what must the solution be able to do, and what is wished for?
doc-reading-5 = Scoring: how do price and quality become points?
doc-reading-6 = Quality: what does the tenderer describe or show, and what does each mark mean?
doc-reading-7 = Implementation plan and finishing touches: what happens when, which terms apply and what does the tenderer hand in?
doc-terms-intro = These words are used often:
doc-term-tenderer = Tenderer and bid
doc-term-tenderer-meaning = The organisation that makes an offer, and that offer.
doc-term-knock-out = Condition
doc-term-knock-out-meaning = A condition that is either met or not met. A bid that does not meet it does not take part. Another word is knock-out criterion.
doc-term-must = Must
doc-term-must-meaning = Something that the solution must be able to do. A must earns no points.
doc-term-wish = Wish
doc-term-wish-meaning = Something that makes the solution better. A wish earns points.
doc-term-to-develop = To develop
doc-term-to-develop-meaning = Something that need not be there yet. The sooner the tenderer delivers it, the more points it earns.
doc-term-award = Award
doc-term-award-meaning = Giving the contract to the tenderer with the best bid according to this document.

doc-motivation-why = Why this procurement
doc-group-strategic = Strategic considerations
doc-group-external = Developments from outside
doc-group-organisation = The whole organisation
doc-group-current = The situation now
doc-group-desired = The desired situation
doc-group-other = Other questions
doc-bottlenecks = Problems
doc-bottlenecks-intro = This is what does not go well now. For each problem you can see which goals of chapter 2 it stands in the way of.

doc-goals-intro = The goals say what this contract must bring. Strategic goals (S) are about the long term. Operational goals (O) are concrete results that contribute to them. Requirements, wishes and criteria in this document refer to these goals.
doc-goals-measures = The goals in figures
doc-goals-measures-caption = What we measure, where we stand and where we want to be
doc-goals-strategic = Strategic goals
doc-goals-operational = Operational goals
doc-smart-specific = Specific
doc-smart-measurable = Measurable
doc-smart-acceptable = Acceptable
doc-smart-realistic = Realistic
doc-smart-time-bound = Time-bound
doc-smart-serves = Contributes to
doc-goal-adds = What this purchase adds
doc-goal-gain = Improves most

doc-knock-outs-intro = A bid takes part only if it meets every condition. Conditions earn no points. We check them before we assess quality.
doc-knock-outs-equivalent = Where a standard or label is named, the tenderer may also show in another way that he meets the same.

doc-requirements-intro = This chapter holds all musts and wishes, by subject. A number stays the same throughout the procedure. Each must or wish names the goals of chapter 2 that it serves.
doc-classes = Classes of requirements
doc-classes-caption = Classes, numbers and points
doc-class-must-meaning = Must be there at the start. A bid that does not meet a must in full does not take part.
doc-class-should-meaning = Important. Earns points.
doc-class-could-meaning = Welcome. Earns fewer points.
doc-class-to-develop-meaning = May come later. The sooner, the more points.
doc-class-wont-meaning = Not part of this contract. It is listed to prevent misunderstanding.
doc-answers = The tenderer answers each must and each wish with yes, partly or no. For ‘to develop’ the answer is ‘available’, a number of months or ‘will not come’.
doc-partly = Yes earns all points of a wish, partly earns half of them and no earns none. The points in this chapter decide how heavily a wish counts within its criterion. Chapter 5 says how many points the criterion earns in the total.
doc-answers-described = Where it says so, the tenderer also describes its solution. It is free in how to solve it.
doc-describes = The tenderer describes its solution.
doc-area-none = Other subjects
doc-area-caption =
    { $count ->
        [one] One must or wish, { $points }
       *[other] { $count } musts and wishes, { $points } together
    }
doc-example = Example: { $text }

doc-develop = How ‘to develop’ earns points
doc-develop-intro = For a part that is still to be developed, the tenderer says after how many months from the start of the contract it will be ready, with an explanation. That decides which share of the points it earns.
doc-develop-caption = From months to a share of the points
doc-develop-own-caption = From months to a share of the points, for { $ids }
doc-develop-never = If the tenderer says that a part will not come, it earns no points. The bid still takes part.
doc-develop-promise = The number of months is a promise and becomes a date in the contract. If the contractor delivers later, it does not perform the contract. The points are not calculated again afterwards, but the terms of chapter 7 apply.
doc-curve-available = available now
doc-curve-up-to = up to and including { $amount }
doc-curve-more-than = more than { $amount }
doc-curve-linear-clip = Between two lines of the table the share rises or falls evenly. Outside the table the share of the nearest line applies.
doc-curve-linear-extend = Between two lines of the table the share rises or falls evenly. Outside the table the line continues.

doc-ratio = The ratio between price and quality
doc-ratio-sentence = We award on the best price-quality ratio. The price earns at most { $price } points and quality at most { $quality } points, { $total } together. The bid with the most points wins.
doc-ratio-order = We first check the conditions and the musts. Then we assess quality. Only when quality is fixed do the prices become known.
doc-method = How we award
doc-method-name = We award to the best price-quality ratio with the method “{ $method }”.
doc-method-price = We award to the lowest price, with the method “{ $method }”.
doc-character = What this method means for tenderers
doc-bids-example = Example with invented bids

doc-price = What the price covers
doc-price-points = From price to points
doc-outside-clamp = Nobody earns less than 0 or more than all price points.
doc-outside-keep = Price points may come out below 0 and above the maximum. They are not brought back.
doc-quality-relative = Quality is compared with the best bid: that one earns all quality points and the others proportionally less.
doc-abnormally-low = We ask a tenderer for an explanation when a price is this low:
doc-price-example = Example with invented prices
doc-limits = Limits to the price
doc-ceiling-exclude = The price is at most { $amount } excluding VAT, over the whole term. A bid with a higher price does not take part.
doc-ceiling-zero-points = A bid with a price above { $amount } excluding VAT, over the whole term, earns 0 price points.
doc-ceiling-flag = We expect a price of at most { $amount } excluding VAT, over the whole term. We will ask for an explanation of a higher price.
doc-budget = The budget is { $amount } excluding VAT, over the whole term.

doc-quality-points = From quality to points
doc-quality-points-intro = Quality consists of these criteria. The weight of a criterion is its share of the group that it is in; a dash means that it belongs to the group above it.
doc-quality-points-caption = Criteria, weights and highest number of points
doc-quality-values = What quality is worth
doc-quality-values-intro = Quality consists of these criteria. The value of a criterion holds for full quality; a dash means that it belongs to the group above it.
doc-quality-values-caption = Criteria and values
doc-quality-uncounted = Quality as a minimum
doc-quality-uncounted-intro = Quality does not count in the ranking. We assess it with these criteria to see whether a bid reaches what it must reach at least.
doc-how-marked = Assessors: they give a mark. Each mark earns a fixed share of the points. Chapter 6 describes what each mark means.
doc-how-requirements = Answers: the points earned in chapter 4, divided by the points that can be earned.
doc-how-measured = Measurement: a measured value becomes a share of the points by a table in chapter 6.

doc-panel = Who assesses and how
doc-panel-size =
    { $count ->
        [one] Quality is assessed by one assessor.
       *[other] Quality is assessed by { $count } assessors.
    }
doc-panel-expertise = Their expertise:
doc-panel-consensus = Each assessor first gives a mark with a reason, without knowing the marks of others. The assessors then discuss their marks and agree on one mark with one reason. That joint mark counts.
doc-panel-mean = Each assessor gives a mark with a reason, without knowing the marks of others. The mean of what their marks earn counts. That mean is not rounded.
doc-panel-prices = The assessors do not know the prices while they assess.

doc-outcome = Rounding and ties
doc-ties-intro = When bids come out equal, these rules decide, in this order:
doc-ties-rest = If they are still equal, they share their place.
doc-ties-none = Bids that come out equal share their place.
doc-minimums = What a bid must reach at least
doc-minimums-intro = A bid that reaches less does not take part:
doc-minimum-quality = for quality as a whole { $share } of the quality points ({ $points })
doc-minimum-quality-share = for quality as a whole { $share }
doc-minimum-criterion = for { $name } { $share } of the points ({ $points })
doc-minimum-criterion-share = for { $name } { $share }
doc-contract-term = Term of the contract
doc-contract-fixed = The contract runs for { $years }.
doc-contract-extension-one = We can extend it once by a year.
doc-contract-extensions = We can extend it { $amount } times by a year.
doc-contract-extension-none = It is not extended.

doc-quality-intro = This chapter describes for each criterion what we ask and how we assess it. The levels are fixed: assessors choose the level that describes the bid best.
doc-maximum = At most { $points } of the total.
doc-maximum-quality = At most { $points } of the { $all } for quality.
doc-maximum-missing = What full quality on this criterion is worth is not filled in yet.
doc-maximum-money = Full quality on this criterion is worth { $amount }.
doc-maximum-fraction = Full quality on this criterion counts for { $share }.
doc-criterion-goals = Serves these goals
doc-counted = This criterion counts the answers of chapter 4 in the class { $classes }. Together they can earn { $possible }; the share of that which is earned is the share of the points for this criterion.
doc-scale-range = A mark of { $zero } earns nothing and a mark of { $full } earns all points. In between the points rise evenly.
doc-levels-caption = Levels for { $name }
doc-measure-caption = From measured value to a share of the points

doc-planning = Planning
doc-planning-intro = These are the dates of the procedure. If one changes, all tenderers hear it at the same moment.
doc-date-unknown = not known yet
doc-steps = Steps of the implementation
doc-steps-intro = After the award we put the solution to use together with the contractor. These are the steps.
doc-terms = Terms
doc-service-levels = Service levels
doc-invoicing = Invoices
doc-payment = Payment and indexation
doc-hand-in = What the tenderer hands in
doc-hand-in-intro = This list follows from the chapters above. A bid is complete when everything is in it.
doc-hand-in-evidence = Condition { $id }, chapter 3
doc-hand-in-answers = An answer to { $count } musts and wishes
doc-hand-in-answers-for = Requirements, chapter 4
doc-hand-in-months =
    { $count ->
        [one] ‘Available’, a number of months or ‘will not come’ for one part
       *[other] ‘Available’, a number of months or ‘will not come’ for { $count } parts
    }
doc-hand-in-months-for = To develop, chapter 4
doc-hand-in-answer = The answer to the question of { $name }
doc-hand-in-quality = Criterion { $id }, chapter 6
doc-hand-in-price = The price over the whole term, excluding VAT
doc-hand-in-price-for = Price, chapter 5
doc-version = Version and checksum
doc-hash-criteria = Checksum
doc-version-frozen = The checksum (SHA-256) is calculated over the conditions, the requirements, the criteria, the weights and the method. If any of these changes, the checksum changes. Changes are published in a new version that says what changed and why.
doc-version-draft = This is a draft. No rights can be derived from it. At publication the conditions, the requirements, the criteria, the weights and the method are fixed, with a version and a checksum.

# Scoring report

doc-report-title = Scoring report
doc-report-file = scoring-report
doc-report-outcome = Outcome
doc-report-gate = Check of the bids
doc-report-quality = Marks and reasons
doc-report-answers = Answers to the requirements
doc-report-method = Method and rounding
doc-report-recompute = Working it out again
doc-cover-criteria = Award criteria
doc-cover-bids = Number of bids
doc-cover-evaluation = Evaluation
doc-complete = complete
doc-incomplete = not complete yet

doc-column-tenderer = Tenderer
doc-column-missing = What is missing
doc-column-met = Met
doc-column-not-met = Not met
doc-column-which = Which not
doc-column-agreed-mark = Agreed
doc-column-mean = Mean
doc-column-yes = Yes
doc-column-partly = Partly
doc-column-no = No
doc-column-later = Later
doc-column-area = Subject
doc-column-possible = Possible

doc-verdict = The outcome in short
doc-verdict-winner = { $winner } has the best bid, with { $total } points.
doc-verdict-second = That is { $difference } points more than { $second }, which is second with { $total } points.
doc-verdict-winner-figure = { $winner } has the best bid, with an outcome of { $total }.
doc-verdict-second-figure = { $second } is second with { $total }. The difference is { $difference }.
doc-verdict-alone = { $winner } is the only tenderer that takes part, with an outcome of { $total }. So nothing was compared.
doc-verdict-shared = { $names } share first place, each with an outcome of { $total }. No rule for ties makes a difference.
doc-verdict-tie = { $second } has the same outcome, but is second by the rule for ties: { $rule }.
doc-verdict-nobody = No bid takes part. So there is no winner.
doc-verdict-status = This report describes the outcome of the evaluation. The contracting authority takes the decision to award separately.
doc-ranking = Ranking
doc-ranking-caption = Outcome per bid
doc-where-from = Where the points come from
doc-where-from-caption = Points per part
doc-where-from-description = Each bar is one bid and consists of the points for the price and for each main criterion. Totals: { $totals }.
doc-part-price = Price
doc-not-ranked = Bids that do not take part
doc-not-ranked-more = The chapter Check of the bids gives the reasons in full.
doc-incomplete-note = The evaluation is not complete yet. There is therefore no ranking and no winner. What is still missing is listed below.
doc-gaps = What is still missing
doc-gaps-caption = Missing data per bid
doc-gap-mark = The mark for { $name }
doc-gap-assessor-mark = The mark of { $assessor } for { $name }
doc-gap-answer = The answer to { $id }
doc-gap-measure = The measurement for { $name }
doc-gap-knock-out = The check of condition { $id }
doc-gap-price = The price
doc-gap-price-line = The price of line { $id }

doc-warnings = Points to look at
doc-warnings-intro = These points do not change the outcome. Somebody must look at them.

doc-gate-intro = A bid takes part if it meets all conditions and musts, reaches the minimum scores and is not above a ceiling.
doc-gate-knock-outs = Conditions
doc-gate-caption =
    { $count ->
        [one] Check of one condition
       *[other] Check of { $count } conditions
    }
doc-gate-inadmissible = Who does not take part, and why
doc-gate-everybody = There is no bid that is known not to take part.
doc-reason-withdrawn = the tenderer withdrew the bid
doc-reason-knock-out = does not meet condition { $id }
doc-reason-must = does not meet must { $id }, or not in full
doc-reason-criterion-minimum = does not reach the minimum score for { $name }
doc-reason-quality-minimum = does not reach the minimum score for quality as a whole
doc-reason-ceiling = the price is above the ceiling
doc-reason-minimum-detail = Needed is { $minimum } of the points; reached is { $share }.
doc-reason-quality-detail = Needed is { $minimum } of the quality points.
doc-reason-no-quality = the quality is too low for this method: nothing can be computed
doc-reason-ceiling-detail = The ceiling is { $amount } excluding VAT.
doc-reason-asked = Asked: { $text }
doc-reason-found = Found: { $text }

doc-marks-intro = For each criterion you see what each bid earned: the marks, the share of the points and the points. All reasons follow, in the words of the assessors.
doc-marks-names = If this report is published, the names of the assessors may be left out. The marks and the reasons stay the same.
doc-marks-caption = Earned for { $name }
doc-marks-caption-maximum = Earned for { $name }, at most { $points }
doc-marks-see-answers = This criterion counts the answers to the requirements. The chapter Answers to the requirements shows how the points were reached.
doc-agreed = Agreed
doc-no-reason = No reason was written down.

doc-report-answers-intro = The points in this chapter are the points of the requirements. Together they decide which share a bid earns of the criteria that count answers.
doc-answers-summary = Answers in numbers
doc-answers-summary-caption = Answers per bid; at most { $points } can be earned
doc-answers-area-caption = Points earned by subject
doc-answers-below = Musts and wishes that were not met in full
doc-answers-below-caption =
    { $count ->
        [one] One must or wish to which at least one tenderer did not answer yes
       *[other] { $count } musts and wishes to which at least one tenderer did not answer yes
    }
doc-answers-months = Promises in months
doc-answers-months-caption = When the tenderers deliver what is still to be developed, counted from the start of the contract
doc-answers-explained = Explanations and descriptions
doc-answers-explained-caption = What the tenderers wrote beside their answers
doc-column-answer = Answer
doc-column-explanation = Explanation
doc-answer-yes = yes
doc-answer-partly = partly
doc-answer-no = no
doc-answer-available = available now
doc-answer-never = will not come

doc-method-intro = These rules were fixed before the bids came in. They are also in the tender document.

doc-recompute-intro = Anyone who has the dossier can work out the outcome again. The dossier is one file with all criteria, weights, answers, marks and prices.
doc-recompute-command = Give the program this command: { $command }. It prints the same ranking and the same points, and the checksum of the file.
doc-recompute-verify = If the result was given as a file too, this command compares every figure of it: { $command }.
doc-hash-dossier = Checksum of dossier
doc-hash-published = Checksum of criteria
doc-recompute-hash = A checksum (SHA-256) changes as soon as anything in the file changes. If the checksum is equal, exactly these data were used. The checksum of the criteria was fixed at publication.
doc-recompute-exact = The program calculates with exact fractions. Rounding happens only where the chapter Method and rounding says so; the percentages in this report are rounded to two decimals to be readable.
doc-phases = Phases of the implementation
doc-from-until = { $from } to { $until }
doc-from = from { $from }
doc-until = until { $until }
doc-legal = Choices with their reasons
doc-legal-no-lots = No lots
doc-legal-merging = Contracts merged
doc-legal-award-criterion = Award on the lowest price
doc-legal-urgency = Accelerated procedure
doc-legal-period = Shorter period
doc-knock-out-deviation = Departure from the Dutch proportionality guide or the directive: { $reason }
doc-column-phase = Phase

doc-cover-complete = Complete
doc-cover-unchecked = No: draft, the last checks have not been done
doc-cover-open = { $count ->
    [one] No: draft, 1 check still open
   *[other] No: draft, { $count } checks still open
}
