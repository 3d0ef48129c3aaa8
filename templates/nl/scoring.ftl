# Onderdeel 5: verhouding, prijsformule, criteria, proef en overeenkomst.
scoring-change = Wijzig
scoring-not-yet = nog niet gekozen
scoring-not-filled = nog niet ingevuld
scoring-none = geen

scoring-method-title = Verhouding en methode
scoring-ratio = Prijs / kwaliteit
scoring-ratio-hint = Samen 100 punten. Hoe hoger het eerste getal, hoe zwaarder de prijs telt.
scoring-ratio-20 = 20 / 80: kwaliteit geeft de doorslag
scoring-ratio-30 = 30 / 70: vaak gekozen als kwaliteit voorop staat
scoring-ratio-50 = 50 / 50: even zwaar
scoring-ratio-free = Eigen verhouding
scoring-ratio-missing = Kies hoe zwaar de prijs telt.
scoring-price-weight = Gewicht van de prijs (%)
scoring-price-weight-hint = Alleen bij een eigen verhouding. Kwaliteit krijgt de rest van de 100.
scoring-price-weight-missing = Vul in hoe zwaar de prijs telt, van 0 tot en met 100.
scoring-percent-too-fine = Gebruik hoogstens vier cijfers achter de komma.

scoring-price-points = Prijspunten
scoring-formula-line = Rechte lijn tussen twee bedragen
scoring-formula-line-hint = Absoluut: jij kiest vooraf de twee bedragen. Het bod van een ander verandert de punten niet.
scoring-formula-lowest-ratio = Laagste prijs gedeeld door de prijs
scoring-formula-lowest-ratio-hint = Relatief: de punten hangen af van andere inschrijvingen. Valt een bod weg, dan kan de volgorde wijzigen.
scoring-formula-missing = Kies hoe een prijs punten oplevert.
scoring-full-at = Alle prijspunten bij (€)
scoring-full-at-hint = Dit bedrag of minder levert alle prijspunten op.
scoring-zero-at = Geen prijspunten bij (€)
scoring-zero-at-hint = Dit bedrag of meer levert niets op.
scoring-amount-missing = Vul een bedrag in, zonder btw en over de hele looptijd.
scoring-line-order = Kies een bedrag dat hoger is dan het bedrag met alle punten.
scoring-line-text = Rechte lijn: { $full } of minder geeft { $points } punten, { $zero } of meer geeft 0.
scoring-line-effect = Absoluut: het bod van een ander verandert de punten niet.
scoring-point-worth = 1 kwaliteitspunt is { $amount } waard.
scoring-point-worth-about = 1 kwaliteitspunt is ongeveer { $amount } waard.
scoring-ratio-text = Laagste prijs gedeeld door de prijs, keer { $points } punten. Het laagste bod krijgt alle punten.
scoring-ratio-effect = Relatief: de punten hangen af van andere inschrijvingen. Valt een bod weg, dan kan de volgorde wijzigen.

scoring-ceiling = Plafond (€)
scoring-ceiling-fact = Plafond
scoring-ceiling-hint = De hoogste prijs die je wilt betalen, zonder btw en over de hele looptijd.
scoring-ceiling-rule = Wat gebeurt er boven het plafond?
scoring-rule-exclude = De inschrijving valt af
scoring-rule-zero-points = De inschrijving krijgt geen prijspunten
scoring-rule-flag = Alleen een waarschuwing
scoring-above-exclude = valt af boven dit bedrag
scoring-above-zero-points = geen prijspunten boven dit bedrag
scoring-above-flag = waarschuwing boven dit bedrag

scoring-minimum = Minimale kwaliteit
scoring-minimum-quality = Minimale kwaliteit (%)
scoring-minimum-percent = Minimum (%)
scoring-minimum-hint = Haalt een inschrijving over alle criteria samen minder dan dit deel, dan valt die af.
scoring-panel = Cijfers
scoring-panel-mean = Het gemiddelde van de beoordelaars telt.
scoring-panel-consensus = Eén cijfer waarover de beoordelaars het eens zijn.
scoring-panel-mean-text = Elke beoordelaar geeft zelf een cijfer. Het gemiddelde van de beoordelaars telt.
scoring-rounding = Afronding
scoring-rounding-text = Alleen het totaal, op { $decimals } cijfers achter de komma. Een half wordt naar boven afgerond.
scoring-decimals = Cijfers achter de komma
scoring-decimals-hint = Alleen het totaal wordt afgerond, één keer en aan het eind.
scoring-ties = Gelijke stand
scoring-ties-hint = Wat beslist als twee inschrijvingen evenveel punten hebben?
scoring-ties-none = De plaats wordt gedeeld
scoring-ties-then = , daarna { "" }
scoring-tie-higher-quality = hoogste kwaliteit
scoring-tie-lower-price = laagste prijs
scoring-tie-higher-price = hoogste prijs

scoring-criteria = Kwaliteitscriteria
scoring-criteria-empty = Hier komen de criteria waarop je kwaliteit beoordeelt. Begin met de bibliotheek, of voeg er zelf een toe.
scoring-criteria-text = De wegingen tellen per groep op tot 100. Een groep verdeelt zijn punten over wat erin zit.
scoring-criterion = Criterium
scoring-criterion-new = Nieuw criterium
scoring-criterion-add = Criterium toevoegen
scoring-criterion-remove = Dit criterium verwijderen
scoring-nameless = Criterium zonder naam
scoring-how = Hoe beoordeeld
scoring-how-group = groep
scoring-how-group-empty = groep, nog leeg
scoring-how-measured = gemeten getal
scoring-how-marked = cijfer van { $least } tot en met { $most }
scoring-how-no-scale = cijfer, nog zonder schaal
scoring-how-wishes = { $count ->
    [one] 1 antwoord, telt zichzelf
   *[other] { $count } antwoorden, tellen zichzelf
}
scoring-how-to-develop = { $count ->
    [one] 1 punt, in maanden
   *[other] { $count } punten, in maanden
}
scoring-how-minimum = minimaal { $minimum }
scoring-goals = Dient doel
scoring-weight = Weging
scoring-weight-percent = Weging (%)
scoring-weight-hint = Hoe zwaar dit telt binnen zijn groep. Samen zijn de wegingen in een groep 100.
scoring-weight-of = Weging van { $name } in procenten
scoring-weight-missing = Vul een weging in, van 0 tot en met 100.
scoring-weights-save = Wegingen opslaan
scoring-weights-top = De wegingen op het hoogste niveau tellen samen op tot { $sum }. Maak daar 100 van.
scoring-weights-group = De wegingen in { $group } tellen samen op tot { $sum }. Maak daar 100 van.
scoring-points = Punten
scoring-together = Samen
scoring-together-in = Samen in { $group }
scoring-sum-wrong = Dit is nog geen 100 %.
scoring-to-quality = Vraag en niveaus
scoring-to-quality-long = De vraag en de niveaus van dit criterium schrijf je bij Kwaliteit.

scoring-name = Naam
scoring-name-hint = Kort, bijvoorbeeld: Implementatieplan.
scoring-name-missing = Geef het criterium een naam.
scoring-kind = Hoe wordt het beoordeeld?
scoring-kind-missing = Kies hoe het wordt beoordeeld.
scoring-kind-marked = Beoordelaars geven een cijfer
scoring-kind-marked-hint = Voor een plan, een test of een gesprek. De vraag en de niveaus schrijf je bij Kwaliteit.
scoring-kind-requirements = Eisen en wensen tellen
scoring-kind-requirements-hint = De antwoorden van inschrijvers leveren vanzelf punten op.
scoring-kind-group = Groep
scoring-kind-group-hint = Houdt andere criteria bij elkaar en verdeelt zijn punten daarover.
scoring-kind-measured = Gemeten getal
scoring-kind-measured-hint = Een getal wordt via een curve een score. Dit blijft staan zoals het is ingelezen.
scoring-kind-has-children = Er zitten nog criteria in deze groep. Verplaats of verwijder die eerst.
scoring-parent = In welke groep?
scoring-parent-hint = De weging telt binnen deze groep.
scoring-parent-none = Geen groep: op het hoogste niveau
scoring-parent-missing = Kies een groep uit de lijst.
scoring-criterion-minimum-hint = Haalt een inschrijving hier minder dan dit deel van de punten, dan valt die af.
scoring-classes = Welke eisen tellen mee?
scoring-classes-hint = Elke soort telt in één criterium mee.
scoring-classes-missing = Kies minstens één soort.
scoring-class-should = Wens, zwaar
scoring-class-could = Wens, licht
scoring-class-to-develop = Te ontwikkelen
scoring-class-count = { $count ->
    [0] Nog geen in het pakket van eisen.
    [one] 1 in het pakket van eisen.
   *[other] { $count } in het pakket van eisen.
}
scoring-question = Uitleg voor inschrijvers
scoring-question-hint = Hoe vullen inschrijvers deze antwoorden in, en wat leveren ze op?
scoring-curve = Hoe sneller iets er is, hoe meer punten het oplevert
scoring-curve-months = Tot en met (maanden)
scoring-curve-share = Deel van de punten (%)
scoring-curve-after = Daarna (%)
scoring-curve-after-hint = Het deel van de punten als het later komt dan de laatste regel.
scoring-curve-kept = De curve van dit criterium is ingelezen en blijft zoals die is.
scoring-curve-missing = Vul minstens één regel in met maanden en een deel van de punten.
scoring-months-missing = Vul de maanden in, bijvoorbeeld 6.
scoring-months-twice = Dit aantal maanden staat er al. Gebruik elk aantal één keer.
scoring-share-missing = Vul het deel van de punten in, bijvoorbeeld 50.
scoring-remove-has-children = Er zitten nog criteria in deze groep. Verplaats of verwijder die eerst.
scoring-level-10 = uitstekend
scoring-level-8 = goed
scoring-level-6 = voldoende
scoring-level-4 = matig
scoring-level-0 = onvoldoende

scoring-library = Criteria uit de bibliotheek
scoring-library-lead = Kies wat bij je opdracht past. Naam, vraag en niveaus kun je daarna aanpassen.
scoring-library-caption = Criteria om uit te kiezen
scoring-library-question = Wat je vraagt
scoring-library-levels = { $count ->
    [one] Bekijk 1 niveau
   *[other] Bekijk { $count } niveaus
}
scoring-library-taken = al toegevoegd
scoring-library-sum = De criteria die er al zijn, tellen op het hoogste niveau op tot { $sum }. Na het toevoegen kun je alle wegingen samen op 100 zetten.
scoring-library-supplier = Een deel van deze criteria komt uit een gids van een leverancier: { $names }. Kijk dus goed of ze bij jouw vraag passen.
scoring-library-add = Gekozen criteria toevoegen
scoring-library-none = Kies minstens één criterium.
scoring-counting-wishes = Wensen
scoring-counting-wishes-question = Geef per wens aan of je oplossing er op de dag van ingebruikname geheel, deels of niet aan voldoet. Geheel levert alle punten op, deels de helft en niet geen.
scoring-counting-to-develop = Te ontwikkelen
scoring-counting-to-develop-question = Geef per onderdeel aan of het al beschikbaar is, of na hoeveel maanden je het oplevert. Hoe eerder het er is, hoe meer punten.


scoring-contract-title = Overeenkomst en planning
scoring-contract-lead = Procedure, budget, looptijd en de datums van de procedure.
scoring-contract-caption = Afspraken en datums
scoring-procedure = Procedure
scoring-procedure-choose = Kies een procedure
scoring-procedure-missing = Kies een procedure.
scoring-procedure-open = Openbare procedure
scoring-procedure-restricted = Niet-openbare procedure
scoring-procedure-competitive-negotiation = Mededingingsprocedure met onderhandeling
scoring-procedure-dialogue = Concurrentiegerichte dialoog
scoring-procedure-innovation-partnership = Innovatiepartnerschap
scoring-procedure-negotiated = Onderhandeling zonder voorafgaande aankondiging
scoring-procedure-private-several = Meervoudig onderhands
scoring-procedure-private-one = Enkelvoudig onderhands
scoring-budget = Budget (€)
scoring-budget-fact = Budget
scoring-budget-hint = Zonder btw, over de hele looptijd.
scoring-budget-public = Wie mag het budget zien?
scoring-budget-public-yes = Zet het budget in de leidraad
scoring-budget-is-public = staat in de leidraad
scoring-budget-is-internal = alleen intern
scoring-term = Looptijd
scoring-term-text = { $years } jaar
scoring-term-extended = { $years } jaar, met { $extensions } keer een jaar verlenging
scoring-years = Vaste looptijd (jaren)
scoring-years-hint = Bijvoorbeeld 4.
scoring-extensions = Verlengingen
scoring-extensions-hint = Hoe vaak mag je een jaar verlengen?
scoring-scope = Wat zit in de prijs?
scoring-scope-hint = Noem alles wat de prijs dekt en met welke aantallen inschrijvers rekenen.
scoring-payment = Betaling
scoring-payment-hint = Indexering, facturen en termijnen.
scoring-planning = Planning
scoring-planning-text = Wat er gebeurt en wanneer. Een regel die leeg blijft, telt niet mee.
scoring-no-date = nog geen datum
scoring-step-title = Wat er gebeurt
scoring-step-date = Datum
scoring-step-missing = Vul in wat er op deze dag gebeurt.
scoring-step-1 = Publicatie van de aanbesteding
scoring-step-2 = Laatste dag om vragen te stellen
scoring-step-3 = Publicatie van de nota van inlichtingen
scoring-step-4 = Sluiting: uiterste moment om in te schrijven
scoring-step-5 = Toets aan de randvoorwaarden en eisen
scoring-step-6 = Beoordeling van de kwaliteit vastgesteld
scoring-step-7 = Openen van de prijzen
scoring-step-8 = Bekendmaking van het voornemen tot gunning
scoring-step-9 = Einde van de opschortende termijn
scoring-step-10 = Ingang van de overeenkomst
