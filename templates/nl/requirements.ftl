# Pakket van eisen: de lijst, één eis, de bibliotheek en de invuloefening.
requirements-number = Nr.
requirements-text = Wat moet er kunnen?
requirements-text-hint = Eén eis of wens per keer. Schrijf wat er moet kunnen, niet hoe. Noem een maat: een getal, een tijd of een voorbeeld.
requirements-text-missing = Schrijf op wat er moet kunnen.
requirements-class = Soort
requirements-class-missing = Kies of dit een eis, een wens, te ontwikkelen of buiten scope is.
requirements-class-must = eis
requirements-class-must-hint = Wie hier niet aan voldoet, valt af.
requirements-class-should = wens, zwaar
requirements-class-should-hint = Levert punten op en is belangrijk om je doel te halen.
requirements-class-could = wens, licht
requirements-class-could-hint = Levert punten op; mooi om te hebben.
requirements-class-to-develop = te ontwikkelen
requirements-class-to-develop-hint = Hoeft er nog niet te zijn; hoe eerder het klaar is, hoe meer punten.
requirements-class-wont = buiten scope
requirements-class-wont-hint = Vraag je niet. Je legt het vast, zodat niemand het opnieuw vraagt.
requirements-area = Onderwerp
requirements-area-hint = Kies een onderwerp uit de lijst of typ een nieuw onderwerp.
requirements-points-head = Punten
requirements-points-hint = Voor een volledig antwoord, van 0 tot en met 100. Laat dit leeg bij een eis en bij buiten scope.
requirements-points-missing = Dit levert punten op: vul in hoeveel, van 0 tot en met 100.
requirements-points-must = Een eis levert geen punten op: laat dit leeg.
requirements-points-wont = Wat buiten scope is, levert geen punten op: laat dit leeg.
requirements-points = { $points } punten
requirements-one-point = 1 punt
requirements-no-points = punten ontbreken
requirements-no-text = Nog geen tekst
requirements-goals = Doelen
requirements-goal = Doel
requirements-all-goals = Alle doelen
requirements-no-goal = Zonder doel
requirements-serves = Welke doelen dient dit?
requirements-serves-hint = Zo kun je later laten zien waarom je dit vraagt.
requirements-example = Voorbeeld
requirements-example-hint = Een concrete situatie, zodat inschrijvers begrijpen wat je bedoelt.
requirements-origin = Wie vroeg erom?
requirements-origin-hint = Bijvoorbeeld: MoSCoW-workshop 3 maart, of privacy officer.
requirements-check = Hoe controleer je dit?
requirements-check-hint = Bijvoorbeeld met een demonstratie of met documentatie.
requirements-check-demonstration = demonstratie
requirements-check-documents = documentatie
requirements-check-statement = verklaring
requirements-check-certificate = certificaat
requirements-check-user-test = gebruikerstest
requirements-check-reference = referentie
requirements-kind = Aard
requirements-kind-hint = Waar gaat het over? Zo zie je of een onderdeel te zwaar weegt of ontbreekt.
requirements-kind-none = nog niet gekozen
requirements-kind-functional = functioneel
requirements-kind-quality = kwaliteit
requirements-kind-technical = technisch
requirements-kind-service = dienst
requirements-kind-legal = juridisch
requirements-answer-form = Wat antwoordt de inschrijver?
requirements-answer-form-hint = Bij ‘te ontwikkelen’ antwoordt hij altijd met maanden en een toelichting.
requirements-answer-choice = ja, deels of nee
requirements-answer-choice-hint = Genoeg als je weet wat je wilt.
requirements-answer-description = ja, deels of nee, met een beschrijving van de oplossing
requirements-answer-description-hint = Laat de inschrijver vrij in hoe hij het oplost. Iemand moet de beschrijving wel lezen.
requirements-use = Verwacht gebruik
requirements-use-hint = Wie gaat dit gebruiken, en hoe vaak? Alleen voor jullie zelf; het komt niet in de leidraad.
requirements-unused = { $count ->
    [one] Bij 1 eis of wens staat niet wie die gaat gebruiken.
   *[other] Bij { $count } eisen en wensen staat niet wie ze gaat gebruiken.
}
requirements-unused-see = Bekijk welke
requirements-negotiable = Onderhandeling
requirements-negotiable-yes = Bewaren voor de onderhandeling
requirements-negotiable-hint = Deze wens neem je mee in het gesprek. Alleen voor jullie zelf; het komt niet in de leidraad.
requirements-negotiable-not-here = De gekozen procedure kent geen onderhandeling. Haal dit weg of kies een andere procedure.
requirements-negotiable-not-a-wish = Alleen een wens kun je bewaren voor de onderhandeling. Haal dit weg of kies een wens.
requirements-bottlenecks = Knelpunten
requirements-solves = Welke knelpunten lost dit op?
requirements-solves-hint = De knelpunten staan bij de aanleiding.
requirements-mark-description = beschrijving
requirements-mark-negotiable = onderhandelen

requirements-curve = Eigen tabel van maanden, alleen bij te ontwikkelen
requirements-curve-hint = Welk deel van de punten is een latere levering nog waard? Bijvoorbeeld: tot en met 3 maanden 100 %, tot en met 12 maanden 50 %, daarna 0 %. Laat alles leeg om de tabel van het criterium te gebruiken.
requirements-curve-months = Tot en met maand, rij { $row }
requirements-curve-share = Deel van de punten in %, rij { $row }
requirements-curve-months-head = Tot en met maand
requirements-curve-share-head = Deel van de punten in %
requirements-curve-after = Daarna, in %
requirements-curve-straight = Deze eis heeft een rechte lijn in plaats van een tabel. Die blijft staan, tenzij je hieronder een tabel invult.
requirements-curve-class = Een eigen tabel van maanden hoort alleen bij te ontwikkelen. Maak de tabel leeg of kies te ontwikkelen.
requirements-curve-rows = Vul minstens één rij in, of maak 'Daarna' leeg.
requirements-curve-order = Elke rij heeft meer maanden dan de rij erboven.
requirements-curve-rises = Wie later levert, krijgt nooit meer punten. Vul hier hoogstens het deel van de rij erboven in.
requirements-curve-months-missing = Vul ook het aantal maanden van deze rij in.
requirements-curve-share-missing = Vul ook het deel van de punten van deze rij in.

requirements-count-must = { $count ->
    [one] 1 eis
   *[other] { $count } eisen
}
requirements-count-should = { $count ->
    [one] 1 wens (zwaar)
   *[other] { $count } wensen (zwaar)
}
requirements-count-could = { $count ->
    [one] 1 wens (licht)
   *[other] { $count } wensen (licht)
}
requirements-count-to-develop = { $count } te ontwikkelen
requirements-count-wont = { $count } buiten scope

requirements-empty = Hier komen alle eisen en wensen te staan. Begin met wat anderen al opschreven en vul daarna aan:
requirements-add = Eis of wens toevoegen
requirements-add-text = Schrijf er zelf een, met hulp bij het formuleren.
requirements-choose-text = { $count } eisen en wensen om uit te kiezen, per onderwerp. Je kunt ze daarna aanpassen.
requirements-exercise-text = Maak zinnen af over jullie situatie. Elke zin die je afmaakt, wordt een eis of wens.

requirements-all-classes = alle soorten
requirements-all-areas = alle onderwerpen
requirements-all-kinds = alles
requirements-no-kind = nog niet gekozen
requirements-sorted = Gesorteerd op ‘{ $column }’.
requirements-sorted-down = Omgekeerd gesorteerd op ‘{ $column }’.
requirements-own-order = Eigen volgorde
requirements-row = Wijzig
requirements-row-leave = Niet wijzigen
requirements-row-all = Alle velden
requirements-area-count = { $area } ({ $count })
requirements-search = Zoek in de tekst
requirements-filter = Filteren
requirements-shown = { $shown } van { $all } getoond.
requirements-show-all = Alles tonen
requirements-back = Naar het pakket van eisen

requirements-order = Volgorde wijzigen
requirements-order-lead = In deze volgorde komen de eisen en wensen in de leidraad. Typ een plaatsnummer om ver te verplaatsen.
requirements-place = Plaats
requirements-place-of = Nieuwe plaats van { $item }
requirements-place-not = Vul een plaatsnummer in, bijvoorbeeld 12.
requirements-move = Verplaatsen

requirements-new = Nieuwe eis of wens
requirements-one = Eis of wens { $item }
requirements-save-another = Opslaan en nog een toevoegen
requirements-just-saved = { $item } is opgeslagen. Bekijken of wijzigen.
requirements-remove = { $item } verwijderen
requirements-source = Bron: { $source }
requirements-supplier = door een leverancier geschreven
requirements-supplier-tag = leverancier
requirements-sources = Bronnen
requirements-help = Hoe schrijf je een goede eis?
requirements-help-good = Zo wel
requirements-help-bad = Zo niet

requirements-choose = Kiezen uit de bibliotheek
requirements-choose-lead = Vink aan wat je wilt overnemen. In het pakket van eisen kun je elke tekst, soort en elk puntental nog wijzigen.
requirements-choose-narrow = Kies een onderwerp of zoek, dan zie je ook waarom iets gevraagd wordt en hoe je het controleert.
requirements-choose-add = Aangevinkte toevoegen
requirements-choose-area = Alle { $count } van { $area } toevoegen
requirements-choose-missing = Vink minstens één eis of wens aan.
requirements-chosen = Staat al in het pakket, als { $item }
requirements-for-example = Bijvoorbeeld: { $example }

requirements-exercise = Invuloefening
requirements-exercise-lead = Maak de zinnen af die voor jullie belangrijk zijn en sla de rest over. Inschrijvers lezen wat je hier opschrijft. Maak je er een wens van, vul dan daarna de punten in.
requirements-exercise-class = Wat wordt dit?
requirements-exercise-add = Zinnen toevoegen aan het pakket
requirements-exercise-skip = Deze zin overslaan
requirements-exercise-because = Omdat
requirements-exercise-namely = Namelijk, als je ‘anders’ kiest
requirements-exercise-missing = Maak minstens één zin af.
requirements-exercise-choose = Kies ook een antwoord, of maak de tekst eronder leeg.
requirements-exercise-other = Vul in wat je met ‘anders’ bedoelt.
requirements-exercise-done = Deze zin staat al in het pakket, als { $item }. Vul je hem nog eens in, dan komt er een bij.

# Een lijst uit een spreadsheet, en terug.
requirements-paste = Uit Excel of CSV
requirements-paste-text = Plak rijen uit een spreadsheet of kies een bestand. Je ziet eerst wat eruit komt.
requirements-paste-lead = Kopieer de rijen in Excel, met de namen van de kolommen erboven, en plak ze hieronder. Of kies een bestand. Je ziet eerst wat eruit komt.
requirements-paste-list = Je lijst
requirements-paste-hint = Hoogstens { $rows } rijen, en hoogstens { $most } tekens per cel. Een lijst van alleen teksten mag ook: één per regel.
requirements-paste-class = Soort van rijen waar geen soort bij staat
requirements-paste-class-hint = Kies dit als je lijst geen kolom met de soort heeft.
requirements-paste-class-told = de soort staat in de lijst
requirements-paste-look = Bekijk wat eruit komt
requirements-file-title = Of kies een bestand
requirements-file-field = Excel- of CSV-bestand
requirements-file-hint = Een .xlsx- of .csv-bestand van hoogstens 2 MB en { $rows } rijen. Van een Excel-bestand lees ik het eerste blad. Het bestand zelf bewaar ik niet.
requirements-file-empty = Kies een bestand waar een lijst in staat.
requirements-file-too-large = Dit bestand is te groot. Hoogstens 2 MB en { $rows } rijen; knip de lijst in stukken of plak de rijen.
requirements-file-unreadable = Dit bestand kan ik niet lezen. Sla het in Excel op als .xlsx of .csv, zonder wachtwoord, en kies het opnieuw.
requirements-paste-preview = Zo komt het in het pakket
requirements-paste-ready = { $count ->
    [one] Er is nog niets toegevoegd. Klopt deze rij? Voeg hem dan toe.
   *[other] Er is nog niets toegevoegd. Kloppen deze { $count } rijen? Voeg ze dan toe.
}
requirements-paste-add = { $count ->
    [one] Deze rij toevoegen
   *[other] Alle { $count } toevoegen
}
requirements-paste-add-new = { $count ->
    [one] De nieuwe rij toevoegen
   *[other] De { $count } nieuwe toevoegen
}
requirements-paste-add-again = Alle { $count } toevoegen, ook wat er al staat
requirements-paste-all-there = Elke rij staat al in het pakket.
requirements-paste-change = De lijst aanpassen
requirements-paste-row = Rij
requirements-paste-twin = staat er al, als { $item }
requirements-paste-problem = Rij { $row }, { $column }: { $problem }
requirements-paste-nameless = kolom zonder naam
requirements-paste-more = Er zijn nog { $count } problemen. Ze staan bij de rijen hieronder.
requirements-paste-empty = Plak hier minstens één rij met een eis of wens.
requirements-paste-too-many = Dit zijn { $rows } rijen. Plak er hoogstens { $most } tegelijk.
requirements-paste-no-names = De lijst heeft meer dan één kolom, maar de eerste rij noemt geen kolommen die ik ken. Zet de namen van de kolommen op de eerste rij. Onderaan staat welke namen je kunt gebruiken.
requirements-paste-no-text = Geen kolom heet ‘{ $name }’. Zet die naam boven de kolom met de teksten.
requirements-paste-twice = Twee kolommen betekenen allebei ‘{ $name }’. Haal er een weg.
requirements-paste-unknown = Deze kolommen ken ik niet: { $names }. Geef ze een naam die onderaan staat, of haal ze weg.
requirements-paste-no-class = Kies van welke soort de rijen zijn, of zet een kolom ‘Soort’ in je lijst.
requirements-paste-too-long = Dit zijn { $length } tekens. Een cel heeft er hoogstens { $most }.
requirements-paste-class-unknown = ‘{ $word }’ ken ik niet als soort. Schrijf eis, wens zwaar, wens licht, te ontwikkelen of buiten scope.
requirements-paste-no-name = boven ‘{ $word }’ staat geen naam van een kolom. Zet er een naam boven of maak de cel leeg.
requirements-paste-kind-unknown = ‘{ $word }’ ken ik niet als aard. Schrijf functioneel, kwaliteit, technisch, dienst of juridisch.
requirements-paste-answer-unknown = ‘{ $word }’ ken ik niet als antwoord. Laat de cel leeg of schrijf: ja, deels of nee, met een beschrijving van de oplossing.
requirements-paste-yes-or-no = ‘{ $word }’ is geen ja of nee.
requirements-paste-no-goal = Rij { $row }: er is geen doel ‘{ $code }’ in deze aanbesteding. De eis komt zonder dit doel. Een code ziet eruit als O1 en staat bij de doelen.
requirements-paste-no-goals = { $count ->
    [one] Bij 1 rij staat een doel dat hier niet is. Die rij komt zonder dat doel; zie de lijst.
   *[other] Bij { $count } rijen staat een doel dat hier niet is. Die rijen komen zonder dat doel; zie de lijst.
 }
requirements-paste-help = Welke namen kan ik gebruiken?
requirements-paste-help-columns = Elke kolom mag een van deze namen hebben. Alleen de kolom met de teksten is nodig, en de volgorde maakt niet uit.
requirements-paste-help-classes = Zo mag je de soort schrijven:
requirements-paste-help-numbers = Elke rij krijgt hier een eigen nummer. Het nummer uit je lijst zie je wel bij het nakijken.
requirements-names-number = nummer; no; number; id; code
requirements-names-text = tekst; eis; eisen; wens; eis of wens; omschrijving; beschrijving
requirements-names-class = moscow; prioriteit; klasse; type; eis/wens
requirements-names-points = maximale punten; max punten; punten maximaal
requirements-names-area = thema; rubriek; categorie; groep
requirements-names-example = voorbeelden; toelichting
requirements-names-check = controle; toetsing; verificatie; bewijs
requirements-names-origin = bron; herkomst; aanvrager
requirements-names-kind = soort eis; type eis
requirements-names-answer = antwoord; antwoordvorm
requirements-names-use = gebruik; gebruikers
requirements-names-negotiable = onderhandelen; onderhandelpunt; onderhandelingspunt
requirements-names-goals = doel; doelcode; doelcodes; dient doelen
requirements-words-must = e; must; must have; moet; m
requirements-words-should = wens zwaar; zware wens; wens; should; should have; zou moeten; s
requirements-words-could = wens licht; lichte wens; could; could have; zou kunnen; c
requirements-words-to-develop = ontwikkelen; te ontwikkelen eis; nog te ontwikkelen
requirements-words-wont = niet; wont; won't; won't have

requirements-export = De hele lijst voor een spreadsheet:
requirements-export-xlsx = Excel
requirements-export-csv = CSV
requirements-file = pakket-van-eisen
requirements-cut = (ingekort; de hele tekst staat in de CSV)

# Meerdere eisen tegelijk.
requirements-pick = Kiezen
requirements-pick-one = { $item } kiezen
requirements-bulk = Meerdere tegelijk wijzigen
requirements-bulk-ticked = Aangevinkte wijzigen of verwijderen
requirements-bulk-shown = { $count ->
    [one] De getoonde eis of wens wijzigen
   *[other] Alle { $count } getoonde wijzigen
}
requirements-bulk-none = Vink in de lijst minstens één eis of wens aan.
requirements-bulk-chosen = { $count ->
    [one] Je koos één eis of wens.
   *[other] Je koos { $count } eisen en wensen.
}
requirements-bulk-lead = Vul in wat er voor allemaal wijzigt. Wat je leeg laat, blijft per eis zoals het is.
requirements-bulk-stays = blijft zoals het is
requirements-bulk-goal = Doel erbij
requirements-bulk-look = Bekijk wat er wijzigt
requirements-bulk-remove = Verwijderen
requirements-bulk-list = De gekozen eisen en wensen
requirements-bulk-what = Wat er wijzigt
requirements-bulk-same = blijft zoals het is
requirements-bulk-curve = De eigen tabel van maanden vervalt.
requirements-bulk-changes = { $count ->
    [one] Er is nog niets gewijzigd. Er wijzigt één eis of wens.
   *[other] Er is nog niets gewijzigd. Er wijzigen { $count } eisen en wensen.
}
requirements-bulk-stay = { $count ->
    [one] Eén blijft zoals hij is.
   *[other] De andere { $count } blijven zoals ze zijn.
}
requirements-bulk-change-sure = Zo wijzigen
requirements-bulk-removes = { $count ->
    [one] Er is nog niets verwijderd. Wil je deze eis of wens verwijderen?
   *[other] Er is nog niets verwijderd. Wil je deze { $count } eisen en wensen verwijderen?
}
requirements-bulk-remove-sure = Ja, verwijderen
requirements-bulk-otherwise = Toch iets anders wijzigen
requirements-bulk-nothing = Vul minstens één veld in.
requirements-bulk-all-same = Ze zijn allemaal al zo. Er valt niets te wijzigen.
requirements-bulk-in-vain = Deze leveren geen punten op: { $items }. Laat de punten leeg of kies ook een soort die punten oplevert.
requirements-bulk-meanwhile = Iemand heeft intussen iets gewijzigd aan: { $items }. Er is nu niets gewijzigd. Hieronder staat hoe het nu is; kijk het na en ga dan verder.

# Eén stap terug.
undo-take-back = Ongedaan maken
undo-pasted = { $count ->
    [one] Je plakte één eis of wens.
   *[other] Je plakte { $count } eisen en wensen.
}
undo-changed = { $count ->
    [one] Je wijzigde { $item }.
   *[other] Je wijzigde { $count } eisen en wensen tegelijk.
}
undo-removed = { $count ->
    [one] Je verwijderde { $item }.
   *[other] Je verwijderde { $count } eisen en wensen.
}
undo-moved = Je verplaatste { $item }.
