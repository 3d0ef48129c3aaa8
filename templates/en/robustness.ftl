# How firm an outcome is: the verdict with its rule, and what had happened if something were different.
verdict-clear = { $name } wins, clearly.
verdict-clear-why = None of the five tests changes who is first.
verdict-close = { $name } wins, but it is close.
verdict-close-why = These tests change who is first:
verdict-distance = The difference with { $second } is { $distance }.
verdict-corridor = Inside the corridor not the figure decides, but { $rule }.
verdict-shared = Equal: { $names } share first place.
verdict-shared-why = The published rules make no difference between these bids.
verdict-equal = Equal, but { $name } is first.
verdict-rule-why = The outcome is equal to that of { $second }. The published rule for ties decides: { $rule }.
verdict-rounding-why = Only rounding decides whether a difference with { $second } can be seen.
verdict-alone = { $name } is the only tenderer in the ranking.
verdict-alone-why = So nothing was compared.
verdict-nobody = Not a single bid has been ranked.
verdict-nobody-why = So there is no winner.

firm-wins = { $names } wins
firm-share = { $names } share first place
firm-nobody-wins = there is no winner
firm-nobody = nobody
firm-an-assessor = one of the assessors

firm-doubt-marks =
    { $steps ->
        [one] One mark that turns out one step higher or lower changes who is first.
       *[other] In { $steps } ways one mark, one step higher or lower, changes who is first.
    }
firm-doubt-assessors = Without the marks of { $names } somebody else is or shares first.
firm-doubt-removal = Without { $without }, { $first } is first.
firm-doubt-above = If the price weighs more than { $at }, { $what }. Published is { $published }.
firm-doubt-below = If the price weighs less than { $at }, { $what }. Published is { $published }.
firm-doubt-lower = Had the price of { $name } been { $difference } ({ $percent }) lower, this bid would have been first.
firm-doubt-higher = Had the price of { $name } been { $difference } ({ $percent }) higher, this bid would have been first.

firm-rule-title = The rule behind clear, close and equal
firm-rule-intro = The verdict follows one fixed rule, the same for every method. It does not change the outcome.
firm-rule-equal = Equal: first place is shared, or only a rule for ties or rounding separates the first from the second.
firm-rule-close = Close: there is one winner, and at least one of these five tests changes who is first.
firm-rule-marks = One mark turns out one step higher or lower.
firm-rule-assessors = The marks of one assessor do not count.
firm-rule-removals = One losing bid drops out.
firm-rule-weights = The price weighs at most { $points } percentage points more or less than published.
firm-rule-prices = The price of one losing bid is at most { $percent } better.
firm-rule-clear = Clear: there is one winner, and none of the five tests changes who is first.
firm-rule-limits = A test that lands exactly on its limit counts. A test that does not exist with this method or panel does not count.

firm-title = How firm is this outcome
firm-intro = What would have happened if one thing had been different and everything else the same. This does not change the outcome.
firm-verdict = The verdict

firm-weights-title = If the price weighed differently
firm-weights-always = At every weight of the price { $what }.
firm-weights-below = With less than { $to } price { $what }.
firm-weights-above = With more than { $from } price { $what }.
firm-weights-between = Between { $from } and { $to } price { $what }.
firm-weights-at = With exactly { $from } price { $what }.
firm-weights-published = Published is { $published } price.
firm-weights-note = Computed with exact totals, without rounding and without a rule for ties. Exactly on a limit both bids have the same total. The percentages are rounded to two decimals here.
firm-weights-caption = Who is first at each weight of the price
firm-column-from = Price weighs from
firm-column-to = Price weighs to
firm-column-first = First

firm-lines-title = Total per bid at each weight of the price
firm-lines-description = For each bid a straight line from the left, where only quality counts, to the right, where only the price counts. A dot stands where somebody else becomes first; the dashed line is the published weight. The table below gives the same figures.
firm-lines-axis = Weight of the price in percent
firm-lines-published = published: { $published }
firm-lines-table = Show the lines as a table
firm-lines-at = at { $weight }

firm-lacks-title = What each losing bid lacked
firm-lacks-intro = The highest price with which the bid would have been first (a shared first place counts), everything else being the same.
firm-lacks-intro-income = The lowest price with which the bid would have been first (a shared first place counts), everything else being the same.
firm-lacks-caption = Price now, and price to win
firm-column-price-now = Price now (€)
firm-column-price-needed = Price to win (€)
firm-column-difference = Difference (€)
firm-column-points = Quality points lacked
firm-no-price = no price at all
firm-more-than-there-is = more than there is to earn

firm-flips-title = Marks of which one step changes the winner
firm-flips-none = Not a single mark changes who is first with one step up or down.
firm-flips-count =
    { $steps ->
        [one] One step of one mark changes who is first.
       *[other] There are { $steps } steps of one mark that each change who is first.
    }
firm-flips-caption = One step of one mark, and who is first then
firm-flips-more = { $count } more of such steps
firm-column-assessor = Assessor
firm-column-mark = Mark
firm-column-becomes = Becomes
firm-column-first-then = First then

firm-assessors-title = If one assessor does not count
firm-assessor-same = Without { $assessor }, { $what }, just as now.
firm-assessor-other = Without { $assessor }, { $what }.
firm-assessor-gap = Without { $assessor }, marks are missing and there is no ranking.

firm-removals-title = If a bid drops out
firm-removal-first = Without { $without }, { $first } is first, not { $winner }.
firm-removal-order = Without { $without }, others stand in another order: { $order }.
firm-removals-none = If a losing bid drops out, the order of the others stays the same.
firm-removal-winner = If { $winner } drops out, { $first } is first.
firm-removal-winner-order = If { $winner } drops out, { $first } is first, and the others stand in another order: { $order }.
firm-removal-nobody = If { $winner } drops out, there is no winner.

firm-dominated-title = Bids that are nowhere better than another
firm-dominated = { $worse } is nowhere better than { $better }: not on price and not on any criterion.
firm-dominated-none = No bid is inferior to another across the board.
