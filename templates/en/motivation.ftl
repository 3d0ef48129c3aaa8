# Part 1: the motivation.
motivation-may-be-empty = You do not have to answer every question. What you leave empty is not printed in the tender document.
motivation-contents = On this page
motivation-answered = { $filled } of { $all } filled in
motivation-all-answered = filled in
motivation-listed = { $count ->
    [0] none yet
   *[other] { $count }
}

motivation-opening = Opening paragraph
motivation-opening-field = What is this tender about?
motivation-opening-hint = One paragraph that opens the tender document: what you buy, why now, and what you want to reach with it.

motivation-strategic = Why, and why now
motivation-strategic-text = The organisation's reasons behind this purchase.
motivation-external = Developments from outside
motivation-external-text = Five factors: laws and rules, the economy, technology, population and labour market. Fill in what matters to you; the rest may stay empty.
motivation-organisation = The organisation
motivation-organisation-text = Where your organisation is heading and how this purchase fits in.
motivation-current = The situation now
motivation-current-text = How things work today and what is not possible.
motivation-desired = The situation you want
motivation-desired-text = What it looks like when everything is well arranged.
motivation-other = Other questions
motivation-other-text = These answers belong to questions that the library no longer asks. They are kept.

motivation-nothing = If you do nothing
motivation-nothing-field = What does it cost to do nothing?
motivation-nothing-hint = Name time, money and risks, with a figure where you can. For example: 12 hours per manager per year.

motivation-own-why = Why does your organisation need this, and why now?
motivation-own-why-hint = Write for tenderers: they do not know your organisation.
motivation-own-aims = What do you want to reach that cannot be done without this purchase?
motivation-own-aims-hint = Name it briefly here; you work out the goals under Goals.
motivation-own-law = Which laws and rules play a part?
motivation-own-law-hint = Give the name of the law or rule and the date on which it takes effect.
motivation-own-economy = Which economic conditions play a part?
motivation-own-economy-hint = Think of budget, cutbacks or growing tasks.
motivation-own-technology = Which technical developments change the work?
motivation-own-technology-hint = Describe the change in the work, not the product.
motivation-own-population = How is the population you serve and recruit from changing?
motivation-own-population-hint = Give a figure where you can.
motivation-own-labour = What do you notice of the labour market?
motivation-own-labour-hint = Think of vacancies, staff turnover or skills you cannot find.
motivation-own-course = Where is your organisation heading, and how does this purchase fit in?
motivation-own-course-hint = Refer to an adopted plan if there is one.
motivation-own-now = How do things work now, and what goes wrong?
motivation-own-now-hint = You can add separate bottlenecks below and link them to goals.
motivation-own-then = What does it look like when everything is well arranged, and how can you tell?
motivation-own-then-hint = Give a figure and a year where you can.

motivation-bottlenecks = Bottlenecks
motivation-bottlenecks-text = What goes wrong today, and which goal is at risk because of it? Each bottleneck gets its own number.
motivation-bottlenecks-empty = Your bottlenecks will be listed here. Start with what colleagues mention most.
motivation-bottleneck-change = Change
motivation-bottleneck-add = Add a bottleneck
motivation-bottleneck-new = New bottleneck
motivation-bottleneck-one = Bottleneck { $item }
motivation-bottleneck-number = No.
motivation-bottleneck = Bottleneck
motivation-bottleneck-goals = Goals at risk
motivation-bottleneck-text = What goes wrong?
motivation-bottleneck-text-hint = One bottleneck, with a figure if you have one. For example: an overview of mandatory training takes three working days.
motivation-bottleneck-missing = Write down what goes wrong.
motivation-bottleneck-blocks = Which goals does this stand in the way of?
motivation-bottleneck-no-goals = There are no goals yet. You can link this bottleneck to a goal later.
motivation-bottleneck-remove = Remove this bottleneck
