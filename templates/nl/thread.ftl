# De rode draad: welke doelen gediend worden door wat je vraagt.
thread-title = Rode draad
thread-lead = Voor elk doel vraag je iets, en alles wat je vraagt dient een doel. Hier zie je of dat klopt.
thread-no-goals = Er zijn nog geen doelen. Schrijf eerst een doel op.
thread-counts = Doelen: { $goals } · randvoorwaarden: { $knock_outs } · eisen en wensen: { $requirements } · criteria: { $criteria }
thread-whole = De rode draad is heel: elk doel wordt gediend, en alles wat je vraagt dient een doel.
thread-broken = { $count ->
    [one] De draad breekt op 1 plaats.
   *[other] De draad breekt op { $count } plaatsen.
}
thread-to-gaps = Bekijk waar
thread-caption = Doelen en wat ze dient
thread-goal = Doel
thread-tied = Verbonden doelen
thread-bottlenecks = Knelpunten
thread-bottleneck = Knelpunt
thread-blocks = Staat in de weg van
thread-solved-by = Opgelost door
thread-solved-by-none = geen eis genoemd
thread-knock-outs = Randvoorwaarden
thread-class-must = Eisen
thread-class-should = Wensen, zwaar
thread-class-could = Wensen, licht
thread-class-to-develop = Te ontwikkelen
thread-criteria = Criteria
thread-counted = Een eis of wens telt mee bij elk doel dat die dient. Wat buiten scope is, telt niet mee. Een criterium dat eisen optelt, staat er niet bij: die eisen staan er zelf al.

thread-gaps = Waar de draad breekt
thread-gap-goal-unserved = Doelen waarvoor je niets vraagt: { $count }
thread-advice-goal-unserved = Koppel er een eis, randvoorwaarde of criterium aan. Hoort het doel er niet bij, haal het dan weg.
thread-gap-goal-serves-nothing = Operationele doelen zonder strategisch doel: { $count }
thread-advice-goal-serves-nothing = Kies bij het doel welk strategisch doel het dient.
thread-gap-bottleneck-idle = Knelpunten waarvoor je niets vraagt: { $count }
thread-advice-bottleneck-idle = Kies bij het knelpunt welk doel het in de weg staat, of kies bij een eis dat die het oplost.
thread-gap-wish-unneeded = Wensen zonder doel en zonder knelpunt: { $count }
thread-advice-wish-unneeded = Elke wens maakt inschrijven duurder. Kies welk doel of knelpunt hij dient, of haal hem weg.
thread-gap-no-goal = Gevraagd, maar zonder doel: { $count }
thread-advice-no-goal = Kies welk doel dit dient. Dient het er geen, dan vraag je het misschien voor niets.
thread-gap-goal-gone = Verwijst naar een doel dat er niet is: { $count }
thread-advice-goal-gone = Kies een ander doel en sla op.
thread-gap-bottleneck-gone = Verwijst naar een knelpunt dat er niet is: { $count }
thread-advice-bottleneck-gone = Kies een ander knelpunt en sla op.
thread-add = Eis toevoegen
thread-tie = Bestaande eis koppelen
thread-tie-all = Alle eisen zonder doel samen koppelen
thread-names = noemt { $goal }
