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
second-step-lead-passkey = Je wachtwoord klopt. Laat nu met je passkey zien dat jij het bent.
second-step-lead-recovery = Je wachtwoord klopt. Vul nu een herstelcode in: je passkey werkt niet op dit adres.
second-step-passkey = Inloggen met passkey
second-step-passkey-wrong = Deze passkey is niet geaccepteerd, of er is te vaak geprobeerd. Probeer het nog eens, kies een andere manier, of wacht { $minutes } minuten.
second-step-or-code = Of met een code
second-step-or-recovery = Of met een herstelcode
second-step-recovery = Herstelcode
second-step-recovery-hint = Een van de codes die je bewaarde toen je de tweede stap instelde. Elke code werkt één keer.
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

confirm-secret = Je wachtwoord, een code van je app of een herstelcode
confirm-secret-hint = Zo weten we zeker dat jij het bent.
passkey-confirm = Of bevestig met je passkey
confirm-wrong = Dit klopt niet, of er is te vaak geprobeerd. Wacht dan { $minutes } minuten.

second-factor-title = Tweede stap bij het inloggen
second-factor-lead = Met een tweede stap heeft iemand die je wachtwoord kent nog geen toegang. Kies een passkey, een app met codes, of allebei.
second-factor-must = Je organisatie vraagt iedereen om een tweede stap. Stel hem eerst in; daarna kun je verder.
second-factor-on = De tweede stap staat aan: je logt in met je wachtwoord en daarna met je passkey of je app.
second-factor-off = De tweede stap staat uit: je logt in met alleen je wachtwoord.
second-factor-manage = Tweede stap regelen
second-factor-app = App met codes
second-factor-app-lead = Een app op je telefoon toont elke halve minuut een nieuwe code.
second-factor-begin = App instellen
second-factor-begin-lead = Zet eerst een app voor codes op je telefoon. Elke app voor codes van zes cijfers is goed.
second-factor-again = App opnieuw instellen
second-factor-again-lead = Maak een nieuw geheim, bijvoorbeeld voor een nieuwe telefoon. Het oude werkt tot je de nieuwe code hebt ingevuld.
second-factor-begin-button = Geheim maken
second-factor-scan = Zet het geheim in je app
second-factor-scan-lead = Kies in je app om een account toe te voegen en richt de camera op dit vierkant.
second-factor-square = Vierkant met het geheim voor je app; hieronder staat het als tekst
second-factor-type = Lukt dat niet, typ dan dit geheim in je app:
second-factor-code = Code van je app
second-factor-code-hint = De zes cijfers die je app nu toont.
second-factor-code-wrong = Deze code hoort niet bij dit geheim. Wacht op de volgende code en vul die in. Blijft het misgaan, kijk dan of de klok van je telefoon gelijk loopt.
second-factor-prove = App gebruiken
second-factor-remove = App weghalen
second-factor-remove-app = Daarna werken de codes van je app niet meer. Je passkeys en je herstelcodes blijven. Op alle andere apparaten word je uitgelogd.
second-factor-remove-lead = Daarna staat de tweede stap uit en log je weer in met alleen je wachtwoord. Je herstelcodes vervallen. Op alle andere apparaten word je uitgelogd.

passkey-title = Passkeys
passkey-lead = Een passkey zit in je telefoon, je computer of een beveiligingssleutel. Je gebruikt hem met je vinger, je gezicht of een pincode. Hij werkt alleen op het echte adres van Bestek, dus op een nagemaakte pagina kan niemand hem van je krijgen.
passkey-name = Naam van de passkey
passkey-name-hint = Hieraan herken je het apparaat, bijvoorbeeld: telefoon van het werk.
passkey-name-missing = Geef de passkey een naam.
passkey-name-long = Kies een naam van hoogstens { $most } tekens.
passkey-host = Werkt op
passkey-made = Gemaakt
passkey-used = Laatst gebruikt
passkey-never = nog niet
passkey-add = Passkey toevoegen
passkey-other = Een andere passkey toevoegen
passkey-begin = Verder
passkey-making = Maak de passkey { $name }
passkey-making-lead = Je browser vraagt waar je de passkey bewaart. Dat kan tot tien minuten nadat je bent begonnen.
passkey-make = Passkey maken
passkey-not-made = De passkey is niet toegevoegd: het antwoord van je apparaat klopte niet of kwam te laat. Begin opnieuw.
passkey-failed = Het lukte niet met je passkey, of je brak het af. Er is niets veranderd. Probeer het nog eens of kies een andere manier.
passkey-no-script = Voor een passkey heeft je browser JavaScript nodig. Zonder JavaScript kies je een code van je app of een herstelcode.
passkey-number = Een passkey hoort bij een naam, niet bij een nummer. Open Bestek op { $address }; daar kun je een passkey toevoegen.
passkey-unknown = Een passkey hoort bij het adres van Bestek, en dat is hier niet ingesteld. Vraag wie Bestek beheert om BESTEK_PUBLIC_URL in te stellen. Een app met codes werkt wel.
passkey-remove = Passkey weghalen
passkey-remove-lead = Daarna kun je er niet meer mee inloggen. Je andere tweede stap en je herstelcodes blijven. Op alle andere apparaten word je uitgelogd. Haal de passkey ook van je apparaat.
passkey-which = Welke passkey?
passkey-which-missing = Kies welke passkey weg moet.

recovery-title = Herstelcodes
recovery-lead = Met een herstelcode log je in als je je passkey of je app niet hebt. Elke code werkt één keer. Je ziet ze alleen nu.
recovery-keep = Bewaar ze op papier of in je wachtwoordkluis, niet op het apparaat met je passkey of je app.
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
