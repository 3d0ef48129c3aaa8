# The scoring workbook (XLSX). Names of sheets: letters only.
sheet-file-title = Assessment
sheet-name-outcome = Outcome
sheet-name-calculation = Calculation
sheet-name-price = Price
sheet-name-quality = Quality
sheet-name-requirements = Requirements
sheet-name-marks = Marks
sheet-name-settings = Settings
sheet-name-guide = Guide
sheet-title-outcome = Outcome
sheet-title-calculation = Calculation per bid
sheet-title-price = Price
sheet-title-quality = Quality
sheet-title-requirements = Requirements
sheet-title-marks = Marks and reasons
sheet-title-settings = Settings
sheet-title-guide = Guide
sheet-footer-page = Page

# Heads of columns
sheet-head-admissible = Admissible
sheet-head-answer = answer
sheet-head-area = Subject
sheet-head-assessor = Who
sheet-head-below = below minimum
sheet-head-bid = Bid
sheet-head-bidder = Tenderer
sheet-head-ceiling-failed = Price above ceiling
sheet-head-class = Class
sheet-head-compared = Price that counts
sheet-head-counts = Counts
sheet-head-criterion = Criterion
sheet-head-fraction = Part of quality
sheet-head-id = Code
sheet-head-kind = Scored by
sheet-head-knock-outs-failed = Knock-outs failed
sheet-head-line = Figure
sheet-head-mark = Mark
sheet-head-minima-failed = Criteria below minimum
sheet-head-minimum = Minimum (share)
sheet-head-missing = Missing data
sheet-head-months = Months (up to)
sheet-head-musts-failed = Musts not met
sheet-head-number = No.
sheet-head-points = points
sheet-head-position = Place in outcome
sheet-head-own-answer = Answer
sheet-head-own-points = Points
sheet-head-own-share = Share
sheet-head-price = Price (excl. VAT)
sheet-head-price-points = Price points
sheet-head-quality-failed = Quality below minimum
sheet-head-quality-points = Quality points
sheet-head-quality-share = Quality share
sheet-head-rank = Rank
sheet-head-reason = Reason
sheet-head-requirement = Requirement
sheet-head-rounded = rounded
sheet-head-setting = Setting
sheet-head-share = share
sheet-head-slope = Slope
sheet-head-sort = Order
sheet-head-status = Status
sheet-head-tie = When equal:
sheet-head-total = Total
sheet-head-value = Value
sheet-head-weight = Weight
sheet-head-withdrawn = Withdrawn

# Headings between rows
sheet-section-answers = Answers
sheet-section-check = Do the weights add up to 100?
sheet-section-counted = Counted in
sheet-section-curve = Months for
sheet-section-gate = Minimum and ceiling
sheet-section-knock-outs = Knock-out criteria
sheet-section-musts = Requirements that a bid must meet
sheet-section-price-formula = Price formula
sheet-section-rounding = Rounding
sheet-section-scale = Scale for
sheet-section-ties = Ties
sheet-section-uncounted = Not counted
sheet-section-weights = Weights

# Settings
sheet-price-weight = Weight of the price
sheet-quality-weight = Weight of quality
sheet-minimum-quality = Minimum quality (share, 0 to 1)
sheet-ceiling = Ceiling (excl. VAT)
sheet-ceiling-rule = Above the ceiling
sheet-ceiling-exclude = inadmissible
sheet-ceiling-zero-points = no price points
sheet-ceiling-flag = a warning only
sheet-decimals = Number of decimals
sheet-rounding-mode = How is rounded
sheet-mode-half-up = a half goes up
sheet-mode-half-even = a half goes to the even digit
sheet-mode-down = down
sheet-rounding-stage = What is rounded
sheet-stage-total = the total only
sheet-stage-components = price points and quality points
sheet-stage-criteria = price points and the points of each top criterion
sheet-tie-next = Then decides
sheet-tie-last = If still equal
sheet-tie-shared = shared rank
sheet-tie-criterion = highest share on
sheet-tie-higher-quality = highest quality
sheet-tie-lower-price = lowest price
sheet-tie-higher-price = highest price
sheet-unit = Shares are parts of
sheet-scale-zero = Mark that earns nothing
sheet-scale-full = Mark that earns everything
sheet-curve-after = beyond that

# Words that may be filled in
sheet-answer-yes = yes
sheet-answer-partly = partly
sheet-answer-no = no
sheet-answer-available = available
sheet-answer-never = never
sheet-result-pass = met
sheet-result-fail = not met
sheet-choice-title = Choose from the list
sheet-choice-message = The calculation does not know this word. Choose a word from the list.

# Requirements
sheet-class-knock-out = knock-out
sheet-class-must = must
sheet-class-should = should
sheet-class-could = could
sheet-class-wont = out of scope
sheet-class-to-develop = to develop

# Quality
sheet-kind-group = group
sheet-kind-marked = mark
sheet-kind-requirements = answers
sheet-kind-measured = measurement
sheet-quality-top = Top criteria
sheet-quality-total = Quality in total
sheet-check-price-quality = Price and quality
sheet-check-wrong = Number that does not come to 100

# Marks
sheet-panel-consensus = Committee together
sheet-panel-mean = Mean of the assessors
sheet-counts-yes = counts

# Price
sheet-price-formula = Formula
sheet-price-lowest-ratio = weight × lowest price / price
sheet-price-line = straight line between two amounts
sheet-price-lowest = Lowest price of the admissible bids
sheet-price-full-at = All points up to
sheet-price-zero-at = No points from

# Status
sheet-status-yes = admissible
sheet-status-no = inadmissible
sheet-status-open = data are missing
sheet-reason-withdrawn = withdrawn
sheet-reason-knock-out = knock-out failed
sheet-reason-must = must not met
sheet-reason-minimum = criterion below minimum
sheet-reason-quality = quality below minimum
sheet-reason-no-quality = quality too low for the method
sheet-reason-ceiling = price above ceiling
sheet-state-complete = Complete: this ranking follows from the data on the other sheets.
sheet-state-open = Incomplete: data are missing, so there is no ranking.
sheet-state-weights = Note: a group of weights does not add up to 100.
sheet-outcome-note = Every figure on this sheet is a formula. Change a yellow cell on another sheet and the ranking follows.

# Guide
sheet-guide-purpose-head = Purpose
sheet-guide-purpose = This file recomputes the outcome of the assessment. Every figure of the outcome is a formula that goes back to the marks, answers, prices and weights.
sheet-guide-inputs-head = Yellow cells
sheet-guide-inputs = Yellow cells are the data: a mark, an answer, a price or a weight. You may change them to see what happens then. The formulas are in the other cells.
sheet-guide-flow-head = How it computes
sheet-guide-flow = Requirements and Marks give each criterion a share between 0 and 1. Quality weighs those shares. Price gives price points. Calculation adds everything up and finds the rank. Outcome puts the bids in order.
sheet-guide-gate-head = Admissible
sheet-guide-gate = A bid that fails a knock-out or a must, stays below a minimum, goes above the ceiling or was withdrawn gets no rank. The lowest price is the lowest of the admissible bids.
sheet-guide-rounding-head = Rounding
sheet-guide-rounding = Nothing is rounded before the point that Settings names. The formulas round to ten decimals first, so that the small errors of a spreadsheet never decide about half a point.
sheet-guide-ties-head = Ties
sheet-guide-ties = When totals are equal, the rules on Settings decide, in that order. What is still equal shares the rank; the next rank is skipped.
sheet-guide-json-head = What is binding
sheet-guide-json = A spreadsheet computes with binary fractions of about fifteen digits. The dossier (JSON) is exact and prevails. This file was made only after its formulas had been recomputed exactly and agreed with the evaluation.
sheet-guide-recompute-head = Recompute it yourself
sheet-guide-recompute = With the dossier and the program bestek anyone can recompute the outcome: bestek evaluate dossier.json. The code below is the SHA-256 of that dossier.
sheet-guide-limits-head = Limits
sheet-guide-limits = The method, the price formula, the way of rounding and the rules for ties are fixed in the formulas. A bid or a criterion can be added in Bestek only.
sheet-guide-dossier-hash = SHA-256 of the dossier
sheet-guide-criteria-hash = SHA-256 of the criteria at publication
sheet-guide-published = Version of the publication
sheet-guide-dossier-format = Format of the dossier
sheet-guide-evaluation-format = Format of the evaluation
sheet-guide-tool = Made with
sheet-guide-made-at = Made at (UTC)
