# The tender as a whole, publication and the goals.
home-title = Your tenders
home-empty = You do not take part in a tender yet. Make one yourself, or ask a procurement officer to add you.
home-administrator = You manage the accounts. First invite the people who will take part.
home-what = What is bought
home-phase = Phase
home-role = Your role

new-title = New tender
new-library = What do you want to start with?
new-library-none = Without a library: write everything yourself
new-library-unknown = Choose a library from the list.
new-button = Make the tender

settings-title = Details of the tender
tender-title = What do you buy?
tender-title-hint = Short, as it appears on the cover. For example: Learning-management system.
tender-title-missing = Fill in what you buy.
tender-reference = Reference
tender-reference-hint = The number in your own records.
tender-reference-missing = Fill in the reference.
authority-name = Contracting authority
authority-name-missing = Fill in the name of your organisation.
authority-kind = Kind of organisation
authority-kind-hint = For example municipality, province or care provider.
authority-place = Town
authority-staff = Number of staff
authority-staff-hint = Bestek uses it to compute how large a reference may be.
authority-contact = Contact for tenderers
authority-contact-hint = Name and e-mail address, as tenderers read it in the tender document.

overview-title = Overview
overview-parts = The seven parts
overview-part = Part
overview-state = State
overview-open = Still open
overview-nothing-open = nothing
overview-open-points = { $count ->
    [one] 1 point
   *[other] { $count } points
}
overview-thread = which goal is served by what, and what still hangs loose.
overview-facts = On record
fact-published = Published
fact-hash = Checksum of the criteria
fact-quality-fixed = Quality fixed
fact-prices-opened = Prices opened

next-publish = Check and publish
next-publish-text = Fill in the seven parts. Then check and publish the tender.
next-bids = Register bids
next-bids-text = The criteria are frozen. Register the bids; prices go straight behind lock and key.
next-mark = To your marks
next-mark-text = The bids are in. Give each answer a mark and write down why.
next-fix = To the assessment
next-fix-text = The assessors are marking. Once all marks are in, you fix quality.
next-open = Open the prices
next-open-text = Quality is fixed. Two people now open the prices together.
next-outcome = See the outcome
next-outcome-text = The prices are open and the ranking has been computed.

members-title = Participants
members-lead = Who works on this tender. Only assessors give marks.
members-person = Who?
members-choose = Choose somebody
members-person-missing = Choose somebody with an account.
members-role = Role
members-role-missing = Choose a role.
members-expertise = Expertise
members-expertise-hint = For example: ICT architect. It is printed in the scoring report.
members-add = Add a participant

publish-title = Check and publish
publish-lead = Publication freezes knock-outs, requirements, criteria, weights and method.
publish-errors = { $count ->
    [one] This comes first: 1 point
   *[other] This comes first: { $count } points
}
publish-warnings = { $count ->
    [one] Please check this: 1 point
   *[other] Please check this: { $count } points
}
publish-freeze = Publish
publish-freeze-text = After publication you cannot change these parts any more. The checksum below is printed on every document; with it anybody can see that the criteria have stayed the same.
publish-sure = I have checked everything and want to freeze the criteria. This cannot be undone.
publish-not-sure = Tick that you have checked everything.
publish-other-criteria = Somebody has changed the criteria in the meantime. Look at them again; the new checksum is below.
publish-button = Publish and freeze

findings-none = No points are open.
finding-motivation-empty = The motivation is still empty.
finding-goals-none = There is no goal yet.
finding-goal-serves-nothing = Goal { $object } does not serve a strategic goal yet.
finding-goal-not-smart = Goal { $object } is not filled in for all letters of SMART.
finding-knock-outs-none = There are no knock-out criteria. Is that right?
finding-knock-out-empty = Knock-out { $object } has no text yet.
finding-knock-out-no-evidence = Knock-out { $object } does not say which evidence you ask for.
finding-requirements-none = There are no requirements yet.
finding-requirement-empty = Requirement { $object } has no text yet.
finding-requirement-no-points = Requirement { $object } counts for the score, but has no points yet.
finding-requirement-curve-rises = In requirement { $object } a later delivery earns more points.
finding-negotiable-not-here = Kept for the negotiation, but the chosen procedure knows no negotiation: { $object }.
finding-wishes-unneeded = Wishes without a goal and without a bottleneck: { $object }. The golden thread shows which.
finding-award-no-ratio = The ratio between price and quality has not been chosen yet.
finding-award-weights = Price and quality add up to { $object }, not to 100.
finding-award-no-formula = It has not been chosen yet how a price earns points.
finding-award-line-order = On the straight line the amount with all points must be lower than the amount without points.
finding-award-line-floor = A price under the amount with all points earns nothing more. The highest administrative court of Sweden forbade such a lower limit (HFD 2022 ref. 41). Choose 0 as that amount, or let points outside the limits stand.
finding-award-income-tie = The price is income, but a tie is broken by the lowest price. Is that right?
finding-award-no-price-weight = With this method the price must count. Choose a weight above 0.
finding-award-no-percent = The percentage of the method has not been filled in yet.
finding-award-percent-free = The percentage is { $object }. At 100 or more a full-mark bid would cost nothing.
finding-award-no-corridor = The corridor, or what decides inside it, has not been chosen yet.
finding-award-no-reference = What is compared with has not been chosen yet.
finding-award-no-estimate = The estimate of the method has not been filled in yet.
finding-award-ceiling-no-points = With this method there are no price points. Choose what else happens above the ceiling.
finding-award-relative = The figure of a bid depends on the others. When a bid drops out, the order can change.
finding-award-refused = The rules of calculation cannot take this: { $object }
finding-lab-price-cannot-matter = In the trial no bid could still win on price. Give the price more weight, or choose other amounts.
finding-lab-rank-reversal = In the trial two bids change places when a third one drops out. Choose a method that looks at each bid by itself, or write down what you do then.
finding-lab-whole-deduction = Full quality is worth as much as the ceiling or the budget, or more. Lower the values if that is not what you want.
finding-lab-out-of-reach = A lead in quality can be so large that no price makes up for it. Give the price more weight if that is not what you want.
finding-no-assessors = There are no assessors yet. Add them under Participants.
finding-criteria-none = There are no quality criteria yet.
finding-criteria-empty-group = Group “{ $object }” has no criteria yet.
finding-criteria-weights = The weights of the criteria add up to { $object }, not to 100.
finding-criteria-group-weights = The weights within a group do not add up to 100 ({ $object }).
finding-criterion-no-value = Criterion “{ $object }” has no value yet.
finding-criterion-value-negative = The value of criterion “{ $object }” is below 0.
finding-criteria-values-zero = No criterion is worth anything.
finding-criteria-values-whole = The values of the criteria add up to { $object }%. Keep them below 100% together.
finding-class-not-counted = Requirements of class “{ $object }” earn points, but count in no criterion.
finding-class-counted-twice = Requirements of class “{ $object }” count in more than one criterion.
finding-criterion-counts-nothing = Criterion “{ $object }” counts requirements that are not there.
finding-criterion-no-curve = Criterion “{ $object }” does not say yet how months become points.
finding-criterion-curve-rises = In criterion “{ $object }” a later delivery earns more points.
finding-criterion-no-scale = Criterion “{ $object }” has no scale yet.
finding-criterion-levels-empty = Not every level of criterion “{ $object }” is described.
finding-criterion-no-question = Criterion “{ $object }” does not say yet what you ask of tenderers.
finding-quality-none = There is no criterion yet that assessors mark. Is that right?
finding-check-open = Not ticked yet: { $object }
finding-implementation-empty = The implementation plan is still empty.

goals-strategic = Strategic goals
goals-strategic-text = Where the organisation wants to go in the long run.
goals-strategic-add = Add a strategic goal
goals-strategic-one = Strategic goal
goals-operational = Operational goals
goals-operational-text = Concrete, measurable results in the short run. Each operational goal serves a strategic goal.
goals-operational-add = Add an operational goal
goals-operational-one = Operational goal
goals-empty = Your goals will be listed here. Begin with one goal; the questions beside the form help you on the way.
goal-number = No.
goal-title = The goal in one sentence
goal-title-hint = For example: New staff work on their own within four weeks.
goal-title-missing = Describe the goal in one sentence.
goal-target = Target
goal-serves = Serves strategic goal
goal-serves-hint = Choose at least one goal.
goal-serves-missing = Choose at least one strategic goal that this goal serves. If there is none yet, make that first.
goal-adds = What does this purchase add?
goal-adds-hint = What will be possible that is not possible without it?
goal-gain = What gets better?
goal-gain-hint = Choose what this goal improves most.
goal-gain-none = not chosen yet
goal-gain-efficiency = efficiency
goal-gain-productivity = productivity
goal-gain-quality = quality
goal-gain-performance = performance
goal-lead = Fill in the five letters of SMART: specific, measurable, acceptable, realistic and time-bound.
goal-questions = Questions that help you on the way
goal-specific = Specific
goal-specific-hint = What exactly, for whom and where?
goal-measurable = Measurable
goal-measurable-hint = How do you measure that the goal is reached?
goal-indicator = Indicator
goal-indicator-hint = The number that you follow, for example: weeks until working alone.
goal-baseline = Baseline
goal-acceptable = Acceptable
goal-acceptable-hint = Who agreed to this goal?
goal-realistic = Realistic
goal-realistic-hint = Why can this be done?
goal-time-bound = Time-bound
goal-time-bound-hint = When is the goal reached?
goal-served = This goal is still served by { $goals }. Take it out there first.
goal-remove = Remove this goal
