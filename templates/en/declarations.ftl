# What assessors declare, and what the chair decides about it.

interest-none = No interest
interest-undecided = Interest; the chair has yet to decide
interest-allowed = Interest; no conflict
interest-conflict = Interest; conflict
interest-undeclared = Not declared yet

doc-report-declarations = Declarations
doc-declarations-intro = Each assessor signed a declaration of confidentiality and declared for each tenderer whether there is an interest. Only then could the assessor read the bids. The chair decided on each interest. The explanation of an interest is private and is not in this report.
doc-declarations-signed = Confidentiality
doc-declarations-signed-caption = Who signed the declaration of confidentiality, and when
doc-declarations-assessor = Assessor
doc-declarations-at = Signed on
doc-declarations-unsigned = not signed
doc-declarations-text = Checksum of the text
doc-declarations-hash = The checksum (SHA-256) shows which text was signed: whoever signed the same text has the same checksum.
doc-declarations-interests = Interests
doc-declarations-interests-caption = What each assessor declared for each tenderer, and what the chair decided
doc-declarations-tenderer = Tenderer
doc-declarations-declared = Declaration
doc-declarations-decision = Decision of the chair
doc-declarations-decided-allowed = No conflict, { $name } decided on { $moment }. Reason: { $reason }
doc-declarations-decided-conflict = Conflict, { $name } decided on { $moment }. Reason: { $reason }
doc-declarations-left-out = Who does not count
doc-declarations-conflicted = { $name } has a conflict of interest. The marks of { $name } do not count.
doc-declarations-gone = { $name } was an assessor but no longer is. Marks of { $name } do not count.
doc-declarations-everybody = All assessors count.
