# Woorden die op veel schermen terugkomen.
language-name = Nederlands
skip-to-main = Naar de inhoud
saved-added = { $count ->
    [one] 1 toegevoegd.
   *[other] { $count } toegevoegd.
}
saved-at = Opgeslagen om { $time }.

bar-demo = voorbeeld
bar-people = Mensen
bar-sign-out = Uitloggen

action-save = Opslaan
action-remove = Verwijderen
action-up = Omhoog
action-down = Omlaag
list-order = Volgorde

form-problem = Er is een probleem
form-error-title = Fout: { $title }
form-optional = (mag leeg blijven)
form-all-needed = Vul alle velden in. Als een veld leeg mag blijven, staat dat erbij.
form-not-now = Dit kan niet meer opgeslagen worden: de fase of je rol is intussen veranderd. Wat je typte staat hieronder; kopieer het als je het wilt bewaren.
number-too-fine = Gebruik hoogstens zes cijfers achter de komma.
number-not = Vul een getal in, bijvoorbeeld 1.234,56.
number-ambiguous = Dit getal kan { $whole } of { $fraction } betekenen. Schrijf { $whole } zonder punt, of schrijf de decimalen voluit.
number-negative = Vul een bedrag in van 0 of meer.
number-too-large = Dit getal is te groot. Het hoogste bedrag is 1.000.000.000.000.
number-fraction-of-cent = Een bedrag heeft hoogstens twee cijfers achter de komma.
number-between = Vul een getal in van { $least } tot en met { $most }.
date-not = Vul een datum in, bijvoorbeeld 22-11-2026 of 22 november 2026.

phase-draft = in concept
phase-published = gepubliceerd
phase-assessing = in beoordeling
phase-quality-fixed = kwaliteit vastgesteld
phase-prices-opened = prijzen geopend
phase-closed = gesloten
phase-award-proposed = gunning voorgesteld
phase-decided = besloten
phase-standstill = opschortende termijn
phase-awarded = gegund
phase-archived = gearchiveerd

role-officer = inkoper
role-assessor = beoordelaar
role-manager = opdrachtgever
role-chair = voorzitter
role-contributor = adviseur
role-auditor = controleur

part-motivation = Aanleiding
part-goals = Doelstelling
part-knock-outs = Randvoorwaarden
part-requirements = Pakket van eisen
part-scoring = Scoringsmechanisme
part-quality = Kwaliteit
part-implementation = Implementatie en slot

part-motivation-lead = Leg uit waarom je organisatie dit nodig heeft. Inschrijvers lezen dit als eerste.
part-goals-lead = Beschrijf wat je wilt bereiken. Wat je koopt is het middel, niet het doel.
part-knock-outs-lead = Bepaal waaraan elke inschrijving moet voldoen. Wie er één niet haalt, valt af.
part-requirements-lead = Zet alle eisen en wensen bij elkaar. Een eis levert geen punten op; een wens en wat te ontwikkelen is wel.
part-scoring-lead = Bepaal hoe prijs en kwaliteit tellen, en zie meteen wat dat betekent.
part-quality-lead = Beschrijf wat inschrijvers moeten laten zien en welk cijfer daarbij hoort.
part-implementation-lead = Maak het plan om het in gebruik te nemen en loop de laatste punten na.
part-read-only = Je kunt dit onderdeel lezen. Alleen de inkoper kan het wijzigen.
part-frozen = Dit onderdeel is bevroren sinds de publicatie. Je kunt het lezen, maar niet wijzigen.

part-end = Ben je klaar met dit onderdeel?
part-call-done = Ja, dit onderdeel is klaar
part-is-done = Dit onderdeel staat op klaar.
part-reopen = Toch nog niet klaar
back-to = Terug naar { $page }
part-answers = Alle antwoorden van dit onderdeel op één pagina

state-done = klaar
state-problem = er is een probleem
state-busy = bezig
state-not-yet = nog niet begonnen

severity-error = moet eerst
severity-warning = kijk na

rail-label = Aanbesteding
rail-write = Opstellen
rail-publish = Publiceren
rail-decide = Beoordelen en besluiten
rail-bids = Inschrijvingen
rail-marks = Beoordeling
rail-outcome = Uitkomst
rail-outcome-shut = dicht
rail-documents = Documenten
rail-members = Deelnemers
rail-log = Logboek
problem-undeclared-title = Eerst je verklaringen
problem-undeclared-text = Je kunt dit pas doen als je geheimhouding en je belangen hebt verklaard, en als geen belang in de weg staat.
problem-unconfirmed-title = Bevestig eerst wie je bent
problem-unconfirmed-text = Deze stap kan niet terug. Geef daarom je wachtwoord of code, hooguit tien minuten ervoor.
