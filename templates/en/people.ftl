# People with an account, and links that an administrator passes on.
people-title = People
people-lead = Everybody of your organisation with an account. Who may do what in a tender is chosen there by the procurement officer, under Participants.
people-organisation = Organisation
people-kind = Kind of account
people-administrator = administrator
people-administrator-hint = Manages accounts. Sees no tender by that alone.
people-disabled = shut
people-second-factor = on
people-no-second-factor = off
people-deeds = What you can do
people-reset = New password
people-make-administrator = Make administrator
people-unmake-administrator = No longer administrator
people-disable = Shut the account
people-enable = Open the account
people-last-administrator = This is the only administrator. First make somebody else administrator.

people-invite = Invite somebody
people-invite-lead = You get to see a link that you pass on yourself. No e-mail is sent. An earlier link for the same address then no longer works.
people-invite-button = Make a link
people-invitations = Links that were not used yet
people-link-for = For what
people-link-join = making an account
people-link-reset = new password
people-link-until = Works until
people-withdraw = Withdraw

people-second-factor-for-all = Who must set up a second step?
people-second-factor-free = Who wants to
people-second-factor-required = Everybody in the organisation, before you can go on

link-title = Pass this link on
link-lead = This link is for { $name }. You see it only now: copy it.
link-rules = No e-mail was sent. Pass the link on yourself, in a way in which only this person gets it. It works once and for seven days. If it is lost, make a new one.
link-done = Back to People

deed-page-refused = page refused
