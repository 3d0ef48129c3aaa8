# The log: who did what, and how to check that it is true.

bar-log = Log
account-log-title = Log of the accounts
account-log-lead = Who signed in or tried to, and who changed accounts.
log-number = No.
log-result = Result
log-from = From
log-done = done
log-refused = refused
log-administrator = administrator
log-origin-gone = erased
log-refusal-role = This role may not do this.
log-refusal-phase = This cannot be done in this phase.
log-refusal-declaration = The declarations do not allow it.
log-refusal-unconfirmed = There was no recent confirmation with a password.
log-refusal-same-person = This takes two different people.
log-everybody = Everybody
log-every-deed = Everything
log-every-result = Everything
log-only-refused = Only refused
log-filter = Filter
log-found = { $count ->
    [one] 1 line found.
   *[other] { $count } lines found.
}
log-show-all = Show all
log-pages = Pages of the log
log-page = Page { $page } of { $last }
log-later = Later lines
log-earlier = Earlier lines
log-checkpoint = Checkpoint
log-checkpoint-lead = Each line holds a checksum of the line before it. A checkpoint records with a digital signature how long the log was and how it ended. It is also on every scoring report. Whoever keeps a checkpoint can see later whether anything was changed.
log-checkpoint-size = Number of lines
log-checkpoint-code = Short code
log-checkpoint-key = Public key
log-checkpoint-none = There is no checkpoint yet. The next step of the procedure makes one.
log-checkpoint-make = Make a checkpoint now
log-file-chain = The log (JSONL)
log-file-checkpoint = The checkpoint
log-file-key = The public key
log-file-script = The program to check with (Python)
log-check-title = How to check the log
log-check-how = Download the log and the program into one folder. Take the checkpoint and the key from a report that you were given before, or download them here. Lines of other tenders are in the log as checksums only: you check them too, but cannot read them. Then run this:
log-check-or = Or with Bestek itself:
log-check-outcome = You get one answer: ok, altered, deleted, inserted, swapped, truncated, rewritten or bad signature. The number says at which line.
log-check-limits = This proves that the log was not changed since the checkpoint that you have. It says nothing about what was written after that checkpoint. Whoever runs the server can rewrite everything up to the first checkpoint that somebody else keeps. So keep the reports.

# Deeds that can be refused.
deed-write = wanted to change a part
deed-work = wanted to change a table beside the tender
deed-keep = wanted to keep something in the library
deed-invite = wanted to change who takes part
deed-publish = wanted to publish
deed-rectify = wanted to start a rectification
deed-end-rectifying = wanted to end a rectification
deed-register-bid = wanted to register a bid
deed-record-answers = wanted to record details of a bid
deed-close = wanted to close registration
deed-declare = wanted to declare
deed-judge-interest = wanted to decide on an interest
deed-open-bids = wanted to open the bids
deed-mark = wanted to give a mark
deed-fix-quality = wanted to fix quality
deed-open-prices = wanted to open the prices
deed-propose-award = wanted to propose an award
deed-decide = wanted to decide on the award
deed-start-standstill = wanted to start the standstill
deed-award = wanted to award
deed-archive = wanted to archive the file
deed-withdraw = wanted to withdraw the tender

# Deeds that had no words in the log yet.
deed-tender-closed = closed registration
deed-tender-bids-opened = opened the bids
deed-member-chair-added = added a chair
deed-member-contributor-added = added an adviser
deed-member-auditor-added = added an auditor
deed-member-chair-removed = removed a chair
deed-member-contributor-removed = removed an adviser
deed-member-auditor-removed = removed an auditor
deed-account-set-up = made the first account
deed-account-added = added an account
deed-account-signed-in = signed in

# The checkpoint in a report.
doc-cover-log = Log
doc-log-cover = { $size } lines, code { $code }
doc-log-title = The log
doc-log-intro = When this report was made, the log of Bestek stood at the checkpoint below. Keep this report: with the checkpoint you can show later whether the log was changed up to here.
doc-log-size = Number of lines
doc-log-code = Short code
doc-log-checkpoint = Checkpoint
doc-log-key = Public key
doc-log-how = Put the checkpoint and the key in a text file each, ask the contracting authority for the log and run: { $command }
doc-log-limits = What was written after this checkpoint is not covered. What was written before it can only have been rewritten unseen before this checkpoint left the organisation.
