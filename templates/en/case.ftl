# The business case as a document, and the checklist of one page

case-management-title = Business case for management
case-management-file = business-case-management
case-it-title = Business case for IT
case-it-file = business-case-it
case-works-council-title = Business case for the works council
case-works-council-file = business-case-works-council

case-inside-label = Internal
case-inside = This paper is not part of the tender documents. The budget and the cost tables are left out; amounts that texts mention are still there.
case-inside-amounts = This paper is not part of the tender documents. It tells amounts that tenderers may not know.

case-payback = Payback time
case-payback-unknown = Not known yet: first fill in what the purchase costs and brings.
case-budget = Budget, whole term, without VAT
case-term = Term
case-term-text = { $years } years, at most { $longest } years with extensions
case-starts = Start of the contract

case-why = Why we do this
case-bottlenecks = What goes wrong now
case-nothing = What happens if we do nothing
case-money = What it costs and what it brings
case-year = Costs per year, in euros
case-year-description = Two bars: what a year costs without the purchase, with what it would save, and what a year costs with it. The amounts are in the table below.
case-year-stays = what stays
case-year-ends = what ends
case-year-saved = what the purchase would save
case-year-new = what is added
case-year-without = If we do nothing
case-year-with = With the purchase
case-sums-what = What
case-sums-counted = Quantity × rate, how often
case-sums-ends = ends with the purchase
case-sums-yearly = Per year (€)
case-sums-once = Once (€)
case-goals = What we want to reach with it
case-landscape = What is there and what must connect
case-landscape-missing = Systems and links are not filled in yet. Fill them in at the requirements.
case-it-requirements = Technical and legal requirements
case-requirements-missing = No requirement says yet what it is about. Choose a kind at the requirements.
case-requirement = Requirement or wish
case-area = Subject
case-class = Class
case-changes = What changes for colleagues
case-changes-missing = The questions about the organisation and the desired situation are not answered yet.
case-works-council-requirements = Requirements about rights, data and guidance
case-people = Who has a say in it
case-planning = Planning
case-ask = What we ask of you

case-ask-management-goals = Agree to the goals and to how we measure them.
case-ask-management-money = Agree to the budget and the term.
case-ask-management-weights = Agree to the ratio between price and quality.
case-ask-management-decides = Say who takes the award decision, and keep that day free.
case-ask-it-requirements = Read the technical and legal requirements. Are they right, and is anything missing?
case-ask-it-systems = See whether all systems and links are in it.
case-ask-it-people = Say who of IT takes part in the assessment and the implementation.
case-ask-it-word = Give your opinion before the tender is published.
case-ask-works-council-changes = Read what changes for colleagues. Do you recognise it?
case-ask-works-council-right = Say on what you want to advise or give consent. In the Netherlands that is in articles 25 and 27 of the Works Councils Act.
case-ask-works-council-data = Read the requirements about data of colleagues. Is that enough?
case-ask-works-council-people = Say who of you takes part in the assessment or the pilot.

checklist-title = Checklist
checklist-file = checklist
checklist-goals = Does it help with these goals?
checklist-knock-outs = Does anyone drop out?
checklist-requirements = Does every subject come up?
checklist-musts = Musts
checklist-wishes = Wishes
checklist-seen = Seen
checklist-questions = What do you ask more about?
checklist-prices = Is this in the price?
checklist-use = Take this page along to a conversation or a demonstration
checklist-caption = What to look at
checklist-what = What to look at
checklist-some = ({ $shown } of { $all })

documents-checklist = Checklist
documents-checklist-about = What to look at when choosing, on one page. Take it along to a conversation or a demonstration.
documents-case-management = Business case for management
documents-case-management-about = Why, what it costs and brings, the goals and the planning. Internal: it holds amounts.
documents-case-it = Business case for IT
documents-case-it-about = Systems, links and the technical requirements. Internal, without budget and cost tables.
documents-case-works-council = Business case for the works council
documents-case-works-council-about = What changes for colleagues, their data and the start. Internal, without budget and cost tables.
