# Cijfers geven en de kwaliteit vaststellen.
marks-lead = Je beoordeelt alleen. Pas als de kwaliteit vaststaat, zie je de cijfers van de anderen. Prijzen zie je niet.
marks-next = Naar het volgende open cijfer
marks-all-given = Je hebt alle cijfers gegeven. Je kunt ze nog wijzigen tot de inkoper de kwaliteit vaststelt.
marks-own = Jouw cijfers
marks-criterion = Criterium
marks-progress = Voortgang van de beoordelaars
marks-progress-text = Je ziet hoeveel cijfers er zijn, niet welke.
marks-given = Gegeven
marks-frozen = Alle cijfers
marks-frozen-text = De kwaliteit staat vast; deze cijfers kunnen niet meer worden gewijzigd.

mark-title = { $criterion }, { $bid }
mark-number = { $number } van { $all }
mark-progress = Voortgang
mark-progress-text = { $done } van { $all } gescoord
mark-saved-at = Opgeslagen om { $time }
mark-answer = Antwoord van { $bid }
mark-no-text = De inschrijver schreef hier niets over, of de tekst is nog niet vastgelegd.
mark-question = Wat was de vraag?
mark-serves = Dient doel { $goal }
mark-legend = Jouw cijfer
mark-missing = Kies een van de cijfers.
mark-reason = Waarom
mark-reason-hint = Komt in het beoordelingsverslag en in de brief aan de inschrijver. Verwijs naar wat er staat en naar het niveau.
mark-reason-missing = Schrijf op waarom je dit cijfer geeft. Een cijfer zonder reden houdt geen stand.
mark-save-next = Opslaan en volgende
mark-save-list = Opslaan en naar het overzicht
mark-own = Jouw cijfers voor deze vraag
mark-mark = Cijfer
mark-not-yet = nog niet
mark-all = Alle vragen en inschrijvers

fix-title = Kwaliteit vaststellen
fix-text = Alle cijfers en antwoorden zijn binnen. Na het vaststellen kan niemand een cijfer nog wijzigen. Pas daarna mogen de prijzen open.
fix-sure = De beoordeling is klaar. Dit kan niet ongedaan worden gemaakt.
fix-not-sure = Vink aan dat de beoordeling klaar is.
fix-button = Kwaliteit vaststellen
fix-missing = { $count ->
    [one] Er mist nog 1 gegeven. Vul dat eerst aan.
   *[other] Er missen nog { $count } gegevens. Vul die eerst aan.
}
gap-mark = { $name }: { $count } cijfers van het panel
gap-assessor-mark = { $name }: { $count ->
    [one] 1 cijfer van een beoordelaar
   *[other] { $count } cijfers van beoordelaars
}
gap-answer = { $name }: { $count ->
    [one] 1 antwoord op een eis of wens
   *[other] { $count } antwoorden op eisen en wensen
}
gap-measure = { $name }: { $count } metingen
gap-knock-out = { $name }: { $count ->
    [one] 1 randvoorwaarde zonder resultaat
   *[other] { $count } randvoorwaarden zonder resultaat
}
gap-price = { $name }: de prijs
