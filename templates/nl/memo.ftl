# Het besluitstuk van een pagina, en het verslag van de procedure

memo-title = Besluitstuk gunning
memo-file = besluitstuk
memo-asked = Gevraagd besluit
memo-ask = Keur goed dat de opdracht naar { $name } gaat.
memo-ask-decided = Geen: dit besluit is al genomen. De opdracht gaat naar { $name }.
memo-ask-shared = Beslis hoe het verder gaat: { $names } delen de eerste plaats.
memo-ask-nobody = Beslis hoe het verder gaat: geen enkele inschrijving doet mee.
memo-ask-incomplete = Nog geen: er ontbreken gegevens, dus er is nog geen winnaar.
memo-ask-withdrawn = Geen: deze aanbesteding is ingetrokken.
memo-price = Prijs zonder btw
memo-price-alone = { $price }
memo-price-under = { $price }. Dat is { $difference } ({ $percent }) onder het budget van { $budget }.
memo-price-over = { $price }. Dat is { $difference } ({ $percent }) boven het budget van { $budget }.
memo-price-equal = { $price }. Dat is precies het budget.
memo-firm = Hoe stevig is dit?
memo-proof = Controlegetal dossier
memo-hash = { $hash }
memo-log = · Logboek: { $line }
memo-goals-line = Dit dient { $all } doelen, waaronder { $names }.
memo-ranking = De rangorde
memo-more-bids =
    { $count ->
        [one] Nog 1 inschrijver staat lager.
       *[other] Nog { $count } inschrijvers staan lager.
    }
memo-not-ranked =
    { $count ->
        [one] 1 inschrijving doet niet mee; de reden staat in het beoordelingsverslag.
       *[other] { $count } inschrijvingen doen niet mee; de redenen staan in het beoordelingsverslag.
    }
memo-why = Waarom deze inschrijver
memo-alone = Er is geen nummer twee om mee te vergelijken.
memo-dearer = { $winner } is { $difference } ({ $percent }) duurder dan { $second }, de nummer twee.
memo-cheaper = { $winner } is { $difference } ({ $percent }) goedkoper dan { $second }, de nummer twee.
memo-as-dear = { $winner } is even duur als { $second }, de nummer twee.
memo-quality = Kwaliteit: { $own }, de nummer twee { $other }.
memo-higher = Hoger op { $names }.
memo-higher-most = Hoger op vooral { $names }.
memo-lower = Lager op { $names }.
memo-lower-most = Lager op vooral { $names }.
memo-goals = Welke doelen dit dient
memo-goal = Doel
memo-goal-answers = Eisen en wensen
memo-goal-scores = Score op kwaliteit
memo-goal-met = { $met } van { $all } met ja
memo-risks = Let hierop
memo-no-risks = Er zijn geen aandachtspunten bekend.
memo-not-agreed = Niet akkoord: { $title }.
memo-conditions = Akkoord onder voorwaarden: { $title }.
memo-missing =
    { $count ->
        [one] Er ontbreekt nog iets: { $first }.
       *[other] Er ontbreken nog { $count } gegevens, zoals: { $first }.
    }
memo-left-out =
    { $count ->
        [one] 1 beoordelaar deed niet mee, door een belang of een vertrek.
       *[other] { $count } beoordelaars deden niet mee, door een belang of een vertrek.
    }
memo-apart = Beoordelaars verschilden van mening over de winnaar: { $marks }.
memo-apart-one = { $name } van { $lowest } tot { $highest }
memo-more =
    { $count ->
        [one] En nog 1 punt.
       *[other] En nog { $count } punten.
    }

procedure-report-title = Verslag van de procedure
procedure-report-file = verslag-procedure
procedure-report-intro = Dit verslag volgt de onderwerpen van artikel 84 van Richtlijn 2014/24/EU. Wat Bestek weet, is ingevuld. Vul de rest zelf in.
procedure-report-fill = Vul zelf in
procedure-report-none = Niet van toepassing.

procedure-report-subject = Opdrachtgever en opdracht
procedure-report-place = Plaats
procedure-report-what = Onderwerp
procedure-report-kind = Soort opdracht
procedure-report-estimate = Geraamde waarde
procedure-report-excluding = { $price } zonder btw
procedure-report-contract-value = Prijs winnaar
procedure-report-whole-term = { $price } zonder btw, hele looptijd
procedure-report-value-unknown = Schrijf de waarde van de opdracht op. Die is hier niet bekend, of niet voor wie dit verslag maakte.
procedure-report-lots = Percelen
procedure-report-lots-yes = De opdracht is verdeeld in percelen.
procedure-report-lots-no = De opdracht is niet verdeeld in percelen. De reden: { $reason }
procedure-report-lots-unknown = Is de opdracht verdeeld in percelen? Zo nee, waarom niet?

procedure-report-selection = Wie is geselecteerd en wie niet
procedure-report-taken = Inschrijvingen die zijn vergeleken
procedure-report-out = Inschrijvingen die niet meedoen, met de reden
procedure-report-nobody-out = Geen enkele inschrijving viel af.
procedure-report-no-bids = Er is geen inschrijving vergeleken.
procedure-report-exclusion = Bestek weet niet wat je over uitsluitingsgronden en bewijsstukken vaststelde. Schrijf op wie je op die grond hebt toegelaten of afgewezen, en waarom.
procedure-report-candidates = In deze procedure kies je eerst wie mag inschrijven. Schrijf op welke gegadigden je uitnodigde of afwees, en waarom.

procedure-report-low = Abnormaal lage inschrijvingen
procedure-report-low-flagged = Opvallend laag volgens de regels van deze aanbesteding: { $names }.
procedure-report-low-none = Geen enkele prijs was opvallend laag volgens de regels van deze aanbesteding.
procedure-report-low-no-rule = Deze aanbesteding had geen regel om een lage prijs te herkennen.
procedure-report-low-fill = Heb je om uitleg gevraagd, of een inschrijving afgewezen omdat die abnormaal laag was? Schrijf op welke en waarom.

procedure-report-winner = De winnaar en waarom
procedure-report-winner-stopped = De procedure is gestopt voordat er een winnaar was.
procedure-report-proposal-reason = Toelichting bij het voorstel: { $reason }
procedure-report-approved = Het voorstel om te gunnen aan { $name } is goedgekeurd op { $moment }.
procedure-report-proposed = Er ligt een voorstel om te gunnen aan { $name }. Dat is nog niet goedgekeurd.
procedure-report-not-decided = Er is nog niet besloten om te gunnen.
procedure-report-decision-fill = Schrijf op aan wie de opdracht is gegund, wanneer dat is besloten en door wie. Dat staat niet in dit dossier.

procedure-report-subcontracting = Deel in onderaanneming
procedure-report-subcontracting-fill = Welk deel van de opdracht geeft de winnaar aan een onderaannemer, en wie zijn de belangrijkste onderaannemers?

procedure-report-procedure = Waarom deze procedure
procedure-report-procedure-chosen = Gekozen procedure: { $procedure }.
procedure-report-procedure-free = Voor deze procedure vraagt artikel 84 geen reden.
procedure-report-procedure-fill = Waarom mocht je deze procedure gebruiken? Noem de omstandigheden die de wet daarvoor vraagt.
procedure-report-urgent = De procedure was versneld. De reden: { $reason }

procedure-report-not-awarded = Waarom er niet is gegund
procedure-report-withdrawn = De aanbesteding is ingetrokken op { $moment }. De reden: { $reason }

procedure-report-electronic = Waarom niet elektronisch
procedure-report-electronic-yes = Niet van toepassing: volgens de planning kon iedereen elektronisch inschrijven.
procedure-report-electronic-fill = Inschrijven kon niet elektronisch. Schrijf op waarom niet.

procedure-report-interests = Belangenconflicten en maatregelen
procedure-report-interests-intro = Elke beoordelaar verklaarde vooraf per inschrijver of er een belang was. De voorzitter besliste over elk belang.
procedure-report-interests-left-out = Wie niet mee beoordeelde
procedure-report-interests-fill = Welke belangenconflicten heb je gevonden, en wat heb je eraan gedaan?
procedure-report-interests-others = Hier staan alleen beoordelaars. Schrijf op of er bij anderen een belang speelde, zoals bij een adviseur, en wat je eraan deed.

procedure-report-proof = Bewijs en bewaren
procedure-report-proof-text = Bewaar dit verslag en het dossier ten minste drie jaar na de gunning. Met de controlegetallen kan iedereen nagaan dat er niets is veranderd.

documents-decision-memo = Besluitstuk gunning
documents-decision-memo-about = Op een pagina: wat je vraagt, de rangorde, de prijs, hoe stevig het is en waar je op let.
documents-procedure-report = Verslag van de procedure
documents-procedure-report-about = De onderwerpen van artikel 84, ingevuld met wat bekend is. De rest vul je zelf in.
