# Planning and periods: what the law gives, line by line.
law-source-article = { $source }, article { $article }
law-source-prescription = { $source }, rule { $article }
law-holds-from = Holds from { $from }.
law-holds-until = Holds from { $from } to and including { $until }.
law-not-read = The text itself has not been checked yet.
law-no-advice = This is no legal advice. Read the rule yourself before you rely on it.

law-line-start = { $moment }: { $day }. { $rule }
law-line-days = { $days } { $days ->
    [one] day
   *[other] days
}. { $rule }
law-line-fewer = { $days } { $days ->
    [one] day
   *[other] days
} off. { $rule }
law-line-counted = { $days } { $days ->
    [one] day
   *[other] days
} later is { $day }.
law-line-back = { $days } { $days ->
    [one] day
   *[other] days
} earlier is { $day }.
law-line-skipped = { $day } is { $why }: on to the next day.
law-line-too-few = Until { $day } the period does not hold two working days yet: on to the next day.
law-line-before = Does nobody work then? Send it on { $day } at the latest.
law-why-saturday = a Saturday
law-why-sunday = a Sunday
law-holiday-new-year = New Year’s Day
law-holiday-good-friday = Good Friday
law-holiday-easter-monday = Easter Monday
law-holiday-kings-day = King’s Day
law-holiday-labour-day = Labour Day
law-holiday-liberation-day = Liberation Day
law-holiday-ascension = Ascension Day
law-holiday-whit-monday = Whit Monday
law-holiday-national-day = the national holiday
law-holiday-assumption = the Assumption
law-holiday-all-saints = All Saints’ Day
law-holiday-armistice = Armistice Day
law-holiday-christmas = Christmas Day
law-holiday-boxing-day = Boxing Day

law-moment-dispatch = Dispatch of the notice
law-moment-requests = Last day to ask to take part
law-moment-invitation = Invitation to tender
law-moment-clarification = Last clarification
law-moment-bids = Last day to tender
law-moment-decision = Dispatch of the award decision
law-moment-standstill = End of the standstill

law-need-country = the country
law-need-buyer = who buys
law-need-contract = the kind of contract
law-need-value = the estimated value
law-need-procedure = the procedure
law-need-day = a date for ‘{ $moment }’

planning-title = Planning and periods
planning-lead = The dates of the procedure, and what the law gives for them. The choices for which the law asks a reason are here too.
planning-outcome = What the law gives
planning-outcome-caption = Periods by law and in your planning
planning-term = Period
planning-by-law = By law
planning-planned = Planned
planning-verdict = Verdict
planning-term-requests = Request to take part, at the earliest
planning-term-bids = Deadline, at the earliest
planning-term-clarification = Last clarification, at the latest
planning-term-standstill = End of the standstill, at the earliest
planning-day-missing = needed first: { $needs }
planning-no-rule = no fixed period known
planning-no-rule-text = This version knows no fixed minimum period for this case. Look it up in the law, and choose a period that suits the work you ask.
planning-not-planned = not planned yet
planning-verdict-fits = fits
planning-verdict-short = too short
planning-verdict-reasoned = too short, with a reason
planning-verdict-guide = shorter than the European period, which does not bind here
planning-counted = How it was counted: { $term }
planning-so = So: { $day }.
planning-end-of-day = The period runs to the end of the earliest day. If you close earlier on the day, rather choose a day later.

planning-threshold = Threshold
planning-threshold-missing = For the threshold is needed first: { $needs }.
planning-threshold-unknown = For { $day } this version knows no threshold. Look the amount up, and until then keep to the European periods.
planning-threshold-above = The estimated value of { $value } reaches the threshold of { $threshold }: the European rules hold.
planning-threshold-below = The estimated value of { $value } stays below the threshold of { $threshold }: it is a national procedure.
planning-threshold-only = The threshold is { $threshold }.
planning-threshold-nl-below = In the Netherlands the European periods do not bind then. They are below as something to hold on to.
planning-threshold-be-below = In Belgium the same periods hold for tendering and taking part.

planning-facts = What the law must know
planning-country = Which law counts?
planning-buyer = Who buys?
planning-buyer-central = Central government
planning-buyer-central-hint = A ministry or another service of the national or federal government.
planning-buyer-sub-central = A sub-central authority
planning-buyer-sub-central-hint = A municipality, province, water board, school, care institution or joint body.
planning-buyer-special-sector = A body in a special sector
planning-buyer-special-sector-hint = Water, energy, transport or post.
planning-contract = Kind of contract
planning-contract-choose = Choose a kind
planning-contract-works = Works
planning-contract-supplies = Supplies
planning-contract-services = Services
planning-contract-social = Social and other specific services
planning-value = Estimated value (€)
planning-value-hint = Excluding VAT, over the whole term with all options and extensions. As secret as the budget.
planning-pace = Pace
planning-pace-ordinary = As usual
planning-pace-prior-notice = After a prior information notice
planning-pace-urgent = Accelerated for urgent reasons
planning-pace-reason = Why is it urgent?
planning-how = Documents and tendering
planning-paper-bids = Tenders cannot be handed in electronically
planning-limited-access = The documents are not online in full, free and directly

planning-dates = Dates
planning-dates-text = For a date from which the law counts, choose which moment it is. A row that stays empty does not count.
planning-moment = Moment for the law
planning-moment-none = none
planning-moment-twice = Choose this moment for one date only.

planning-reasons = Choices for which the law asks a reason
planning-reasons-text = The reasons are in the tender document.
planning-lots = Do you divide the contract into lots?
planning-lots-yes = Yes
planning-lots-no = No
planning-lots-reason = Why no lots?
planning-merged = Merging
planning-merged-yes = We merge contracts that could stand alone
planning-merged-reason = Why do you merge?
planning-award-reason = Why not by the best price-quality ratio?
planning-deviation-requests = Why may requests close earlier?
planning-deviation-bids = Why may the deadline be earlier?
planning-deviation-clarification = Why may the clarification be later?
planning-deviation-hint = The planning gives less time than { $source }. Without a reason you cannot publish.
planning-deviation-bids-hint = The planning gives less time than { $source }. The law knows two grounds for a shorter period: urgent reasons that you show, and a prior information notice. If one holds, choose it under ‘Pace’. Write only another reason here. Without a reason you cannot publish.

planning-steps-title = Who does what when
planning-steps-lead = The twelve steps and the seven phases of putting it to use, with who leads and dates. What you agree for each step is written in the implementation plan.
planning-steps-twelve = The twelve steps
planning-steps-seven = The seven phases
planning-step = Step
planning-phase = Phase
planning-owner = Who leads
planning-from = From
planning-until = Until
planning-until-before = This day is before the first day.
planning-steps-after = After the award
planning-steps-link-text = the twelve steps and seven phases of putting it to use, with who leads and dates.
planning-phase-people = People involved and project organisation
planning-phase-inventory = Inventory and basic set-up
planning-phase-content = Content and ways of working
planning-phase-links = Links and privacy
planning-phase-pilot = Pilot with a representative group
planning-phase-rollout = Roll-out in parts, with a campaign
planning-phase-aftercare = Aftercare and handover

finding-law-open = ‘Planning and periods’ does not say yet which law counts. So periods and threshold are not checked.
finding-law-late = The planned day to send the notice has passed. The periods are counted from today. Change the planning.
finding-law-missing = ‘Planning and periods’ misses { $object }. Fill that in; as long as it is missing, periods or threshold are not checked.
finding-law-no-rule = ‘{ $object }’ was not checked: for this case Bestek knows no minimum period. Look it up in the law and see yourself whether your day gives enough time.
finding-law-no-threshold = For { $object } Bestek knows no threshold. Look up the threshold of that day and see yourself whether your contract stays below it.
finding-law-reason-guide = A choice has no reason: { $object }. At this value it needs none, but it helps the tenderers.
finding-law-lots-open = ‘Planning and periods’ does not say yet whether there are lots.
finding-law-requests = Requests to take part close earlier than allowed: { $object }. Choose a later day or write why it can be earlier.
finding-law-bids = The deadline is planned earlier than allowed: { $object }. Choose a later day. It can be earlier for urgent reasons that you show or after a prior information notice; write why.
finding-law-clarification = The last clarification is planned later than allowed: { $object }. Choose an earlier day or write why it can be later.
finding-law-standstill = The standstill ends earlier than allowed: { $object }. Choose a later day; no reason allows signing earlier.
finding-law-guide = The planning gives less time than { $object }. That period does not bind you here. Do choose one that suits the work.
finding-law-reasoned = The planning departs from { $object }, with a reason.
finding-law-no-lots = There are no lots and nothing says why: { $object }.
finding-law-merging = Contracts are merged and nothing says why: { $object }.
finding-law-award-criterion = You award on the lowest price and nothing says why: { $object }.
finding-law-urgency = The procedure is accelerated and nothing says why: { $object }.
law-figure-days = { $days } { $days ->
    [one] day
   *[other] days
}
law-figure-fewer = { $days } { $days ->
    [one] day
   *[other] days
} off
law-figure-more = { $days } { $days ->
    [one] day
   *[other] days
} more
planning-rules-title = All rules with their source
planning-rules-lead = Bestek computes with these. What is not here, the program does not know.
planning-rules-sources = Where to read them
planning-rule = Rule
planning-rule-figure = Figure
planning-rule-source = Source
planning-rule-holds = Holds
finding-proportion-reference-value = The value of a reference is above the limit and nothing says why: { $object }.
finding-proportion-reference-count = More references for one core competence are asked than the limit, and nothing says why: { $object }.
finding-proportion-turnover = The turnover asked is above the limit and nothing says why: { $object }.
