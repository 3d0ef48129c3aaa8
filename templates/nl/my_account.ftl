# Inloggen in twee stappen, links, en je eigen account.
sign-in-wrong = E-mailadres of wachtwoord klopt niet, of er is te vaak geprobeerd. Wacht dan { $minutes } minuten.
example-inkoper = inkoper: stelt de aanbesteding op
example-opdrachtgever = opdrachtgever: bekijkt de uitkomst en besluit
example-voorzitter = voorzitter: leidt de commissie
example-adviseur = adviseur: denkt mee over de eisen
example-controleur = controleur: leest mee en ziet het logboek
example-beoordelaar = beoordelaar: geeft cijfers
example-beheerder = beheerder: regelt accounts

second-step-title = Tweede stap
second-step-lead = Je wachtwoord klopt. Laat nu met je app zien dat jij het bent.
second-step-code = Code
second-step-code-hint = De zes cijfers die je app nu toont. Heb je je app niet bij je, vul dan een herstelcode in.
second-step-code-missing = Vul de code van je app of een herstelcode in.
second-step-wrong = Deze code klopt niet of is al gebruikt, of er is te vaak geprobeerd. Wacht op de volgende code, of { $minutes } minuten.
second-step-again = Terug naar inloggen
second-step-late-title = Log opnieuw in
second-step-late-text = Je wachtwoord is langer dan tien minuten geleden ingevuld, of je bent al ingelogd. Begin opnieuw bij inloggen.

set-up-title = Eerste beheerder
set-up-lead = Maak het account waarmee je Bestek inricht. Deze pagina werkt één keer.
set-up-organisation = Naam van je organisatie
set-up-organisation-hint = Bijvoorbeeld Gemeente Voorbeeld.
set-up-organisation-missing = Vul de naam van je organisatie in.
set-up-name = Je naam
set-up-button = Account maken
set-up-gone-text = Met deze link maak je één keer de eerste beheerder. Is die er al, log dan in. Zo niet, dan toont de server een nieuwe link als hij opnieuw start.

account-name = Naam
account-name-missing = Vul een naam in.
account-email-wrong = Vul een volledig e-mailadres in, bijvoorbeeld naam@gemeente.nl.
account-email-taken = Met dit e-mailadres is er al een account.
account-password-new = Nieuw wachtwoord
account-password-hint = Minstens { $least } tekens. Een paar woorden achter elkaar zijn goed te onthouden. Plakken mag.
account-password-short = Kies een wachtwoord van minstens { $least } tekens.
account-password-long = Kies een wachtwoord van hoogstens { $most } tekens.
account-password-guessable = Dit wachtwoord is makkelijk te raden. Kies een paar woorden die niets met elkaar of met jou te maken hebben.
account-present-wrong = Dit is niet je huidige wachtwoord, of er is te vaak geprobeerd. Wacht dan { $minutes } minuten.

invitation-title = Je account maken
invitation-lead = Je bent uitgenodigd voor Bestek. Kies hier zelf je wachtwoord; niemand anders krijgt het te zien.
invitation-button = Account maken
invitation-gone-title = Deze link werkt niet meer
invitation-gone-text = Een link werkt één keer en zeven dagen lang. Heb je je account al gemaakt, log dan in. Vraag anders de beheerder van je organisatie om een nieuwe link.
reset-title = Nieuw wachtwoord kiezen
reset-lead = Kies een nieuw wachtwoord. Daarna ben je op alle andere apparaten uitgelogd. Je tweede stap blijft zoals hij was.
reset-button = Wachtwoord opslaan

bar-account = Mijn account
mine-password = Wachtwoord
mine-password-lead = Na een nieuw wachtwoord ben je op alle andere apparaten uitgelogd.
mine-password-present = Huidig wachtwoord
mine-password-button = Wachtwoord wijzigen
mine-language = Taal

confirm-secret = Je wachtwoord, of een code van je app
confirm-secret-hint = Zo weten we zeker dat jij het bent.
confirm-wrong = Dit klopt niet, of er is te vaak geprobeerd. Wacht dan { $minutes } minuten.

second-factor-title = Tweede stap bij het inloggen
second-factor-lead = Met een tweede stap heeft iemand die je wachtwoord kent nog geen toegang. Een app op je telefoon toont elke halve minuut een nieuwe code.
second-factor-must = Je organisatie vraagt iedereen om een tweede stap. Stel hem eerst in; daarna kun je verder.
second-factor-on = De tweede stap staat aan: je logt in met je wachtwoord en een code van je app.
second-factor-off = De tweede stap staat uit: je logt in met alleen je wachtwoord.
second-factor-manage = Tweede stap regelen
second-factor-begin = Instellen
second-factor-begin-lead = Zet eerst een app voor codes op je telefoon. Elke app voor codes van zes cijfers is goed.
second-factor-again = Opnieuw beginnen
second-factor-again-lead = Maak een nieuw geheim, bijvoorbeeld voor een nieuwe telefoon. Het oude werkt tot je de nieuwe code hebt ingevuld.
second-factor-begin-button = Geheim maken
second-factor-scan = Zet het geheim in je app
second-factor-scan-lead = Kies in je app om een account toe te voegen en richt de camera op dit vierkant.
second-factor-square = Vierkant met het geheim voor je app; hieronder staat het als tekst
second-factor-type = Lukt dat niet, typ dan dit geheim in je app:
second-factor-code = Code van je app
second-factor-code-hint = De zes cijfers die je app nu toont.
second-factor-code-wrong = Deze code hoort niet bij dit geheim. Wacht op de volgende code en vul die in. Blijft het misgaan, kijk dan of de klok van je telefoon gelijk loopt.
second-factor-prove = Tweede stap aanzetten
second-factor-remove = Tweede stap uitzetten
second-factor-remove-lead = Daarna log je weer in met alleen je wachtwoord. Je herstelcodes vervallen.

recovery-title = Herstelcodes
recovery-lead = Met een herstelcode log je in als je je app niet hebt. Elke code werkt één keer. Je ziet ze alleen nu.
recovery-keep = Bewaar ze op papier of in je wachtwoordkluis, niet op de telefoon met je app.
recovery-done = Ik heb ze bewaard
recovery-left = { $count ->
    [0] Je hebt geen herstelcodes meer.
    [one] Je hebt nog één herstelcode.
   *[other] Je hebt nog { $count } herstelcodes.
}
recovery-make = Nieuwe herstelcodes maken

sessions-title = Waar je bent ingelogd
sessions-lead = Zie je een apparaat dat je niet kent, log het dan uit en wijzig je wachtwoord.
sessions-device = Apparaat
sessions-address = Adres
sessions-since = Sinds
sessions-seen = Laatst gezien
sessions-here = dit apparaat
sessions-unknown = onbekend apparaat
sessions-end = Uitloggen
sessions-end-others = Overal elders uitloggen
