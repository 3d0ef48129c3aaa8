# Inloggen met het account van de organisatie.
oidc-button = Inloggen met { $name }
oidc-lead = Je logt in bij { $name }. Een tweede stap, zoals een code, regelt { $name } zelf.
oidc-or-password = Of log in met je wachtwoord

oidc-nobody-title = Je hebt hier nog geen account
oidc-nobody-text = Je hebt hier nog geen account. Vraag je beheerder om een uitnodiging. Had je al een account, vraag de beheerder dan om te kijken naar je e-mailadres.

oidc-failed-title = Inloggen met { $name } is niet gelukt
oidc-failed-text = Je bent niet ingelogd. Begin opnieuw op de inlogpagina, in hetzelfde venster. Lukt het weer niet, vraag dan je beheerder om hulp.

oidc-unreachable-title = { $name } is nu niet te bereiken
oidc-unreachable-text = Je bent niet ingelogd. Probeer het over een paar minuten opnieuw, of log in met je wachtwoord. Blijft het zo, vraag dan je beheerder om hulp.

oidc-again = Naar de inlogpagina

deed-account-organisation-sign-in = wilde zich aanmelden met het account van de organisatie
deed-account-organisation-linked = werd gekoppeld aan het account van de organisatie
