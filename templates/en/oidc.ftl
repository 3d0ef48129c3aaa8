# Signing in with the account of the organisation.
oidc-button = Sign in with { $name }
oidc-lead = You sign in at { $name }. A second step, such as a code, is up to { $name }.
oidc-or-password = Or sign in with your password

oidc-nobody-title = You have no account here yet
oidc-nobody-text = You have no account here yet. Ask your administrator for an invitation. If you had an account before, ask the administrator to look at your email address.

oidc-failed-title = Signing in with { $name } did not work
oidc-failed-text = You are not signed in. Start again on the sign-in page, in the same window. If it fails again, ask your administrator for help.

oidc-unreachable-title = { $name } cannot be reached now
oidc-unreachable-text = You are not signed in. Try again in a few minutes, or sign in with your password. If this lasts, ask your administrator for help.

oidc-again = Go to the sign-in page

deed-account-organisation-sign-in = wanted to sign in with the account of the organisation
deed-account-organisation-linked = was linked to the account of the organisation
