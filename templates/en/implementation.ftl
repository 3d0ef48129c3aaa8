# Part 7: implementation plan, terms and the last checks.
implementation-may-be-empty = Fields may stay empty. You can work out a step without text later.
implementation-contents = On this page
implementation-filled = { $count } of { $all } filled in
implementation-checked = { $count } of { $all } gone through

implementation-steps = Steps { $first } to { $last }
implementation-step-text = What do you agree about this?
implementation-step-owner = Who is responsible?
implementation-step-period = When?

implementation-agreements = Terms, service and invoices
implementation-terms = Terms
implementation-terms-hint = Which terms apply and why? For example GIBIT 2023. Also say whether the supplier's terms apply.
implementation-service-levels = Service
implementation-service-levels-hint = What availability, help and repair times do you ask, and what happens when they are not met?
implementation-invoicing = Invoices
implementation-invoicing-hint = When and how does the supplier send invoices, and when do you pay?

implementation-checks = Last checks
implementation-checks-text = Go through these points before you publish. Tick what is done, or write down why it is not done yet or not needed.
implementation-check-done = Done
implementation-check-reason = Not done? Write down why.

implementation-own-team = Form the project team
implementation-own-team-hint = Include people from the departments that will use it, and from IT and HR if it affects them.
implementation-own-goals = Fix goals and schedule
implementation-own-goals-hint = Write down for each person what you expect and when.
implementation-own-leader = Appoint the project leader
implementation-own-leader-hint = Give the project leader time and a mandate.
implementation-own-training = Train the users
implementation-own-training-hint = Consider for each group what people must be able to do on the first day.
implementation-own-content = Prepare the content
implementation-own-content-hint = Decide what you migrate, rebuild or drop.
implementation-own-support = Arrange support
implementation-own-support-hint = Who answers the first question, and what does the supplier do?
implementation-own-feedback = Organise feedback
implementation-own-feedback-hint = Choose how and how often users give their opinion, and who answers.
implementation-own-data = Manage the data
implementation-own-data-hint = Arrange backups, security and privacy, and clean up data before migration.
implementation-own-compliance = Set up compliance and reporting
implementation-own-compliance-hint = Which reports do you need to show that you follow the rules?
implementation-own-evaluation = Evaluate and improve
implementation-own-evaluation-hint = Plan beforehand when you measure the goals again.
implementation-own-administrators = Keep administrators trained
implementation-own-administrators-hint = Plan further training for new versions and when an administrator leaves.
implementation-own-communication = Make a communication plan
implementation-own-communication-hint = First explain why things change, and keep sending messages after the start.

implementation-check-terms = Is it described which terms apply, and in which order documents apply?
implementation-check-invoicing = Does it say how and when invoices and payment are arranged?
implementation-check-prices = Has a colleague filled in the price sheet with made-up prices, and is the outcome right?
implementation-check-budget = Have the people who decide on the budget agreed before publication?
implementation-check-brands = Does every brand name have "or equivalent" after it, except when it is one of your own systems?
