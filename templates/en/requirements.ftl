# Requirements: the list, one requirement, the library and the fill-in exercise.
requirements-number = No.
requirements-text = What must be possible?
requirements-text-hint = One requirement or wish at a time. Write what must be possible, not how. Name a measure: a number, a time or an example.
requirements-text-missing = Write down what must be possible.
requirements-class = Kind
requirements-class-missing = Choose whether this is a requirement, a wish, to be developed or out of scope.
requirements-class-must = requirement
requirements-class-must-hint = Whoever does not meet it is excluded.
requirements-class-should = wish, heavy
requirements-class-should-hint = Earns points and matters for reaching your goal.
requirements-class-could = wish, light
requirements-class-could-hint = Earns points; nice to have.
requirements-class-to-develop = to be developed
requirements-class-to-develop-hint = Need not exist yet; the sooner it is ready, the more points.
requirements-class-wont = out of scope
requirements-class-wont-hint = You do not ask for it. You record it so that nobody asks again.
requirements-area = Subject
requirements-area-hint = Choose a subject from the list or type a new one.
requirements-points-head = Points
requirements-points-hint = For a full answer, from 0 to 100. Leave empty for a requirement and for out of scope.
requirements-points-missing = This earns points: fill in how many, from 0 to 100.
requirements-points-must = A requirement earns no points: leave this empty.
requirements-points-wont = What is out of scope earns no points: leave this empty.
requirements-points = { $points } points
requirements-one-point = 1 point
requirements-no-points = points missing
requirements-no-text = No text yet
requirements-goals = Goals
requirements-goal = Goal
requirements-all-goals = All goals
requirements-no-goal = Without a goal
requirements-serves = Which goals does this serve?
requirements-serves-hint = So that you can show later why you ask for it.
requirements-example = Example
requirements-example-hint = A concrete situation, so that tenderers understand what you mean.
requirements-origin = Who asked for it?
requirements-origin-hint = For example: MoSCoW workshop 3 March, or privacy officer.
requirements-check = How do you check this?
requirements-check-hint = For example with a demonstration or with documentation.
requirements-check-demonstration = demonstration
requirements-check-documents = documentation
requirements-check-statement = statement
requirements-check-certificate = certificate
requirements-check-user-test = user test
requirements-check-reference = reference

requirements-curve = Own table of months, only for to be developed
requirements-curve-hint = Which share of the points is a later delivery still worth? For example: up to 3 months 100%, up to 12 months 50%, after that 0%. Leave everything empty to use the table of the criterion.
requirements-curve-months = Up to and including month, row { $row }
requirements-curve-share = Share of the points in %, row { $row }
requirements-curve-months-head = Up to and including month
requirements-curve-share-head = Share of the points in %
requirements-curve-after = After that, in %
requirements-curve-straight = This requirement has a straight line instead of a table. It stays, unless you fill in a table below.
requirements-curve-class = An own table of months only belongs to to be developed. Empty the table or choose to be developed.
requirements-curve-rows = Fill in at least one row, or empty 'After that'.
requirements-curve-order = Each row has more months than the row above it.
requirements-curve-months-missing = Fill in the months of this row as well.
requirements-curve-share-missing = Fill in the share of the points of this row as well.

requirements-count-must = { $count ->
    [one] 1 requirement
   *[other] { $count } requirements
}
requirements-count-should = { $count ->
    [one] 1 wish (heavy)
   *[other] { $count } wishes (heavy)
}
requirements-count-could = { $count ->
    [one] 1 wish (light)
   *[other] { $count } wishes (light)
}
requirements-count-to-develop = { $count } to be developed
requirements-count-wont = { $count } out of scope

requirements-empty = All requirements and wishes will be listed here. Start with what others wrote before and then add your own:
requirements-add = Add a requirement or wish
requirements-add-text = Write one yourself, with help on the wording.
requirements-choose-text = { $count } requirements and wishes to choose from, by subject. You can change them afterwards.
requirements-exercise-text = Complete sentences about your situation. Each sentence that you complete becomes a requirement or wish.

requirements-all-classes = all kinds
requirements-all-areas = all subjects
requirements-area-count = { $area } ({ $count })
requirements-search = Search the text
requirements-filter = Filter
requirements-shown = { $shown } of { $all } shown.
requirements-show-all = Show all
requirements-back = To the requirements

requirements-order = Change the order
requirements-order-lead = The tender document has the requirements and wishes in this order. Type a place number to move one far.
requirements-place = Place
requirements-place-of = New place of { $item }
requirements-place-not = Fill in a place number, for example 12.
requirements-move = Move

requirements-new = New requirement or wish
requirements-one = Requirement or wish { $item }
requirements-save-another = Save and add another
requirements-just-saved = { $item } has been saved. View or change it.
requirements-remove = Remove { $item }
requirements-source = Source: { $source }
requirements-supplier = written by a supplier
requirements-supplier-tag = supplier
requirements-sources = Sources
requirements-help = How do you write a good requirement?
requirements-help-good = Like this
requirements-help-bad = Not like this

requirements-choose = Choose from the library
requirements-choose-lead = Tick what you want to take over. In the requirements you can still change each text, kind and number of points.
requirements-choose-add = Add what is ticked
requirements-choose-area = Add all { $count } of { $area }
requirements-choose-missing = Tick at least one requirement or wish.
requirements-chosen = Already among the requirements, as { $item }
requirements-for-example = For example: { $example }

requirements-exercise = Fill-in exercise
requirements-exercise-lead = Complete the sentences that matter to you and skip the others. Tenderers read what you write here. If you make one a wish, fill in its points afterwards.
requirements-exercise-class = What does this become?
requirements-exercise-add = Add the sentences to the requirements
requirements-exercise-skip = Skip this sentence
requirements-exercise-because = Because
requirements-exercise-namely = Namely, if you choose ‘other’
requirements-exercise-missing = Complete at least one sentence.
requirements-exercise-choose = Choose an answer as well, or empty the text below it.
requirements-exercise-other = Fill in what you mean by ‘other’.
requirements-exercise-done = This sentence is already among the requirements, as { $item }. If you complete it again, another one is added.
