# De rekensheet van de beoordeling (XLSX). Namen van bladen: alleen letters.
sheet-file-title = Beoordeling
sheet-name-outcome = Uitkomst
sheet-name-calculation = Berekening
sheet-name-price = Prijs
sheet-name-quality = Kwaliteit
sheet-name-requirements = Eisen
sheet-name-marks = Cijfers
sheet-name-settings = Instellingen
sheet-name-guide = Toelichting
sheet-title-outcome = Uitkomst
sheet-title-calculation = Berekening per inschrijving
sheet-title-price = Prijs
sheet-title-quality = Kwaliteit
sheet-title-requirements = Eisen en wensen
sheet-title-marks = Cijfers en motivering
sheet-title-settings = Instellingen
sheet-title-guide = Toelichting
sheet-footer-page = Pagina

# Koppen van kolommen
sheet-head-admissible = Ontvankelijk
sheet-head-answer = antwoord
sheet-head-area = Onderwerp
sheet-head-assessor = Wie
sheet-head-below = onder minimum
sheet-head-bid = Inschrijving
sheet-head-bidder = Inschrijver
sheet-head-ceiling-failed = Prijs boven plafond
sheet-head-class = Soort
sheet-head-compared = Prijs die meetelt
sheet-head-counts = Telt mee
sheet-head-criterion = Criterium
sheet-head-fraction = Deel van kwaliteit
sheet-head-id = Code
sheet-head-kind = Beoordeling
sheet-head-knock-outs-failed = Knock-outs niet gehaald
sheet-head-line = Gegeven
sheet-head-mark = Cijfer
sheet-head-minima-failed = Criteria onder minimum
sheet-head-minimum = Minimum (aandeel)
sheet-head-missing = Ontbrekende gegevens
sheet-head-months = Maanden (tot en met)
sheet-head-musts-failed = Eisen niet gehaald
sheet-head-number = Nr.
sheet-head-points = punten
sheet-head-position = Plaats in uitkomst
sheet-head-own-answer = Antwoord
sheet-head-own-points = Punten
sheet-head-own-share = Aandeel
sheet-head-price = Prijs (excl. btw)
sheet-head-price-points = Prijspunten
sheet-head-quality-failed = Kwaliteit onder minimum
sheet-head-quality-points = Kwaliteitspunten
sheet-head-quality-share = Aandeel kwaliteit
sheet-head-rank = Rang
sheet-head-reason = Motivering
sheet-head-requirement = Eis of wens
sheet-head-rounded = afgerond
sheet-head-setting = Instelling
sheet-head-share = aandeel
sheet-head-slope = Helling
sheet-head-sort = Volgorde
sheet-head-status = Stand
sheet-head-tie = Bij gelijke stand:
sheet-head-total = Totaal
sheet-head-value = Waarde
sheet-head-weight = Weging
sheet-head-withdrawn = Ingetrokken

# Kopjes tussen rijen
sheet-section-answers = Antwoorden
sheet-section-check = Tellen de wegingen op tot 100?
sheet-section-counted = Telt mee bij
sheet-section-curve = Maanden bij
sheet-section-gate = Ondergrens en plafond
sheet-section-knock-outs = Knock-outcriteria
sheet-section-musts = Eisen waaraan een inschrijving moet voldoen
sheet-section-price-formula = Prijsformule
sheet-section-rounding = Afronding
sheet-section-scale = Schaal bij
sheet-section-ties = Gelijke stand
sheet-section-uncounted = Telt niet mee
sheet-section-weights = Gewichten

# Instellingen
sheet-price-weight = Gewicht van de prijs
sheet-quality-weight = Gewicht van kwaliteit
sheet-minimum-quality = Minimum kwaliteit (aandeel, 0 tot 1)
sheet-ceiling = Plafondbedrag (excl. btw)
sheet-ceiling-rule = Boven het plafond
sheet-ceiling-exclude = niet ontvankelijk
sheet-ceiling-zero-points = geen prijspunten
sheet-ceiling-flag = alleen een waarschuwing
sheet-decimals = Aantal decimalen
sheet-rounding-mode = Manier van afronden
sheet-mode-half-up = een half gaat omhoog
sheet-mode-half-even = een half gaat naar het even cijfer
sheet-mode-down = naar beneden
sheet-rounding-stage = Wat wordt afgerond
sheet-stage-total = alleen het totaal
sheet-stage-components = prijspunten en kwaliteitspunten
sheet-stage-criteria = prijspunten en de punten van elk hoofdcriterium
sheet-tie-next = Dan beslist
sheet-tie-last = Is het dan nog gelijk
sheet-tie-shared = gedeelde rang
sheet-tie-criterion = hoogste aandeel op
sheet-tie-higher-quality = hoogste kwaliteit
sheet-tie-lower-price = laagste prijs
sheet-tie-higher-price = hoogste prijs
sheet-unit = Aandelen zijn delen van
sheet-scale-zero = Cijfer dat niets oplevert
sheet-scale-full = Cijfer dat alles oplevert
sheet-curve-after = daarna

# Woorden die je kunt invullen
sheet-answer-yes = ja
sheet-answer-partly = deels
sheet-answer-no = nee
sheet-answer-available = beschikbaar
sheet-answer-never = nooit
sheet-result-pass = voldoet
sheet-result-fail = voldoet niet
sheet-choice-title = Kies uit de lijst
sheet-choice-message = Dit woord kent de berekening niet. Kies een woord uit de lijst.

# Eisen
sheet-class-knock-out = knock-out
sheet-class-must = eis
sheet-class-should = wens, zwaar
sheet-class-could = wens, licht
sheet-class-wont = buiten scope
sheet-class-to-develop = te ontwikkelen

# Kwaliteit
sheet-kind-group = groep
sheet-kind-marked = cijfer
sheet-kind-requirements = antwoorden
sheet-kind-measured = meting
sheet-quality-top = Hoofdcriteria
sheet-quality-total = Kwaliteit totaal
sheet-check-price-quality = Prijs en kwaliteit
sheet-check-wrong = Aantal dat niet op 100 uitkomt

# Cijfers
sheet-panel-consensus = Commissie samen
sheet-panel-mean = Gemiddelde van de beoordelaars
sheet-counts-yes = telt mee

# Prijs
sheet-price-formula = Formule
sheet-price-lowest-ratio = gewicht × laagste prijs / prijs
sheet-price-line = rechte lijn tussen twee bedragen
sheet-price-lowest = Laagste prijs van de ontvankelijke inschrijvingen
sheet-price-full-at = Alle punten tot en met
sheet-price-zero-at = Geen punten vanaf

# Stand
sheet-status-yes = ontvankelijk
sheet-status-no = niet ontvankelijk
sheet-status-open = er ontbreken gegevens
sheet-reason-withdrawn = ingetrokken
sheet-reason-knock-out = knock-out niet gehaald
sheet-reason-must = eis niet gehaald
sheet-reason-minimum = criterium onder minimum
sheet-reason-quality = kwaliteit onder minimum
sheet-reason-no-quality = kwaliteit te laag voor de methode
sheet-reason-ceiling = prijs boven plafond
sheet-state-complete = Compleet: deze rangorde volgt uit de gegevens op de andere bladen.
sheet-state-open = Onvolledig: er ontbreken gegevens, daarom is er geen rangorde.
sheet-state-weights = Let op: een groep wegingen telt niet op tot 100.
sheet-outcome-note = Elk getal op dit blad is een formule. Wijzig een geel vak op een ander blad en de rangorde volgt.

# Toelichting
sheet-guide-purpose-head = Waarvoor
sheet-guide-purpose = Dit bestand rekent de uitslag van de beoordeling na. Elk getal in de uitslag is een formule die teruggaat op de cijfers, antwoorden, prijzen en wegingen.
sheet-guide-inputs-head = Gele vakken
sheet-guide-inputs = Gele vakken zijn de gegevens: een cijfer, een antwoord, een prijs of een weging. Je kunt ze wijzigen om te zien wat er dan gebeurt. De formules staan in de andere vakken.
sheet-guide-flow-head = Hoe het rekent
sheet-guide-flow = Eisen en Cijfers geven per criterium een aandeel tussen 0 en 1. Kwaliteit weegt die aandelen. Prijs geeft prijspunten. Berekening telt alles op en bepaalt de rang. Uitkomst zet de inschrijvingen op volgorde.
sheet-guide-gate-head = Ontvankelijk
sheet-guide-gate = Een inschrijving die een knock-out of eis niet haalt, onder een minimum blijft, boven het plafond komt of is ingetrokken, krijgt geen rang. De laagste prijs is de laagste van de ontvankelijke inschrijvingen.
sheet-guide-rounding-head = Afronding
sheet-guide-rounding = Er wordt pas afgerond waar Instellingen dat zegt. De formules ronden eerst op tien decimalen af, zodat kleine rekenfouten van de spreadsheet nooit over een half punt beslissen.
sheet-guide-ties-head = Gelijke stand
sheet-guide-ties = Bij een gelijk totaal beslissen de regels op Instellingen, in die volgorde. Wat dan nog gelijk is, deelt de rang; de volgende rang vervalt.
sheet-guide-json-head = Wat is bindend
sheet-guide-json = Een spreadsheet rekent met binaire kommagetallen van ongeveer vijftien cijfers. Het dossier (JSON) is exact en gaat voor. Dit bestand is pas gemaakt nadat de formules exact zijn nagerekend en met de beoordeling overeenkwamen.
sheet-guide-recompute-head = Zelf narekenen
sheet-guide-recompute = Met het dossier en het programma bestek kan iedereen de uitslag narekenen: bestek evaluate dossier.json. De code hieronder is de SHA-256 van dat dossier.
sheet-guide-limits-head = Grenzen
sheet-guide-limits = De methode, de prijsformule, de manier van afronden en de regels bij gelijke stand liggen vast in de formules. Een inschrijving of criterium toevoegen kan alleen in Bestek.
sheet-guide-dossier-hash = SHA-256 van het dossier
sheet-guide-criteria-hash = SHA-256 van de criteria bij publicatie
sheet-guide-published = Versie van de publicatie
sheet-guide-dossier-format = Vorm van het dossier
sheet-guide-evaluation-format = Vorm van de beoordeling
sheet-guide-tool = Gemaakt met
sheet-guide-made-at = Gemaakt op (UTC)
