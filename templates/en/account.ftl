# Signing in, accounts and pages for when something goes wrong.
sign-in-title = Sign in
sign-in-demo-lead = This is an example. Choose who you are; no password is needed.
sign-in-with-password = Or sign in with your own account
sign-in-email = E-mail address
sign-in-password = Password
sign-in-button = Sign in
sign-in-email-missing = Fill in your e-mail address.
sign-in-password-missing = Fill in your password.

problem-home = To your tenders
problem-not-found-title = This page is not there
problem-not-found-text = The page does not exist or no longer exists, or it is not for you. Check the address. If it is about a tender, ask the procurement officer to add you.
problem-not-allowed-title = You may not see or do this
problem-not-allowed-text = Your account or your role in this tender gives no access here. Ask the procurement officer or the administrator who may.
problem-not-now-title = This cannot be done now
problem-not-now-text = In this phase of the tender this is no longer possible, or not yet. Nothing was changed.
problem-changed-meanwhile-title = Somebody else was first
problem-changed-meanwhile-text = Somebody else changed this in the meantime. Your change was not saved. Go back, refresh the page and try again.
problem-other-site-title = This request was stopped
problem-other-site-text = The form did not come from this website. Open the page here and fill in the form again.
problem-unreadable-title = This request cannot be read
problem-unreadable-text = The form is too large or arrived damaged. Go back, shorten the text and try again.
problem-signed-out-title = You are signed out
problem-signed-out-text = Nothing was saved. What you typed is still on the previous screen: sign in in a new tab, go back here with the back button and save again.
problem-fault-title = Something went wrong
problem-fault-text = A fault in the program kept the page from being made. What you saved before is kept. Try again in a minute.
problem-fault-id = If it keeps going wrong, give this number to the administrator: { $id }
