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
requirements-kind = Nature
requirements-kind-hint = What is it about? It shows whether something weighs too much or is missing.
requirements-kind-none = not chosen yet
requirements-kind-functional = functional
requirements-kind-quality = quality
requirements-kind-technical = technical
requirements-kind-service = service
requirements-kind-legal = legal
requirements-answer-form = What does the tenderer answer?
requirements-answer-form-hint = To ‘to be developed’ the answer is always months with an explanation.
requirements-answer-choice = yes, partly or no
requirements-answer-choice-hint = Enough when you know what you want.
requirements-answer-description = yes, partly or no, with a description of the solution
requirements-answer-description-hint = Leaves the tenderer free in how to solve it. Somebody has to read the description.
requirements-use = Expected use
requirements-use-hint = Who will use this, and how often? Only for yourselves; the tender document does not print it.
requirements-unused = { $count ->
    [one] 1 requirement or wish does not say who will use it.
   *[other] { $count } requirements and wishes do not say who will use them.
}
requirements-unused-see = See which
requirements-negotiable = Negotiation
requirements-negotiable-yes = Keep for the negotiation
requirements-negotiable-hint = You take this wish into the talks. Only for yourselves; the tender document does not print it.
requirements-negotiable-not-here = The chosen procedure knows no negotiation. Take this away or choose another procedure.
requirements-negotiable-not-a-wish = Only a wish can be kept for the negotiation. Take this away or choose a wish.
requirements-bottlenecks = Bottlenecks
requirements-solves = Which bottlenecks does this take away?
requirements-solves-hint = The bottlenecks stand in the motivation.
requirements-mark-description = description
requirements-mark-negotiable = negotiation

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
requirements-curve-rises = Whoever delivers later never earns more points. Fill in at most the share of the row above.
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
requirements-all-kinds = everything
requirements-no-kind = not chosen yet
requirements-sorted = Sorted by ‘{ $column }’.
requirements-sorted-down = Sorted by ‘{ $column }’, the other way round.
requirements-own-order = Own order
requirements-row = Change
requirements-row-leave = Leave as it is
requirements-row-all = All fields
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
requirements-choose-narrow = Choose a subject or search, and you also see why something is asked and how you check it.
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

# A list from a spreadsheet, and back.
requirements-paste = From Excel or CSV
requirements-paste-text = Paste rows from a spreadsheet or choose a file. You first see what comes of it.
requirements-paste-lead = Copy the rows in Excel, with the names of the columns above them, and paste them below. You first see what comes of it.
requirements-paste-list = Your list
requirements-paste-hint = At most { $rows } rows, and at most { $most } characters in a cell. A list of only texts will do as well: one on each line.
requirements-paste-class = Kind of the rows that do not tell their kind
requirements-paste-class-hint = Choose this when your list has no column with the kind.
requirements-paste-class-told = the list tells the kind
requirements-paste-look = See what comes of it
requirements-file-title = Or choose a file
requirements-file-field = Excel or CSV file
requirements-file-hint = An .xlsx or .csv file of at most 2 MB and { $rows } rows. Of an Excel file I read the first sheet. I do not keep the file itself.
requirements-file-empty = Choose a file with a list in it.
requirements-file-too-large = This file is too large. At most 2 MB and { $rows } rows; cut the list in pieces or paste the rows.
requirements-file-unreadable = I cannot read this file. Save it in Excel as .xlsx or .csv, without a password, and choose it again.
requirements-paste-preview = This is how it will be
requirements-paste-ready = { $count ->
    [one] Nothing has been added yet. Is this row right? Then add it.
   *[other] Nothing has been added yet. Are these { $count } rows right? Then add them.
}
requirements-paste-add = { $count ->
    [one] Add this row
   *[other] Add all { $count }
}
requirements-paste-add-new = { $count ->
    [one] Add the new row
   *[other] Add the { $count } new ones
}
requirements-paste-add-again = Add all { $count }, also what is there already
requirements-paste-all-there = Every row is in the list already.
requirements-paste-change = Change the list
requirements-paste-row = Row
requirements-paste-twin = is there already, as { $item }
requirements-paste-problem = Row { $row }, { $column }: { $problem }
requirements-paste-nameless = column without a name
requirements-paste-more = There are { $count } more problems. They stand with the rows below.
requirements-paste-empty = Paste at least one row with a requirement or wish here.
requirements-paste-too-many = These are { $rows } rows. Paste at most { $most } at a time.
requirements-paste-no-names = The list has more than one column, but the first row names no columns that I know. Put the names of the columns in the first row. At the bottom you find the names that you can use.
requirements-paste-no-text = No column is called ‘{ $name }’. Put that name above the column with the texts.
requirements-paste-twice = Two columns both mean ‘{ $name }’. Take one out.
requirements-paste-unknown = I do not know these columns: { $names }. Give them a name from the list at the bottom, or take them out.
requirements-paste-no-class = Choose which kind the rows are, or put a column ‘Kind’ in your list.
requirements-paste-too-long = These are { $length } characters. A cell has at most { $most }.
requirements-paste-class-unknown = I do not know ‘{ $word }’ as a kind. Write requirement, wish heavy, wish light, to be developed or out of scope.
requirements-paste-no-name = there is no name of a column above ‘{ $word }’. Put a name above it or empty the cell.
requirements-paste-kind-unknown = I do not know ‘{ $word }’ as a nature. Write functional, quality, technical, service or legal.
requirements-paste-answer-unknown = I do not know ‘{ $word }’ as an answer. Leave the cell empty or write: yes, partly or no, with a description of the solution.
requirements-paste-yes-or-no = ‘{ $word }’ is neither yes nor no.
requirements-paste-no-goal = Row { $row }: there is no goal ‘{ $code }’ in this tender. The requirement comes without it. A code looks like O1 and stands with the goals.
requirements-paste-no-goals = { $count ->
    [one] 1 row names a goal that is not here. It comes without that goal; see the list.
   *[other] { $count } rows name a goal that is not here. They come without that goal; see the list.
 }
requirements-paste-help = Which names can I use?
requirements-paste-help-columns = Each column may have one of these names. Only the column with the texts is needed, and the order does not matter.
requirements-paste-help-classes = You may write the kind like this:
requirements-paste-help-numbers = Each row gets a number of its own here. You do see the number of your list when you check the rows.
requirements-names-number = number; nr; id; code
requirements-names-text = text; requirement; requirements; requirement or wish; description
requirements-names-class = class; moscow; priority; type
requirements-names-points = maximum points; max points
requirements-names-area = area; theme; topic; category; group
requirements-names-example = examples; explanation
requirements-names-check = check; verification; proof
requirements-names-origin = source; origin; requested by
requirements-names-kind = kind of requirement; type of requirement
requirements-names-answer = answer; answer form
requirements-names-use = use; users
requirements-names-negotiable = negotiable; negotiate
requirements-names-goals = goal; goal code; goal codes; serves goals
requirements-words-must = must; must have; m
requirements-words-should = wish heavy; wish; should; should have; s
requirements-words-could = wish light; could; could have; c
requirements-words-to-develop = to develop; develop; still to be developed
requirements-words-wont = won't; wont; won't have; not

requirements-export = The whole list for a spreadsheet:
requirements-export-xlsx = Excel
requirements-export-csv = CSV
requirements-file = requirements
requirements-cut = (cut off; the whole text is in the CSV)

# Several requirements at once.
requirements-pick = Choose
requirements-pick-one = Choose { $item }
requirements-bulk = Change several at once
requirements-bulk-ticked = Change or remove what is ticked
requirements-bulk-shown = { $count ->
    [one] Change the one that is shown
   *[other] Change all { $count } that are shown
}
requirements-bulk-none = Tick at least one requirement or wish in the list.
requirements-bulk-chosen = { $count ->
    [one] You chose one requirement or wish.
   *[other] You chose { $count } requirements and wishes.
}
requirements-bulk-lead = Fill in what changes for all of them. What you leave empty stays as it is for each of them.
requirements-bulk-stays = stays as it is
requirements-bulk-goal = Another goal
requirements-bulk-look = See what changes
requirements-bulk-remove = Remove
requirements-bulk-list = The chosen requirements and wishes
requirements-bulk-what = What changes
requirements-bulk-same = stays as it is
requirements-bulk-curve = Its own table of months goes.
requirements-bulk-changes = { $count ->
    [one] Nothing has been changed yet. One requirement or wish changes.
   *[other] Nothing has been changed yet. { $count } requirements and wishes change.
}
requirements-bulk-stay = { $count ->
    [one] One stays as it is.
   *[other] The other { $count } stay as they are.
}
requirements-bulk-change-sure = Change them like this
requirements-bulk-removes = { $count ->
    [one] Nothing has been removed yet. Do you want to remove this requirement or wish?
   *[other] Nothing has been removed yet. Do you want to remove these { $count } requirements and wishes?
}
requirements-bulk-remove-sure = Yes, remove
requirements-bulk-otherwise = Change something else after all
requirements-bulk-nothing = Fill in at least one field.
requirements-bulk-all-same = They are all like this already. There is nothing to change.
requirements-bulk-in-vain = These earn no points: { $items }. Leave the points empty, or choose a kind that earns points as well.
requirements-bulk-meanwhile = Somebody changed something meanwhile about: { $items }. Nothing has been changed now. Below you see how it is now; check it and then go on.

# One step back.
undo-take-back = Undo
undo-pasted = { $count ->
    [one] You pasted one requirement or wish.
   *[other] You pasted { $count } requirements and wishes.
}
undo-changed = { $count ->
    [one] You changed { $item }.
   *[other] You changed { $count } requirements and wishes at once.
}
undo-removed = { $count ->
    [one] You removed { $item }.
   *[other] You removed { $count } requirements and wishes.
}
undo-moved = You moved { $item }.
