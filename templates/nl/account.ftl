# Inloggen, accounts en pagina's voor als het misgaat.
sign-in-title = Inloggen
sign-in-demo-lead = Dit is een voorbeeld. Kies wie je bent; een wachtwoord is niet nodig.
sign-in-with-password = Of log in met je eigen account
sign-in-email = E-mailadres
sign-in-password = Wachtwoord
sign-in-button = Inloggen
sign-in-email-missing = Vul je e-mailadres in.
sign-in-password-missing = Vul je wachtwoord in.

problem-home = Naar je aanbestedingen
problem-not-found-title = Deze pagina is er niet
problem-not-found-text = De pagina bestaat niet of niet meer, of ze is niet voor jou. Controleer het adres. Gaat het om een aanbesteding, vraag dan de inkoper om je toe te voegen.
problem-not-allowed-title = Dit mag je niet zien of doen
problem-not-allowed-text = Jouw account of je rol in deze aanbesteding geeft hier geen toegang. Vraag de inkoper of de beheerder wie dit wel mag.
problem-not-now-title = Dit kan nu niet
problem-not-now-text = In deze fase van de aanbesteding kan dit niet meer, of nog niet. Er is niets gewijzigd.
problem-changed-meanwhile-title = Iemand anders was je voor
problem-changed-meanwhile-text = Intussen heeft iemand anders dit gewijzigd. Jouw wijziging is niet opgeslagen. Ga terug, ververs de pagina en probeer het opnieuw.
problem-other-site-title = Dit verzoek is tegengehouden
problem-other-site-text = Het formulier kwam niet van deze website. Open de pagina hier en vul het formulier opnieuw in.
problem-unreadable-title = Dit verzoek is niet te lezen
problem-unreadable-text = Het formulier is te groot of kwam beschadigd aan. Ga terug, maak de tekst korter en probeer het opnieuw.
problem-signed-out-title = Je bent uitgelogd
problem-signed-out-text = Er is niets opgeslagen. Wat je typte staat nog in het vorige scherm: log in een nieuw tabblad in, ga hier terug met de terugknop en sla opnieuw op.
problem-fault-title = Er ging iets mis
problem-fault-text = Door een fout in het programma kon de pagina niet worden gemaakt. Wat je eerder opsloeg, is bewaard. Probeer het over een minuut opnieuw.
problem-fault-id = Blijft het misgaan, geef dan dit nummer door aan de beheerder: { $id }
