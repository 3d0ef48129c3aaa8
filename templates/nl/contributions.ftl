# Samen schrijven: voorstellen, opmerkingen en uitvragen.
contributions-title = Voorstellen en opmerkingen
contributions-lead = Wat collega's voorstellen en opmerken. Het staat niet in de aanbesteding zelf: de inkoper neemt het over, beantwoordt het of doet het niet.
contributions-settled = Afgehandeld ({ $count })
rail-contributions-open = { $count } open
overview-contributions = { $count ->
    [0] er staat niets open.
    [one] 1 wacht op de inkoper.
   *[other] { $count } wachten op de inkoper.
}
home-asked = Voor { $tender } vraagt de inkoper wat jij nodig hebt. { $count ->
    [one] Er is 1 vraag. Antwoord uiterlijk { $day }.
   *[other] Er zijn { $count } vragen. Antwoord uiterlijk { $day }.
}
home-asked-go = Bekijk de vragen

proposals-open = Open voorstellen ({ $count })
proposals-none = Er zijn geen open voorstellen.
proposals-caption = Open voorstellen
proposal-new = Doe een voorstel
proposal-lead = Schrijf op wat volgens jou nodig is. Je naam en deskundigheid staan erbij. De inkoper beslist wat ermee gebeurt.
proposal-title = Voorstel { $number }
proposal-question = Bij welke vraag hoort het?
proposal-question-none = Bij geen vraag
proposal-question-closed = Deze vraag is inmiddels gesloten. Kies een andere, of doe je voorstel zonder vraag.
proposal-kind = Soort
proposal-kind-missing = Kies wat je voorstelt.
proposal-kind-requirement = eis of wens
proposal-kind-requirement-hint = Iets dat de oplossing moet kunnen.
proposal-kind-goal = doel
proposal-kind-goal-hint = Iets dat jullie willen bereiken.
proposal-kind-knock-out = randvoorwaarde
proposal-kind-knock-out-hint = Iets waaraan elke inschrijver moet voldoen, anders valt die af.
proposal-kind-bottleneck = knelpunt
proposal-kind-bottleneck-hint = Iets dat nu misgaat.
proposal-text = Voorstel
proposal-text-hint = Eén ding per voorstel. Zeg wat nodig is, niet welk product dat heeft.
proposal-text-missing = Schrijf op wat je voorstelt.
proposal-why = Waarom?
proposal-why-hint = Wie heeft er last van als het er niet komt?
proposal-on-behalf = Namens wie?
proposal-on-behalf-hint = Vul dit in als iemand anders erom vroeg, bijvoorbeeld: deelnemers van de pilot.
proposal-area = Onderwerp
proposal-area-hint = Alleen bij een eis of wens. Bijvoorbeeld: Koppelingen.
proposal-class = Klasse
proposal-class-hint = Alleen bij een eis of wens.
proposal-class-none = Weet ik nog niet
proposal-class-choose = Kies een klasse
proposal-class-missing = Kies of het een eis of een wens wordt.
proposal-goal-kind = Wat voor doel wordt het?
proposal-button = Voorstel insturen
proposal-from = Van
proposal-support = Steun
proposal-supporters = { $count ->
    [0] nog geen steun
    [one] 1 collega steunt dit
   *[other] { $count } collega's steunen dit
}
proposal-support-give = Ik steun dit
proposal-support-end = Steun intrekken
proposal-take = Overnemen
proposal-take-text = Het voorstel komt in het onderdeel te staan, met de naam van wie het deed. Je kunt de tekst daarna nog aanpassen.
proposal-set-aside = Niet overnemen
proposal-withdraw = Trek dit voorstel in
proposal-withdraw-text = De inkoper beslist er dan niet meer over en het staat niet meer bij de open voorstellen. De tekst blijft te lezen bij wat is afgehandeld. Terug kan niet; je kunt wel opnieuw iets voorstellen.
proposal-withdraw-sure = Ja, intrekken
proposal-withdrawn = Ingetrokken door wie het voorstelde.
proposal-reason = Waarom neem je het niet over?
proposal-reason-hint = De indiener en de andere meeschrijvers lezen dit.
proposal-reason-missing = Schrijf op waarom je dit voorstel niet overneemt.
proposal-settled-title = Dit voorstel is al afgehandeld
proposal-settled-text = Iemand was je voor. Er is niets gewijzigd.
proposal-open-again = Dit voorstel is intussen gewijzigd en staat nog open. Er is niets opgeslagen; kijk nog eens en verstuur het opnieuw.
proposal-taken = Overgenomen als
proposal-aside = Niet overgenomen:
proposal-became = Dit komt uit

remarks-open = Open opmerkingen ({ $count })
remarks-none = Er zijn geen open opmerkingen.
remarks-caption = Open opmerkingen
remarks-where = Een opmerking maak je onderaan de pagina van een onderdeel, eis, doel of criterium.
remarks-here = { $count ->
    [0] Opmerkingen
   *[other] Opmerkingen ({ $count } open)
}
remarks-done = Afgehandelde opmerkingen ({ $count })
remarks-elsewhere = Open opmerkingen bij:
publish-contributions = { $count ->
    [one] Er staat nog 1 voorstel of opmerking open.
   *[other] Er staan nog { $count } voorstellen en opmerkingen open.
}
remark-new = Maak een opmerking
remark-title = Opmerking { $number }
remark-about = Gaat over
remark-text = Opmerking
remark-hint = De inkoper en iedereen die meeschrijft, lezen dit met je naam erbij.
remark-missing = Schrijf je opmerking op.
remark-place-gone = Dit is intussen weggehaald. Je opmerking staat hieronder nog; zet die bij het onderdeel zelf.
remark-button = Opmerking plaatsen
remark-settle = Afhandelen
remark-settled = Afgehandeld:
remark-reply = Antwoord
remark-reply-hint = Kort: wat heb je ermee gedaan, of waarom niet?
remark-reply-missing = Schrijf op wat je met de opmerking deed.

round-new = Open een uitvraag
round-lead = Vraag groepen in je organisatie wat zij nodig hebben. Adviseurs, voorzitter en opdrachtgever zien de vragen op hun startpagina, tot en met de laatste dag.
round-day = Laatste dag
round-day-hint = Bijvoorbeeld over twee weken. Vandaag is het { $today }.
round-day-missing = Vul een dag in die nog komt.
round-questions = Wat vraag je aan wie?
round-questions-text = Pas de vragen aan. Maak een vraag leeg als je die groep niets vraagt.
round-questions-missing = Stel minstens één vraag.
round-audience-management = Management
round-audience-directors = Directie
round-audience-colleagues = Collega's
round-audience-participants = Deelnemers
round-question-management = Wat moet deze aankoop voor jullie afdeling opleveren?
round-question-directors = Aan welke doelen van de organisatie moet dit bijdragen?
round-question-colleagues = Wat kost je nu onnodig veel tijd, en wat zou helpen?
round-question-participants = Wat heb je nodig om er prettig mee te werken?
round-own = Nog een groep
round-own-hint = Bijvoorbeeld: ondernemingsraad.
round-own-question = Vraag aan die groep
round-own-missing = Vul in aan wie je deze vraag stelt.
round-own-question-missing = Vul in wat je deze groep vraagt.
round-button = Uitvraag openen
round-open-until = Uitvraag tot en met { $day }
round-close = Sluit deze uitvraag nu
round-closed-at = Uitvraag, gesloten op { $moment }
rounds-closed = Gesloten uitvragen ({ $count })
round-answers = { $count ->
    [0] nog geen voorstellen
    [one] 1 voorstel
   *[other] { $count } voorstellen
}
round-answer = Doe hierop een voorstel

deed-propose = wilde een voorstel doen of steunen
deed-comment = wilde een opmerking maken
deed-proposal-made = deed een voorstel
deed-proposal-supported = steunde een voorstel
deed-proposal-support-ended = trok steun aan een voorstel in
deed-proposal-taken = nam een voorstel over
deed-proposal-set-aside = nam een voorstel niet over
deed-proposal-withdrawn = trok een eigen voorstel in
deed-proposal-reopened = zette een voorstel weer open, omdat de wijziging waarin het was overgenomen niet doorging
deed-remark-made = maakte een opmerking
deed-remark-settled = handelde een opmerking af
deed-round-opened = opende een uitvraag
deed-round-closed = sloot een uitvraag

# Wat in het uitgewerkte voorbeeld wordt voorgesteld.
example-expertise = privacy officer
example-proposal-wish = Een deelnemer kan een les op de telefoon afmaken, ook zonder verbinding.
example-proposal-why = De buitendienst leert onderweg.
example-proposal-asked = deelnemers van de pilot
example-proposal-bottleneck = Wie uit dienst gaat, houdt nu nog maanden toegang.
example-remark = Kan hierbij staan dat gegevens na het einde van een dienstverband worden gewist?

# Een oude aanbesteding als begin.
new-copy = Of begin met een eerdere aanbesteding
new-copy-text = De tekst van de zeven onderdelen gaat mee. Inschrijvingen, cijfers, deelnemers, datums, afgevinkte controles en bijlagen blijven achter. Een bijlage die je nog nodig hebt, voeg je opnieuw toe. Wie het budget niet mag zien, krijgt het ook niet mee.
new-copy-of = Je begint met een kopie van { $tender }.
new-copy-not = Toch zonder kopie beginnen
overview-copied = Begonnen als kopie van
overview-copied-hidden = Begonnen als kopie van een eerdere aanbesteding van je organisatie.
overview-copy = Begin een nieuwe aanbesteding met deze tekst
deed-tender-copied = begon een nieuwe aanbesteding met deze tekst
