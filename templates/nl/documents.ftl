# Gedeeld door alle documenten

doc-missing = Nog niet ingevuld.
doc-note = Let op
doc-formula = Formule
doc-total = Totaal
doc-join = { $rest } en { $last }
doc-month = { $amount } maand
doc-months = { $amount } maanden
doc-point = { $amount } punt
doc-points = { $amount } punten
doc-year = { $amount } jaar
doc-years = { $amount } jaar
doc-stamp-draft = Concept · { $date }
doc-stamp-version = Versie { $version } · { $date } · controlegetal { $hash }
doc-status-draft = Concept
doc-status-version = Versie { $version }, vastgesteld op { $moment }
doc-cover-status = Status
doc-cover-authority = Aanbestedende dienst
doc-cover-reference = Kenmerk
doc-cover-procedure = Procedure
doc-cover-contact = Contact
doc-cover-made = Gemaakt op
doc-contents = Inhoud
doc-page = Pagina { $page } van { $pages }
doc-show-table = Toon als tabel
doc-bars-total = totaal

doc-class-must = eis
doc-class-should = wens (zwaar)
doc-class-could = wens (licht)
doc-class-to-develop = te ontwikkelen
doc-class-wont = buiten scope
doc-kind-marked = beoordelaars
doc-kind-requirements = antwoorden
doc-kind-measured = meting

doc-before-exact = Alles daarvoor wordt exact gerekend.
doc-before-computed = Daarvoor wordt gerekend met 40 significante cijfers, want de formule bevat een macht of een logaritme. Twee uitkomsten die dan in de eerste 20 cijfers gelijk zijn, tellen als gelijk.
doc-rounding-total = Er wordt één keer afgerond: het totaal, op { $decimals } decimalen ({ $mode }). { $before } Prijspunten en kwaliteitspunten die apart zijn afgedrukt, kunnen daardoor in de laatste decimaal van het totaal verschillen.
doc-rounding-figure = Er wordt één keer afgerond: de uitkomst, op { $decimals } decimalen ({ $mode }). { $before }
doc-rank-rounded = De afgeronde uitkomst bepaalt de volgorde.
doc-rank-exact = De uitkomst vóór afronding bepaalt de volgorde.
doc-rounding-components = De prijspunten en de kwaliteitspunten worden elk afgerond op { $decimals } decimalen ({ $mode }) en dan opgeteld. { $before }
doc-rounding-criteria = De prijspunten en de punten per hoofdcriterium worden elk afgerond op { $decimals } decimalen ({ $mode }) en dan opgeteld. { $before }
doc-rounding-half-up = een half gaat naar boven
doc-rounding-half-even = een half gaat naar het even cijfer
doc-rounding-down = altijd naar beneden
doc-tie-higher-quality = de meeste punten voor kwaliteit
doc-tie-lower-price = de laagste prijs
doc-tie-higher-price = de hoogste prijs
doc-tie-earliest = de inschrijving die het eerst binnenkwam
doc-tie-lot = de volgorde van de loting
doc-tie-criterion = de meeste punten voor { $name }

# Kolomkoppen

doc-column-number = Nr.
doc-column-bottleneck = Knelpunt
doc-column-blocks = Staat in de weg van
doc-column-indicator = Wat we meten
doc-column-baseline = Nu
doc-column-target = Doel
doc-column-serves-goal = Dient doel
doc-column-condition = Voorwaarde
doc-column-evidence = Bewijs
doc-column-why = Waarom
doc-column-class = Soort
doc-column-class-and-check = Soort, controle
doc-column-meaning = Betekenis
doc-column-count = Aantal
doc-column-points = Punten
doc-column-requirement = Eis of wens
doc-column-goals = Doelen
doc-column-months = Beschikbaar
doc-column-measure = Gemeten waarde
doc-column-share-of-points = Deel van de punten
doc-column-example-price = Voorbeeldprijs
doc-column-example-quality = Kwaliteit
doc-column-comparison-price = Vergelijkingsprijs (€)
doc-column-price-per-point = Prijs per punt (€)
doc-column-index = Index
doc-column-figure = Uitkomst
doc-column-value = Waarde
doc-column-price-points = Prijspunten
doc-column-criterion = Criterium
doc-column-scored-by = Punten door
doc-column-weight = Weging
doc-column-maximum = Hoogstens
doc-column-mark = Cijfer
doc-column-level = Niveau
doc-column-shows = Wat de inschrijving laat zien
doc-column-share = Deel
doc-column-what = Stap
doc-column-when = Wanneer
doc-column-step = Stap
doc-column-agreed = Wat wij afspreken
doc-column-owner = Wie
doc-column-hand-in = Wat de inschrijver indient
doc-column-belongs-to = Hoort bij

# Aanbestedingsleidraad

doc-tender-title = Aanbestedingsleidraad
doc-tender-file = aanbestedingsleidraad
doc-chapter-motivation = Aanleiding
doc-chapter-goals = Doelstelling
doc-chapter-knock-outs = Randvoorwaarden
doc-chapter-requirements = Pakket van eisen
doc-chapter-scoring = Scoringsmechanisme
doc-chapter-quality = Kwaliteit
doc-chapter-implementation = Implementatieplan en puntjes op de i

doc-reading = Leeswijzer
doc-reading-opening = { $authority } houdt een aanbesteding met als onderwerp: { $title }. Dit document zegt wat wij vragen, hoe een inschrijver een aanbod doet en hoe wij kiezen. Alles waarop wij beoordelen staat erin; er zijn geen andere criteria.
doc-reading-chapters = Het document heeft zeven hoofdstukken. Zijn er bijlagen, dan staan die erachter. Elk hoofdstuk beantwoordt één vraag:
doc-reading-1 = Aanleiding: waarom is deze aanbesteding nodig?
doc-reading-2 = Doelstelling: wat moet er bereikt worden, en waaraan is dat te zien?
doc-reading-3 = Randvoorwaarden: waaraan moet een inschrijving voldoen om mee te doen?
doc-reading-4 = Pakket van eisen: wat moet de oplossing kunnen, en wat is gewenst?
doc-reading-5 = Scoringsmechanisme: hoe worden prijs en kwaliteit punten?
doc-reading-6 = Kwaliteit: wat beschrijft of toont de inschrijver, en wat betekent elk cijfer?
doc-reading-7 = Implementatieplan en puntjes op de i: wanneer gebeurt wat, welke voorwaarden gelden en wat dient de inschrijver in?
doc-terms-intro = Deze woorden komen vaak terug:
doc-term-tenderer = Inschrijver en inschrijving
doc-term-tenderer-meaning = De organisatie die een aanbod doet, en dat aanbod.
doc-term-knock-out = Randvoorwaarde
doc-term-knock-out-meaning = Een voorwaarde met alleen de uitkomst ‘voldoet’ of ‘voldoet niet’. Voldoet een inschrijving niet, dan doet zij niet mee. Een ander woord is knock-outcriterium.
doc-term-must = Eis
doc-term-must-meaning = Iets wat de oplossing moet kunnen. Een eis levert geen punten op.
doc-term-wish = Wens
doc-term-wish-meaning = Iets wat de oplossing beter maakt. Een wens levert punten op.
doc-term-to-develop = Te ontwikkelen
doc-term-to-develop-meaning = Iets wat er nog niet hoeft te zijn. Hoe eerder de inschrijver het levert, hoe meer punten.
doc-term-award = Gunnen
doc-term-award-meaning = De opdracht geven aan de inschrijver met de beste inschrijving volgens dit document.

doc-motivation-why = Waarom deze aanbesteding
doc-group-strategic = Strategische afwegingen
doc-group-external = Ontwikkelingen van buiten
doc-group-organisation = De hele organisatie
doc-group-current = De situatie nu
doc-group-desired = De gewenste situatie
doc-group-other = Overige vragen
doc-bottlenecks = Knelpunten
doc-bottlenecks-intro = Dit gaat nu niet goed. Per knelpunt staat erbij welke doelen uit hoofdstuk 2 het in de weg staat.

doc-goals-intro = De doelen zeggen wat deze opdracht moet opleveren. Strategische doelen (S) gaan over de lange termijn. Operationele doelen (O) zijn concrete resultaten die daaraan bijdragen. Eisen, wensen en criteria in dit document verwijzen naar deze doelen.
doc-goals-measures = De doelen in cijfers
doc-goals-measures-caption = Wat wij meten, waar wij staan en waar wij naartoe willen
doc-goals-strategic = Strategische doelen
doc-goals-operational = Operationele doelen
doc-smart-specific = Specifiek
doc-smart-measurable = Meetbaar
doc-smart-acceptable = Acceptabel
doc-smart-realistic = Realistisch
doc-smart-time-bound = Tijdgebonden
doc-smart-serves = Draagt bij aan
doc-goal-adds = Wat deze aankoop toevoegt
doc-goal-gain = Verbetert vooral

doc-knock-outs-intro = Een inschrijving doet alleen mee als zij aan elke randvoorwaarde voldoet. Voor randvoorwaarden zijn geen punten te verdienen. Wij toetsen ze voordat wij de kwaliteit beoordelen.
doc-knock-outs-equivalent = Waar een norm of keurmerk wordt genoemd, mag de inschrijver ook op een andere manier aantonen dat hij aan hetzelfde voldoet.

doc-requirements-intro = Dit hoofdstuk bevat alle eisen en wensen, per onderwerp. Het nummer blijft in de hele aanbesteding gelijk. Bij elke eis of wens staat welke doelen uit hoofdstuk 2 zij dient.
doc-classes = Soorten eisen en wensen
doc-classes-caption = Soorten, aantallen en punten
doc-class-must-meaning = Moet bij de start aanwezig zijn. Wie een eis niet of maar deels vervult, doet niet mee.
doc-class-should-meaning = Belangrijk. Levert punten op.
doc-class-could-meaning = Meegenomen. Levert minder punten op.
doc-class-to-develop-meaning = Mag later komen. Hoe eerder, hoe meer punten.
doc-class-wont-meaning = Hoort niet bij deze opdracht. Staat hier om misverstanden te voorkomen.
doc-answers = De inschrijver antwoordt bij elke eis en elke wens met ja, deels of nee. Bij ‘te ontwikkelen’ antwoordt hij met ‘beschikbaar’, een aantal maanden of ‘komt niet’.
doc-partly = Ja levert alle punten van een wens op, deels de helft en nee geen. De punten in dit hoofdstuk bepalen hoe zwaar een wens telt binnen haar criterium. Hoofdstuk 5 zegt hoeveel punten het criterium in het totaal oplevert.
doc-answers-described = Waar dat bij staat, beschrijft de inschrijver ook zijn oplossing. Hij is vrij in hoe hij het oplost.
doc-describes = De inschrijver beschrijft zijn oplossing.
doc-area-none = Overige onderwerpen
doc-area-caption =
    { $count ->
        [one] Eén eis of wens, goed voor { $points }
       *[other] { $count } eisen en wensen, samen { $points }
    }
doc-example = Voorbeeld: { $text }

doc-develop = Hoe ‘te ontwikkelen’ punten oplevert
doc-develop-intro = Bij een onderdeel dat nog ontwikkeld moet worden, zegt de inschrijver na hoeveel maanden het klaar is, gerekend vanaf de ingang van de overeenkomst, met een toelichting. Dat bepaalt welk deel van de punten hij krijgt.
doc-develop-caption = Van maanden naar een deel van de punten
doc-develop-own-caption = Van maanden naar een deel van de punten, voor { $ids }
doc-develop-never = Zegt de inschrijver dat een onderdeel niet komt, dan krijgt hij er geen punten voor. De inschrijving blijft wel meedoen.
doc-develop-promise = Het genoemde aantal maanden is een toezegging en wordt een datum in de overeenkomst. Levert de opdrachtnemer later, dan komt hij de overeenkomst niet na. De punten worden achteraf niet opnieuw berekend, maar de voorwaarden uit hoofdstuk 7 gelden.
doc-curve-available = nu beschikbaar
doc-curve-up-to = tot en met { $amount }
doc-curve-more-than = meer dan { $amount }
doc-curve-linear-clip = Tussen twee regels van de tabel loopt het deel gelijkmatig op of af. Buiten de tabel geldt het deel van de dichtstbijzijnde regel.
doc-curve-linear-extend = Tussen twee regels van de tabel loopt het deel gelijkmatig op of af. Buiten de tabel loopt de lijn door.

doc-ratio = De verhouding tussen prijs en kwaliteit
doc-ratio-sentence = Wij gunnen op de beste prijs-kwaliteitverhouding. De prijs levert hoogstens { $price } punten op en de kwaliteit hoogstens { $quality } punten, samen { $total }. De inschrijving met de meeste punten wint.
doc-ratio-order = Wij toetsen eerst de randvoorwaarden en de eisen. Daarna beoordelen wij de kwaliteit. Pas als de kwaliteit vaststaat, worden de prijzen bekend.
doc-method = Hoe wij gunnen
doc-method-name = Wij gunnen op de beste prijs-kwaliteitverhouding met de methode “{ $method }”.
doc-method-price = Wij gunnen op de laagste prijs, met de methode “{ $method }”.
doc-character = Wat deze methode betekent voor inschrijvers
doc-bids-example = Voorbeeld met verzonnen inschrijvingen

doc-price = Wat de prijs omvat
doc-price-points = Van prijs naar punten
doc-outside-clamp = Niemand krijgt minder dan 0 of meer dan alle prijspunten.
doc-outside-keep = Prijspunten mogen onder 0 en boven het maximum uitkomen. Zij worden niet teruggebracht.
doc-quality-relative = De kwaliteit wordt vergeleken met de beste inschrijving: die krijgt alle kwaliteitspunten en de andere naar verhouding minder.
doc-abnormally-low = Wij vragen een inschrijver om uitleg als zijn prijs zo laag is:
doc-price-example = Voorbeeld met verzonnen prijzen
doc-limits = Grenzen aan de prijs
doc-ceiling-exclude = De prijs is hoogstens { $amount } exclusief btw, over de hele looptijd. Een inschrijving met een hogere prijs doet niet mee.
doc-ceiling-zero-points = Een inschrijving met een prijs boven { $amount } exclusief btw, over de hele looptijd, krijgt 0 prijspunten.
doc-ceiling-flag = Wij verwachten een prijs van hoogstens { $amount } exclusief btw, over de hele looptijd. Over een hogere prijs vragen wij uitleg.
doc-budget = Het budget is { $amount } exclusief btw, over de hele looptijd.

doc-quality-points = Van kwaliteit naar punten
doc-quality-points-intro = De kwaliteit bestaat uit deze criteria. De weging van een criterium is zijn deel van de groep waarin het staat; een streepje betekent dat het bij de groep erboven hoort.
doc-quality-points-caption = Criteria, wegingen en hoogste aantal punten
doc-quality-values = Wat kwaliteit waard is
doc-quality-values-intro = De kwaliteit bestaat uit deze criteria. De waarde van een criterium geldt bij volle kwaliteit; een streepje betekent dat het bij de groep erboven hoort.
doc-quality-values-caption = Criteria en waarden
doc-quality-uncounted = Kwaliteit als ondergrens
doc-quality-uncounted-intro = De kwaliteit telt niet mee in de rangorde. Wij beoordelen haar met deze criteria om te zien of een inschrijving haalt wat zij minstens moet halen.
doc-how-marked = Beoordelaars: zij geven een cijfer. Elk cijfer levert een vast deel van de punten op. Hoofdstuk 6 beschrijft wat elk cijfer betekent.
doc-how-requirements = Antwoorden: de behaalde punten uit hoofdstuk 4, gedeeld door de punten die te behalen zijn.
doc-how-measured = Meting: een gemeten waarde wordt volgens een tabel in hoofdstuk 6 een deel van de punten.

doc-panel = Wie beoordeelt en hoe
doc-panel-size =
    { $count ->
        [one] De kwaliteit wordt beoordeeld door één beoordelaar.
       *[other] De kwaliteit wordt beoordeeld door { $count } beoordelaars.
    }
doc-panel-expertise = Hun deskundigheid:
doc-panel-consensus = Elke beoordelaar geeft eerst zelf een cijfer met een reden, zonder de cijfers van anderen te kennen. Daarna bespreken de beoordelaars hun cijfers en stellen zij samen één cijfer met één reden vast. Dat gezamenlijke cijfer telt.
doc-panel-mean = Elke beoordelaar geeft zelf een cijfer met een reden, zonder de cijfers van anderen te kennen. Het gemiddelde van wat hun cijfers opleveren telt. Dat gemiddelde wordt niet afgerond.
doc-panel-prices = De beoordelaars kennen de prijzen niet zolang zij beoordelen.

doc-outcome = Afronding en gelijke stand
doc-ties-intro = Komen inschrijvingen gelijk uit, dan beslissen deze regels, in deze volgorde:
doc-ties-rest = Zijn zij dan nog gelijk, dan delen zij hun plaats.
doc-ties-none = Inschrijvingen die gelijk uitkomen, delen hun plaats.
doc-minimums = Wat een inschrijving minstens moet halen
doc-minimums-intro = Een inschrijving die minder haalt, doet niet mee:
doc-minimum-quality = voor kwaliteit als geheel { $share } van de kwaliteitspunten ({ $points })
doc-minimum-quality-share = voor kwaliteit als geheel { $share }
doc-minimum-criterion = voor { $name } { $share } van de punten ({ $points })
doc-minimum-criterion-share = voor { $name } { $share }
doc-contract-term = Looptijd van de overeenkomst
doc-contract-fixed = De overeenkomst loopt { $years }.
doc-contract-extension-one = Wij kunnen haar daarna één keer met een jaar verlengen.
doc-contract-extensions = Wij kunnen haar daarna { $amount } keer met een jaar verlengen.
doc-contract-extension-none = Zij wordt niet verlengd.

doc-quality-intro = Dit hoofdstuk beschrijft per criterium wat wij vragen en hoe wij het beoordelen. De niveaus staan vast: beoordelaars kiezen het niveau dat de inschrijving het best beschrijft.
doc-maximum = Hoogstens { $points } van het totaal.
doc-maximum-quality = Hoogstens { $points } van de { $all } voor kwaliteit.
doc-maximum-missing = Wat volle kwaliteit op dit criterium waard is, is nog niet ingevuld.
doc-maximum-money = Volle kwaliteit op dit criterium is { $amount } waard.
doc-maximum-fraction = Volle kwaliteit op dit criterium telt voor { $share } mee.
doc-criterion-goals = Dient deze doelen
doc-counted = Dit criterium telt de antwoorden uit hoofdstuk 4 met de soort { $classes }. Daar zijn samen { $possible } te halen; het behaalde deel daarvan is het deel van de punten voor dit criterium.
doc-scale-range = Een cijfer van { $zero } levert niets op en een cijfer van { $full } alle punten. Daartussen nemen de punten gelijkmatig toe.
doc-levels-caption = Niveaus voor { $name }
doc-measure-caption = Van gemeten waarde naar een deel van de punten

doc-planning = Planning
doc-planning-intro = Dit zijn de data van de procedure. Verandert er een, dan horen alle inschrijvers dat op hetzelfde moment.
doc-date-unknown = nog niet bekend
doc-steps = Stappen van de implementatie
doc-steps-intro = Na de gunning nemen wij de oplossing samen met de opdrachtnemer in gebruik. Dit zijn de stappen.
doc-terms = Voorwaarden
doc-service-levels = Dienstverlening
doc-invoicing = Facturen
doc-payment = Betaling en indexatie
doc-hand-in = Wat de inschrijver indient
doc-hand-in-intro = Deze lijst volgt uit de hoofdstukken hiervoor. Een inschrijving is volledig als alles erin zit.
doc-hand-in-evidence = Randvoorwaarde { $id }, hoofdstuk 3
doc-hand-in-answers = Een antwoord op { $count } eisen en wensen
doc-hand-in-answers-for = Pakket van eisen, hoofdstuk 4
doc-hand-in-months =
    { $count ->
        [one] ‘Beschikbaar’, een aantal maanden of ‘komt niet’ bij één onderdeel
       *[other] ‘Beschikbaar’, een aantal maanden of ‘komt niet’ bij { $count } onderdelen
    }
doc-hand-in-months-for = Te ontwikkelen, hoofdstuk 4
doc-hand-in-answer = Het antwoord op de vraag bij { $name }
doc-hand-in-quality = Criterium { $id }, hoofdstuk 6
doc-hand-in-price = De prijs over de hele looptijd, exclusief btw
doc-hand-in-price-for = Prijs, hoofdstuk 5
doc-version = Versie en controlegetal
doc-hash-criteria = Controlegetal
doc-version-frozen = Het controlegetal (SHA-256) is berekend over de randvoorwaarden, de eisen, de criteria, de wegingen en de methode. Verandert daar iets in, dan verandert het controlegetal. Wijzigingen staan in een nieuwe versie, met wat er is veranderd en waarom.
doc-version-draft = Dit is een concept. Er kunnen geen rechten aan worden ontleend. Bij publicatie worden de randvoorwaarden, de eisen, de criteria, de wegingen en de methode vastgezet, met een versie en een controlegetal.

# Beoordelingsverslag

doc-report-title = Beoordelingsverslag
doc-report-file = beoordelingsverslag
doc-report-outcome = Uitkomst
doc-report-gate = Toetsing van de inschrijvingen
doc-report-quality = Cijfers en redenen
doc-report-answers = Antwoorden op het pakket van eisen
doc-report-method = Methode en afronding
doc-report-recompute = Narekenen
doc-cover-criteria = Gunningscriteria
doc-cover-bids = Aantal inschrijvingen
doc-cover-evaluation = Beoordeling
doc-complete = volledig
doc-incomplete = nog niet volledig

doc-column-tenderer = Inschrijver
doc-column-missing = Wat ontbreekt
doc-column-met = Voldoet
doc-column-not-met = Voldoet niet
doc-column-which = Welke niet
doc-column-agreed-mark = Samen
doc-column-mean = Gemiddeld
doc-column-yes = Ja
doc-column-partly = Deels
doc-column-no = Nee
doc-column-later = Later
doc-column-area = Onderwerp
doc-column-possible = Te behalen

doc-verdict = De uitkomst in het kort
doc-verdict-winner = { $winner } heeft de beste inschrijving, met { $total } punten.
doc-verdict-second = Dat is { $difference } punten meer dan { $second }, de nummer twee met { $total } punten.
doc-verdict-winner-figure = { $winner } heeft de beste inschrijving, met een uitkomst van { $total }.
doc-verdict-second-figure = { $second } is tweede met { $total }. Het verschil is { $difference }.
doc-verdict-alone = { $winner } is de enige inschrijver die meedoet, met een uitkomst van { $total }. Er is dus niets vergeleken.
doc-verdict-shared = { $names } delen de eerste plaats, elk met een uitkomst van { $total }. Geen regel voor een gelijke stand maakt verschil.
doc-verdict-tie = { $second } heeft dezelfde uitkomst, maar staat tweede door de regel voor een gelijke stand: { $rule }.
doc-verdict-nobody = Geen enkele inschrijving doet mee. Er is dus geen winnaar.
doc-verdict-status = Dit verslag beschrijft de uitkomst van de beoordeling. De beslissing om te gunnen neemt de aanbestedende dienst apart.
doc-ranking = Rangorde
doc-ranking-caption = Uitkomst per inschrijving
doc-where-from = Waar de punten vandaan komen
doc-where-from-caption = Punten per onderdeel
doc-where-from-description = Elke balk is één inschrijving en bestaat uit de punten voor de prijs en voor elk hoofdcriterium. Totalen: { $totals }.
doc-part-price = Prijs
doc-not-ranked = Inschrijvingen die niet meedoen
doc-not-ranked-more = Het hoofdstuk Toetsing van de inschrijvingen geeft de redenen in volledige tekst.
doc-incomplete-note = De beoordeling is nog niet volledig. Daarom is er geen rangorde en geen winnaar. Hieronder staat wat nog ontbreekt.
doc-gaps = Wat nog ontbreekt
doc-gaps-caption = Ontbrekende gegevens per inschrijving
doc-gap-mark = Het cijfer voor { $name }
doc-gap-assessor-mark = Het cijfer van { $assessor } voor { $name }
doc-gap-answer = Het antwoord op { $id }
doc-gap-measure = De meting voor { $name }
doc-gap-knock-out = De toetsing aan randvoorwaarde { $id }
doc-gap-price = De prijs
doc-gap-price-line = De prijs van regel { $id }

doc-warnings = Aandachtspunten
doc-warnings-intro = Deze punten veranderen de uitkomst niet. Iemand moet er wel naar kijken.

doc-gate-intro = Een inschrijving doet mee als zij aan alle randvoorwaarden en eisen voldoet, de minimumscores haalt en niet boven een plafond uitkomt.
doc-gate-knock-outs = Randvoorwaarden
doc-gate-caption =
    { $count ->
        [one] Toetsing aan één randvoorwaarde
       *[other] Toetsing aan { $count } randvoorwaarden
    }
doc-gate-inadmissible = Wie niet meedoet, en waarom
doc-gate-everybody = Er is geen inschrijving waarvan vaststaat dat zij niet meedoet.
doc-reason-withdrawn = de inschrijver heeft de inschrijving ingetrokken
doc-reason-knock-out = voldoet niet aan randvoorwaarde { $id }
doc-reason-must = vervult eis { $id } niet of niet geheel
doc-reason-criterion-minimum = haalt de minimumscore voor { $name } niet
doc-reason-quality-minimum = haalt de minimumscore voor de kwaliteit als geheel niet
doc-reason-ceiling = de prijs ligt boven het plafond
doc-reason-minimum-detail = Nodig is { $minimum } van de punten; behaald is { $share }.
doc-reason-quality-detail = Nodig is { $minimum } van de kwaliteitspunten.
doc-reason-no-quality = de kwaliteit is te laag voor deze methode: er valt niets uit te rekenen
doc-reason-ceiling-detail = Het plafond is { $amount } exclusief btw.
doc-reason-asked = Gevraagd: { $text }
doc-reason-found = Gevonden: { $text }

doc-marks-intro = Per criterium staat wat elke inschrijving heeft behaald: de cijfers, het deel van de punten en de punten. Daaronder staan alle redenen, in de woorden van de beoordelaars.
doc-marks-names = Wordt dit verslag openbaar gemaakt, dan mogen de namen van de beoordelaars worden weggelaten. De cijfers en de redenen blijven gelijk.
doc-marks-caption = Behaald voor { $name }
doc-marks-caption-maximum = Behaald voor { $name }, hoogstens { $points }
doc-marks-see-answers = Dit criterium telt de antwoorden op het pakket van eisen. Het hoofdstuk Antwoorden op het pakket van eisen laat zien hoe de punten zijn opgebouwd.
doc-agreed = Samen
doc-no-reason = Er is geen reden opgeschreven.

doc-report-answers-intro = De punten in dit hoofdstuk zijn de punten uit het pakket van eisen. Samen bepalen zij welk deel een inschrijving krijgt van de criteria die antwoorden tellen.
doc-answers-summary = Antwoorden in aantallen
doc-answers-summary-caption = Antwoorden per inschrijving; hoogstens { $points } te behalen
doc-answers-area-caption = Behaalde punten per onderwerp
doc-answers-below = Eisen en wensen die niet geheel zijn vervuld
doc-answers-below-caption =
    { $count ->
        [one] Eén eis of wens waarop ten minste één inschrijver niet met ja antwoordde
       *[other] { $count } eisen en wensen waarop ten minste één inschrijver niet met ja antwoordde
    }
doc-answers-months = Toezeggingen in maanden
doc-answers-months-caption = Wanneer de inschrijvers leveren wat nog ontwikkeld moet worden, gerekend vanaf de ingang van de overeenkomst
doc-answers-explained = Toelichtingen en beschrijvingen
doc-answers-explained-caption = Wat de inschrijvers bij hun antwoorden schreven
doc-column-answer = Antwoord
doc-column-explanation = Toelichting
doc-answer-yes = ja
doc-answer-partly = deels
doc-answer-no = nee
doc-answer-available = nu beschikbaar
doc-answer-never = komt niet

doc-method-intro = Deze regels stonden vast voordat de inschrijvingen binnenkwamen. Zij staan ook in de aanbestedingsleidraad.

doc-recompute-intro = Iedereen die het dossier heeft, kan de uitkomst narekenen. Het dossier is één bestand met alle criteria, wegingen, antwoorden, cijfers en prijzen.
doc-recompute-command = Geef het programma deze opdracht: { $command }. Het drukt dezelfde rangorde en dezelfde punten af, en het controlegetal van het bestand.
doc-recompute-verify = Is de uitslag ook als bestand gegeven, dan vergelijkt deze opdracht elk cijfer ervan: { $command }.
doc-hash-dossier = Controlegetal dossier
doc-hash-published = Controlegetal criteria
doc-recompute-hash = Een controlegetal (SHA-256) verandert zodra er iets in het bestand verandert. Is het controlegetal gelijk, dan is met precies deze gegevens gerekend. Het controlegetal van de criteria is bij de publicatie vastgelegd.
doc-recompute-exact = Het programma rekent met exacte breuken. Er wordt alleen afgerond waar het hoofdstuk Methode en afronding dat zegt; de percentages in dit verslag zijn voor de leesbaarheid afgerond op twee decimalen.
doc-phases = Fasen van de implementatie
doc-from-until = { $from } tot en met { $until }
doc-from = vanaf { $from }
doc-until = tot en met { $until }
doc-legal = Keuzes met hun reden
doc-legal-no-lots = Geen percelen
doc-legal-merging = Opdrachten samengevoegd
doc-legal-award-criterion = Gunning op laagste prijs
doc-legal-urgency = Versnelde procedure
doc-legal-period = Kortere termijn
doc-knock-out-deviation = Afwijking van de Gids Proportionaliteit of de richtlijn: { $reason }
doc-column-phase = Fase

doc-cover-complete = Compleet
doc-cover-unchecked = Nee: concept, de laatste controles zijn nog niet gedaan
doc-cover-open = { $count ->
    [one] Nee: concept, nog 1 controle open
   *[other] Nee: concept, nog { $count } controles open
}
