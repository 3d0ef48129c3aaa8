# Signing in in two steps, links, and one's own account.
sign-in-wrong = The e-mail address or password is wrong, or there were too many tries. In that case wait { $minutes } minutes.
example-inkoper = procurement officer: writes the tender
example-opdrachtgever = manager: reviews the outcome and decides
example-voorzitter = chair: leads the committee
example-adviseur = contributor: helps with the requirements
example-controleur = auditor: reads along and sees the log
example-beoordelaar = assessor: gives marks
example-beheerder = administrator: manages accounts

second-step-title = Second step
second-step-lead = Your password is right. Now show with your app that it is you.
second-step-code = Code
second-step-code-hint = The six digits that your app shows now. If you do not have your app with you, fill in a recovery code.
second-step-code-missing = Fill in the code of your app or a recovery code.
second-step-wrong = This code is wrong or was used before, or there were too many tries. Wait for the next code, or wait { $minutes } minutes.
second-step-lead-passkey = Your password is right. Now show with your passkey that it is you.
second-step-lead-recovery = Your password is right. Now fill in a recovery code: your passkey does not work at this address.
second-step-passkey = Sign in with a passkey
second-step-passkey-wrong = This passkey was not accepted, or there were too many tries. Try once more, choose another way, or wait { $minutes } minutes.
second-step-or-code = Or with a code
second-step-or-recovery = Or with a recovery code
second-step-recovery = Recovery code
second-step-recovery-hint = One of the codes that you kept when you set up the second step. Each code works once.
second-step-again = Back to signing in
second-step-late-title = Sign in again
second-step-late-text = Your password was filled in more than ten minutes ago, or you are signed in already. Start again with signing in.

set-up-title = First administrator
set-up-lead = Make the account with which you set up Bestek. This page works once.
set-up-organisation = Name of your organisation
set-up-organisation-hint = For example City of Example.
set-up-organisation-missing = Fill in the name of your organisation.
set-up-name = Your name
set-up-button = Make the account
set-up-gone-text = This link makes the first administrator, once. If there is one already, sign in. If not, the server shows a new link when it starts again.

account-name = Name
account-name-missing = Fill in a name.
account-email-wrong = Fill in a complete e-mail address, for example name@city.eu.
account-email-taken = There is already an account with this e-mail address.
account-password-new = New password
account-password-hint = At least { $least } characters. A few words in a row are easy to remember. Pasting works.
account-password-short = Choose a password of at least { $least } characters.
account-password-long = Choose a password of at most { $most } characters.
account-password-guessable = This password is easy to guess. Choose a few words that have nothing to do with each other or with you.
account-present-wrong = This is not your current password, or there were too many tries. In that case wait { $minutes } minutes.

invitation-title = Make your account
invitation-lead = You are invited to Bestek. Choose your own password here; nobody else gets to see it.
invitation-button = Make the account
invitation-gone-title = This link no longer works
invitation-gone-text = A link works once and for seven days. If you already made your account, sign in. Otherwise ask the administrator of your organisation for a new link.
reset-title = Choose a new password
reset-lead = Choose a new password. After that you are signed out on all other devices. Your second step stays as it was.
reset-button = Save the password

bar-account = My account
mine-password = Password
mine-password-lead = After a new password you are signed out on all other devices.
mine-password-present = Current password
mine-password-button = Change the password
mine-language = Language

confirm-secret = Your password, a code of your app or a recovery code
confirm-secret-hint = So that we are sure that it is you.
passkey-confirm = Or confirm with your passkey
confirm-wrong = This is not right, or there were too many tries. In that case wait { $minutes } minutes.

second-factor-title = Second step when signing in
second-factor-lead = With a second step somebody who knows your password still has no access. Choose a passkey, an app with codes, or both.
second-factor-must = Your organisation asks everybody for a second step. Set it up first; then you can go on.
second-factor-on = The second step is on: you sign in with your password and then with your passkey or your app.
second-factor-off = The second step is off: you sign in with your password alone.
second-factor-manage = Manage the second step
second-factor-app = App with codes
second-factor-app-lead = An app on your phone shows a new code every half minute.
second-factor-begin = Set up an app
second-factor-begin-lead = First put an app for codes on your phone. Any app for codes of six digits will do.
second-factor-again = Set up an app again
second-factor-again-lead = Make a new secret, for example for a new phone. The old one works until you have filled in the new code.
second-factor-begin-button = Make a secret
second-factor-scan = Put the secret in your app
second-factor-scan-lead = Choose in your app to add an account and point the camera at this square.
second-factor-square = Square with the secret for your app; it is below as text
second-factor-type = If that does not work, type this secret in your app:
second-factor-code = Code of your app
second-factor-code-hint = The six digits that your app shows now.
second-factor-code-wrong = This code does not belong to this secret. Wait for the next code and fill that in. If it keeps going wrong, check whether the clock of your phone is right.
second-factor-prove = Use the app
second-factor-remove = Remove the app
second-factor-remove-app = After that the codes of your app no longer work. Your passkeys and your recovery codes stay. You are signed out on all other devices.
second-factor-remove-lead = After that the second step is off and you sign in with your password alone. Your recovery codes lapse. You are signed out on all other devices.

passkey-title = Passkeys
passkey-lead = A passkey is in your phone, your computer or a security key. You use it with your finger, your face or a PIN. It works only at the real address of Bestek, so nobody gets it from you on a page that imitates it.
passkey-name = Name of the passkey
passkey-name-hint = By this you recognise the device, for example: phone from work.
passkey-name-missing = Give the passkey a name.
passkey-name-long = Choose a name of at most { $most } characters.
passkey-host = Works at
passkey-made = Made
passkey-used = Last used
passkey-never = not yet
passkey-add = Add a passkey
passkey-other = Add another passkey
passkey-begin = Go on
passkey-making = Make the passkey { $name }
passkey-making-lead = Your browser asks where to keep the passkey. You can do so until ten minutes after you began.
passkey-make = Make the passkey
passkey-not-made = The passkey was not added: what your device answered was not right or came too late. Begin again.
passkey-failed = Your passkey did not work, or you broke off. Nothing has changed. Try once more or choose another way.
passkey-no-script = For a passkey your browser needs JavaScript. Without JavaScript you choose a code of your app or a recovery code.
passkey-number = A passkey belongs to a name, not to a number. Open Bestek at { $address }; there you can add a passkey.
passkey-unknown = A passkey belongs to the address of Bestek, and that was not set here. Ask whoever looks after Bestek to set BESTEK_PUBLIC_URL. An app with codes does work.
passkey-remove = Remove a passkey
passkey-remove-lead = After that you can no longer sign in with it. Your other second step and your recovery codes stay. You are signed out on all other devices. Remove the passkey from your device too.
passkey-which = Which passkey?
passkey-which-missing = Choose which passkey to remove.

recovery-title = Recovery codes
recovery-lead = With a recovery code you sign in when you do not have your passkey or your app. Each code works once. You see them only now.
recovery-keep = Keep them on paper or in your password manager, not on the device with your passkey or your app.
recovery-done = I have kept them
recovery-left = { $count ->
    [0] You have no recovery codes left.
    [one] You have one recovery code left.
   *[other] You have { $count } recovery codes left.
}
recovery-make = Make new recovery codes

sessions-title = Where you are signed in
sessions-lead = If you see a device that you do not know, sign it out and change your password.
sessions-device = Device
sessions-address = Address
sessions-since = Since
sessions-seen = Last seen
sessions-here = this device
sessions-unknown = unknown device
sessions-end = Sign out
sessions-end-others = Sign out everywhere else
