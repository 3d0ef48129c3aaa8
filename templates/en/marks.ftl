# Giving marks and fixing quality.
marks-lead = You assess alone. Only once quality is fixed do you see the marks of the others. You do not see prices.
marks-next = To the next open mark
marks-all-given = You have given all marks. You can still change them until the procurement officer fixes quality.
marks-own = Your marks
marks-criterion = Criterion
marks-progress = Progress of the assessors
marks-progress-text = You see how many marks there are, not which.
marks-given = Given
marks-frozen = All marks
marks-frozen-text = Quality is fixed; these marks cannot be changed any more.

mark-title = { $criterion }, { $bid }
mark-number = { $number } of { $all }
mark-progress = Progress
mark-progress-text = { $done } of { $all } marked
mark-saved-at = Saved at { $time }
mark-answer = Answer of { $bid }
mark-no-text = The tenderer wrote nothing about this, or the text has not been recorded yet.
mark-question = What was the question?
mark-serves = Serves goal { $goal }
mark-legend = Your mark
mark-missing = Choose one of the marks.
mark-reason = Why
mark-reason-hint = Goes into the scoring report and into the letter to the tenderer. Refer to what it says and to the level.
mark-reason-missing = Write down why you give this mark. A mark without a reason does not hold.
mark-save-next = Save and next
mark-save-list = Save and to the overview
mark-own = Your marks for this question
mark-mark = Mark
mark-not-yet = not yet
mark-all = All questions and tenderers

fix-title = Fix quality
fix-text = All marks and answers are in. Once fixed, nobody can change a mark any more. Only then may the prices be opened.
fix-sure = The assessment is complete. This cannot be undone.
fix-not-sure = Tick that the assessment is complete.
fix-button = Fix quality
fix-missing = { $count ->
    [one] 1 item is still missing. Complete that first.
   *[other] { $count } items are still missing. Complete those first.
}
gap-mark = { $name }: { $count } marks of the panel
gap-assessor-mark = { $name }: { $count ->
    [one] 1 mark of an assessor
   *[other] { $count } marks of assessors
}
gap-answer = { $name }: { $count ->
    [one] 1 answer to a requirement or wish
   *[other] { $count } answers to requirements and wishes
}
gap-measure = { $name }: { $count } measurements
gap-knock-out = { $name }: { $count ->
    [one] 1 knock-out without a result
   *[other] { $count } knock-outs without a result
}
gap-price = { $name }: the price
