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
