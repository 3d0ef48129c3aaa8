# Hoe stevig een uitslag is: het oordeel met zijn regel, en wat er was gebeurd als iets anders was.
verdict-clear = { $name } wint, ruim.
verdict-clear-why = Geen van de vijf toetsen verandert wie eerste staat.
verdict-close = { $name } wint, krap.
verdict-close-why = Deze toetsen veranderen wie eerste staat:
verdict-distance = Het verschil met { $second } is { $distance }.
verdict-corridor = Binnen de bandbreedte beslist niet de uitkomst, maar { $rule }.
verdict-shared = Gelijk: { $names } delen de eerste plaats.
verdict-shared-why = De gepubliceerde regels maken geen verschil tussen deze inschrijvingen.
verdict-equal = Gelijk, maar { $name } staat eerste.
verdict-rule-why = De uitkomst is gelijk aan die van { $second }. De gepubliceerde regel bij een gelijke stand beslist: { $rule }.
verdict-rounding-why = Alleen de afronding bepaalt of er een verschil met { $second } te zien is.
verdict-alone = { $name } is de enige inschrijver in de rangorde.
verdict-alone-why = Er is dus niets vergeleken.
verdict-nobody = Geen enkele inschrijving is gerangschikt.
verdict-nobody-why = Er is dus geen winnaar.

firm-wins = wint { $names }
firm-share = delen { $names } de eerste plaats
firm-nobody-wins = is er geen winnaar
firm-nobody = niemand
firm-an-assessor = een van de beoordelaars

firm-doubt-marks =
    { $steps ->
        [one] Eén cijfer dat één stap hoger of lager uitvalt, verandert wie eerste staat.
       *[other] Op { $steps } manieren verandert één cijfer, één stap hoger of lager, wie eerste staat.
    }
firm-doubt-assessors = Zonder de cijfers van { $names } verandert wie eerste staat.
firm-doubt-removal = Zonder { $without } staat { $first } eerste.
firm-doubt-above = Weegt de prijs meer dan { $at }, dan { $what }. Gepubliceerd is { $published }.
firm-doubt-below = Weegt de prijs minder dan { $at }, dan { $what }. Gepubliceerd is { $published }.
firm-doubt-lower = Was de prijs van { $name } { $difference } ({ $percent }) lager geweest, dan had deze inschrijving eerste gestaan.
firm-doubt-higher = Was de prijs van { $name } { $difference } ({ $percent }) hoger geweest, dan had deze inschrijving eerste gestaan.

firm-rule-title = De regel achter ruim, krap en gelijk
firm-rule-intro = Het oordeel volgt één vaste regel, dezelfde voor elke methode. Het verandert de uitslag niet.
firm-rule-equal = Gelijk: de eerste plaats wordt gedeeld, of alleen een regel bij een gelijke stand of de afronding scheidt de eerste van de tweede.
firm-rule-close = Krap: er is één winnaar, en ten minste één van deze vijf toetsen verandert wie eerste staat.
firm-rule-marks = Eén cijfer valt één stap hoger of lager uit.
firm-rule-assessors = De cijfers van één beoordelaar tellen niet mee.
firm-rule-removals = Eén verliezende inschrijving valt weg.
firm-rule-weights = De prijs weegt hoogstens { $points } procentpunten meer of minder dan gepubliceerd.
firm-rule-prices = De prijs van één verliezende inschrijving is hoogstens { $percent } gunstiger.
firm-rule-clear = Ruim: er is één winnaar, en geen van de vijf toetsen verandert wie eerste staat.
firm-rule-limits = Een toets die precies op de grens uitkomt, telt mee. Een toets die bij deze methode of dit panel niet bestaat, telt niet mee.

firm-title = Hoe stevig is deze uitslag
firm-intro = Wat er was gebeurd als één ding anders was geweest en al het andere gelijk. Dit verandert de uitslag niet.
firm-verdict = Het oordeel

firm-weights-title = Als de prijs anders woog
firm-weights-always = Bij elke weging van de prijs { $what }.
firm-weights-below = Bij minder dan { $to } prijs { $what }.
firm-weights-above = Bij meer dan { $from } prijs { $what }.
firm-weights-between = Tussen { $from } en { $to } prijs { $what }.
firm-weights-at = Bij precies { $from } prijs { $what }.
firm-weights-published = Gepubliceerd is { $published } prijs.
firm-weights-note = Gerekend met exacte totalen, zonder afronding en zonder regel bij een gelijke stand. Precies op een grens hebben beide inschrijvingen hetzelfde totaal. De percentages zijn hier afgerond op twee decimalen.
firm-weights-caption = Wie eerste staat bij elke weging van de prijs
firm-column-from = Prijs weegt van
firm-column-to = Prijs weegt tot
firm-column-first = Eerste

firm-lines-title = Totaal per inschrijving bij elke weging van de prijs
firm-lines-description = Per inschrijving een rechte lijn van links, waar alleen kwaliteit telt, naar rechts, waar alleen de prijs telt. Een stip staat waar een ander eerste wordt; de streeplijn is de gepubliceerde weging. De tabel hieronder geeft dezelfde cijfers.
firm-lines-axis = Weging van de prijs in procenten
firm-lines-published = gepubliceerd: { $published }
firm-lines-table = Toon de lijnen als tabel
firm-lines-at = bij { $weight }

firm-lacks-title = Wat elke verliezer te kort kwam
firm-lacks-intro = De hoogste prijs waarmee de inschrijving eerste had gestaan (een gedeelde eerste plaats telt mee), als al het andere gelijk was gebleven.
firm-lacks-intro-income = De laagste prijs waarmee de inschrijving eerste had gestaan (een gedeelde eerste plaats telt mee), als al het andere gelijk was gebleven.
firm-lacks-caption = Prijs nu, en prijs om te winnen
firm-column-price-now = Prijs nu (€)
firm-column-price-needed = Prijs om te winnen (€)
firm-column-difference = Verschil (€)
firm-column-points = Kwaliteitspunten te kort
firm-no-price = geen enkele prijs
firm-more-than-there-is = meer dan er te halen is

firm-flips-title = Cijfers waarvan één stap de winnaar verandert
firm-flips-none = Geen enkel cijfer verandert met één stap hoger of lager wie eerste staat.
firm-flips-count =
    { $steps ->
        [one] Eén stap van één cijfer verandert wie eerste staat.
       *[other] Er zijn { $steps } stappen van één cijfer die elk veranderen wie eerste staat.
    }
firm-flips-caption = Eén stap van één cijfer, en wie dan eerste staat
firm-flips-more = Nog { $count } van zulke stappen
firm-column-assessor = Beoordelaar
firm-column-mark = Cijfer
firm-column-becomes = Wordt
firm-column-first-then = Dan eerste

firm-assessors-title = Als een beoordelaar niet meetelt
firm-assessor-same = Zonder { $assessor } { $what }, net als nu.
firm-assessor-other = Zonder { $assessor } { $what }.
firm-assessor-gap = Zonder { $assessor } ontbreken er cijfers, en is er geen rangorde.

firm-removals-title = Als een inschrijving wegvalt
firm-removal-first = Zonder { $without } staat { $first } eerste, en niet { $winner }.
firm-removal-order = Zonder { $without } staan anderen in een andere volgorde: { $order }.
firm-removals-none = Valt een verliezende inschrijving weg, dan blijft de volgorde van de andere gelijk.
firm-removal-winner = Valt { $winner } weg, dan staat { $first } eerste.
firm-removal-winner-order = Valt { $winner } weg, dan staat { $first } eerste, en staan de andere in een andere volgorde: { $order }.
firm-removal-nobody = Valt { $winner } weg, dan is er geen winnaar.

firm-dominated-title = Inschrijvingen die nergens beter zijn dan een andere
firm-dominated = { $worse } is nergens beter dan { $better }: niet op de prijs en niet op een criterium.
firm-dominated-none = Geen inschrijving is over de hele linie minder dan een andere.
