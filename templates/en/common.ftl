# Words that come back on many screens.
language-name = English
skip-to-main = To the content
saved-added = { $count ->
    [one] Added 1.
   *[other] Added { $count }.
}
saved-at = Saved at { $time }.

bar-demo = example
bar-people = People
bar-sign-out = Sign out

action-save = Save
action-remove = Remove
action-up = Up
action-down = Down
list-order = Order

form-problem = There is a problem
form-error-title = Error: { $title }
form-optional = (optional)
form-all-needed = Fill in all fields. What is optional says so.
form-not-now = This can no longer be saved: the phase or your role has changed in the meantime. What you typed is below; copy it if you want to keep it.
number-too-fine = Use at most six decimals.
number-not = Fill in a number, for example 1,234.56.
number-ambiguous = This number can mean { $whole } or { $fraction }. Write { $whole } without a separator, or write the decimals in full.
number-negative = Fill in an amount of 0 or more.
number-too-large = This number is too large. The highest amount is 1,000,000,000,000.
number-fraction-of-cent = An amount has at most two decimals.
number-between = Fill in a number from { $least } up to and including { $most }.
date-not = Fill in a date, for example 22-11-2026 or 22 November 2026.

phase-draft = draft
phase-published = published
phase-assessing = being assessed
phase-quality-fixed = quality fixed
phase-prices-opened = prices opened
phase-closed = closed
phase-award-proposed = award proposed
phase-decided = decided
phase-standstill = standstill
phase-awarded = awarded
phase-archived = archived

role-officer = procurement officer
role-assessor = assessor
role-manager = manager
role-chair = chair
role-contributor = contributor
role-auditor = auditor

part-motivation = Motivation
part-goals = Goals
part-knock-outs = Knock-out criteria
part-requirements = Requirements
part-scoring = Scoring
part-quality = Quality
part-implementation = Implementation and close

part-motivation-lead = Explain why your organisation needs this. Tenderers read this first.
part-goals-lead = Describe what you want to reach. What you buy is the means, not the goal.
part-knock-outs-lead = Decide what every bid must meet. A bid that fails one is out.
part-requirements-lead = Put all requirements and wishes together. A requirement earns no points; a wish and what is to be developed do.
part-scoring-lead = Decide how price and quality count, and see at once what that means.
part-quality-lead = Describe what tenderers must show and which mark goes with it.
part-implementation-lead = Make the plan to put it to use and go through the last points.
part-read-only = You can read this part. Only the procurement officer can change it.
part-frozen = This part is frozen since publication. You can read it, but not change it.

part-end = Are you done with this part?
part-call-done = Yes, this part is done
part-is-done = This part is marked as done.
part-reopen = Not done after all
back-to = Back to { $page }
part-answers = All answers of this part on one page

state-done = done
state-problem = there is a problem
state-busy = in progress
state-not-yet = not started

severity-error = must be mended
severity-warning = please check

rail-label = Tender
rail-write = Writing
rail-publish = Publish
rail-decide = Assessing and deciding
rail-bids = Bids
rail-marks = Assessment
rail-outcome = Outcome
rail-outcome-shut = shut
rail-documents = Documents
rail-members = Participants
rail-log = Log
problem-undeclared-title = Your declarations first
problem-undeclared-text = You can do this once you have declared confidentiality and your interests, and no interest stands in the way.
problem-unconfirmed-title = Confirm who you are first
problem-unconfirmed-text = This step cannot be undone. So give your password or code, at most ten minutes before.
