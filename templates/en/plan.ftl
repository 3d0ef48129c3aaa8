# The plan: states, who decides, the pilot and the self-scan.
plan-state = State
plan-state-open = not begun
plan-state-busy = busy
plan-state-done = done
plan-decides = Decides
plan-advises = Advises
plan-informed = Is told
plan-who-seven = The seven phases: who decides, advises and is told
plan-who-twelve = The twelve steps: who decides, advises and is told
plan-done = { $count } of { $all } done

pilot-title = Pilot with a representative group
pilot-text = Agree beforehand with whom you hold the pilot and what it must show. This is printed in the tender document.
pilot-group = With whom?
pilot-group-hint = A department, team or location. For example: social services, with two teams of the field service.
pilot-size = How many people?
pilot-size-hint = For example 120.
pilot-proof = What must the pilot show?
pilot-proof-hint = Write down how you see that the rest can follow. One point a line.

progress-title = State of the steps
progress-lead = After publication, keep up here how far the steps and phases are. The tender document does not change.
progress-draft = Until publication you fill in the state under ‘Who does what when’. After that you keep it up here.
progress-link-text = after publication you keep up there how far it is.

scan-title = Self-scan of learning
scan-link-text = where is your organisation, before the tender and later?
scan-lead = Fill in the scan before the tender, and again when the system runs. The rounds are shown side by side. The scan is for yourselves only.
scan-question = Question
scan-now = This round
scan-yes = yes
scan-partly = partly
scan-no = no
scan-total = Together
scan-counts = { $yes } yes, { $partly } partly, { $no } no
scan-day = Day of this round
scan-day-hint = A round on the same day is replaced. Without answers that round is gone.
scan-no-day = Fill in the day of this round.
scan-too-many = There are twelve rounds already. Take one out first: fill in its day and empty the answers.
scan-note = Explanation
scan-notes = Explanation of each round
scan-save = Save round

deed-progress-changed = kept up the state or the self-scan
deed-follow = wanted to keep up the state or the self-scan

doc-pilot = Pilot
doc-pilot-group = With whom
doc-pilot-size = How many people
doc-pilot-when = When
doc-pilot-proof = What the pilot must show
doc-chapter-plan = Annex: who does what when
doc-plan-intro = These are the steps of the implementation as they are planned now. ‘Who leads’ is who carries out the step and answers for it.
doc-plan-who = Who decides, advises and is told
