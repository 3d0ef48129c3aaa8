# All answers of one part on one page.
written-title = Answers: { $part }
written-lead = Read what you filled in. If you change something, you come back here after saving.
written-change = Change
written-empty = Not filled in
written-no-area = Without a subject
written-steps = Steps
written-not-done = Not done:
