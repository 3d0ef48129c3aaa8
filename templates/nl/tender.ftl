# De aanbesteding als geheel, publiceren en de doelstelling.
home-title = Jouw aanbestedingen
home-empty = Je neemt nog niet deel aan een aanbesteding. Maak er zelf een, of vraag een inkoper om je toe te voegen.
home-administrator = Jij regelt de accounts. Nodig eerst de mensen uit die meewerken.
home-what = Wat er wordt gekocht
home-phase = Fase
home-role = Jouw rol

new-title = Nieuwe aanbesteding
new-library = Waarmee wil je beginnen?
new-library-none = Zonder bibliotheek: alles zelf schrijven
new-library-unknown = Kies een bibliotheek uit de lijst.
new-button = Aanbesteding maken

settings-title = Gegevens van de aanbesteding
tender-title = Wat koop je?
tender-title-hint = Kort, zoals het op het voorblad komt. Bijvoorbeeld: Leermanagementsysteem.
tender-title-missing = Vul in wat je koopt.
tender-reference = Kenmerk
tender-reference-hint = Het nummer van jullie eigen administratie.
tender-reference-missing = Vul het kenmerk in.
authority-name = Aanbestedende dienst
authority-name-missing = Vul de naam van je organisatie in.
authority-kind = Soort organisatie
authority-kind-hint = Bijvoorbeeld gemeente, provincie of zorginstelling.
authority-place = Plaats
authority-staff = Aantal medewerkers
authority-staff-hint = Hiermee rekent Bestek uit hoe groot een referentie mag zijn.
authority-contact = Contact voor inschrijvers
authority-contact-hint = Naam en e-mailadres, zoals inschrijvers het in de leidraad lezen.

overview-title = Overzicht
overview-parts = De zeven onderdelen
overview-part = Onderdeel
overview-state = Stand
overview-open = Nog open
overview-nothing-open = niets
overview-open-points = { $count ->
    [one] 1 punt
   *[other] { $count } punten
}
overview-thread = welk doel waardoor wordt gediend, en wat nog los hangt.
overview-facts = Vastgelegd
fact-published = Gepubliceerd
fact-hash = Controlegetal van de criteria
fact-quality-fixed = Kwaliteit vastgesteld
fact-prices-opened = Prijzen geopend

next-publish = Controleren en publiceren
next-publish-text = Vul de zeven onderdelen in. Daarna controleer en publiceer je de aanbesteding.
next-bids = Inschrijvingen registreren
next-bids-text = De criteria liggen vast. Registreer de inschrijvingen; prijzen gaan direct achter slot.
next-mark = Naar je beoordelingen
next-mark-text = De inschrijvingen zijn binnen. Geef elk antwoord een cijfer en schrijf erbij waarom.
next-fix = Naar de beoordeling
next-fix-text = De beoordelaars geven cijfers. Zijn alle cijfers binnen, dan stel je de kwaliteit vast.
next-open = Prijzen openen
next-open-text = De kwaliteit ligt vast. Twee mensen openen nu samen de prijzen.
next-outcome = Bekijk de uitkomst
next-outcome-text = De prijzen zijn open en de rangorde is berekend.

members-title = Deelnemers
members-lead = Wie aan deze aanbesteding werkt. Alleen beoordelaars geven cijfers.
members-person = Wie?
members-choose = Kies iemand
members-person-missing = Kies iemand met een account.
members-role = Rol
members-role-missing = Kies een rol.
members-expertise = Deskundigheid
members-expertise-hint = Bijvoorbeeld: ICT-architect. Dit staat in het beoordelingsverslag.
members-add = Deelnemer toevoegen

publish-title = Controleren en publiceren
publish-lead = Bij publicatie liggen randvoorwaarden, eisen, criteria, weging en methode vast.
publish-errors = { $count ->
    [one] Dit moet eerst: 1 punt
   *[other] Dit moet eerst: { $count } punten
}
publish-warnings = { $count ->
    [one] Kijk dit nog na: 1 punt
   *[other] Kijk dit nog na: { $count } punten
}
publish-freeze = Publiceren
publish-freeze-text = Na publicatie kun je deze onderdelen niet meer wijzigen. Het controlegetal hieronder komt op elk document; daarmee kan iedereen nagaan dat de criteria dezelfde zijn gebleven.
publish-sure = Ik heb alles gecontroleerd en wil de criteria vastleggen. Dit kan niet ongedaan worden gemaakt.
publish-not-sure = Vink aan dat je alles hebt gecontroleerd.
publish-other-criteria = Iemand heeft intussen de criteria gewijzigd. Bekijk ze opnieuw; hieronder staat het nieuwe controlegetal.
publish-button = Publiceren en vastleggen

findings-none = Er staan geen punten open.
finding-motivation-empty = De aanleiding is nog leeg.
finding-goals-none = Er is nog geen doel.
finding-goal-serves-nothing = Doel { $object } dient nog geen strategisch doel.
finding-goal-not-smart = Doel { $object } is nog niet helemaal SMART ingevuld.
finding-knock-outs-none = Er zijn geen randvoorwaarden. Klopt dat?
finding-knock-out-empty = Randvoorwaarde { $object } heeft nog geen tekst.
finding-knock-out-no-evidence = Bij randvoorwaarde { $object } staat niet welk bewijs je vraagt.
finding-requirements-none = Er zijn nog geen eisen.
finding-requirement-empty = Eis { $object } heeft nog geen tekst.
finding-requirement-no-points = Eis { $object } telt mee voor de score, maar heeft nog geen punten.
finding-requirement-curve-rises = Bij eis { $object } levert later leveren meer punten op.
finding-negotiable-not-here = Bewaard voor de onderhandeling, maar de gekozen procedure kent geen onderhandeling: { $object }.
finding-wishes-unneeded = Wensen zonder doel en zonder knelpunt: { $object }. De rode draad laat zien welke.
finding-award-no-ratio = De verhouding tussen prijs en kwaliteit is nog niet gekozen.
finding-award-weights = Prijs en kwaliteit tellen samen op tot { $object }, niet tot 100.
finding-award-no-formula = Er is nog niet gekozen hoe een prijs punten oplevert.
finding-award-line-order = Bij de rechte lijn moet het bedrag met alle punten lager zijn dan het bedrag zonder punten.
finding-award-line-floor = Een prijs onder het bedrag met alle punten levert niets extra op. De hoogste bestuursrechter van Zweden verbood zo'n ondergrens (HFD 2022 ref. 41). Kies 0 als dat bedrag, of laat punten buiten de grenzen staan.
finding-award-income-tie = De prijs is een opbrengst, maar bij gelijke stand wint de laagste prijs. Klopt dat?
finding-award-no-price-weight = Bij deze methode moet de prijs meetellen. Kies een gewicht boven 0.
finding-award-no-percent = Het percentage van de methode is nog niet ingevuld.
finding-award-percent-free = Het percentage is { $object }. Bij 100 of meer zou een bod met volle kwaliteit niets kosten.
finding-award-no-corridor = De bandbreedte, of wat daarbinnen beslist, is nog niet gekozen.
finding-award-no-reference = Er is nog niet gekozen waarmee wordt vergeleken.
finding-award-no-estimate = De raming van de methode is nog niet ingevuld.
finding-award-ceiling-no-points = Bij deze methode zijn er geen prijspunten. Kies wat er anders gebeurt boven het plafond.
finding-award-relative = De uitkomst van een inschrijving hangt af van de andere. Valt een bod weg, dan kan de volgorde veranderen.
finding-award-refused = De rekenregels kunnen hier niet mee overweg: { $object }
finding-lab-price-cannot-matter = In de proef kan geen enkele inschrijving op prijs alsnog winnen. Geef de prijs meer gewicht, of kies andere bedragen.
finding-lab-rank-reversal = In de proef wisselen twee inschrijvingen van plaats als een derde wegvalt. Kies een methode die elke inschrijving op zichzelf bekijkt, of schrijf op wat je dan doet.
finding-lab-whole-deduction = Volle kwaliteit is zoveel waard als het plafond of het budget, of meer. Verlaag de waarden als dat niet de bedoeling is.
finding-lab-out-of-reach = Een voorsprong op kwaliteit kan zo groot zijn dat geen prijs die inhaalt. Geef de prijs meer gewicht als dat niet de bedoeling is.
finding-no-assessors = Er zijn nog geen beoordelaars. Voeg ze toe bij Deelnemers.
finding-criteria-none = Er zijn nog geen kwaliteitscriteria.
finding-criteria-empty-group = Groep “{ $object }” heeft nog geen criteria.
finding-criteria-weights = De weging van de criteria telt op tot { $object }, niet tot 100.
finding-criteria-group-weights = De weging binnen een groep telt niet op tot 100 ({ $object }).
finding-criterion-no-value = Criterium “{ $object }” heeft nog geen waarde.
finding-criterion-value-negative = De waarde van criterium “{ $object }” is lager dan 0.
finding-criteria-values-zero = Geen enkel criterium is iets waard.
finding-criteria-values-whole = De waarden van de criteria tellen op tot { $object } %. Houd ze samen onder 100 %.
finding-class-not-counted = Eisen van de soort “{ $object }” leveren punten op, maar tellen in geen enkel criterium mee.
finding-class-counted-twice = Eisen van de soort “{ $object }” tellen in meer dan één criterium mee.
finding-criterion-counts-nothing = Criterium “{ $object }” telt eisen mee die er niet zijn.
finding-criterion-no-curve = Bij criterium “{ $object }” staat nog niet hoe maanden punten worden.
finding-criterion-curve-rises = Bij criterium “{ $object }” levert later leveren meer punten op.
finding-criterion-no-scale = Criterium “{ $object }” heeft nog geen schaal.
finding-criterion-levels-empty = Niet elk niveau van criterium “{ $object }” is beschreven.
finding-criterion-no-question = Bij criterium “{ $object }” staat nog niet wat je van inschrijvers vraagt.
finding-quality-none = Er is nog geen criterium dat beoordelaars een cijfer geven. Klopt dat?
finding-check-open = Nog niet afgevinkt: { $object }
finding-implementation-empty = Het implementatieplan is nog leeg.

goals-strategic = Strategische doelen
goals-strategic-text = Waar de organisatie op de lange termijn naartoe wil.
goals-strategic-add = Strategisch doel toevoegen
goals-strategic-one = Strategisch doel
goals-operational = Operationele doelen
goals-operational-text = Concrete, meetbare resultaten op de korte termijn. Elk operationeel doel dient een strategisch doel.
goals-operational-add = Operationeel doel toevoegen
goals-operational-one = Operationeel doel
goals-empty = Hier komen je doelen te staan. Begin met één doel; de vragen bij het formulier helpen je op weg.
goal-number = Nr.
goal-title = Doel in één zin
goal-title-hint = Bijvoorbeeld: Nieuwe medewerkers werken binnen vier weken zelfstandig.
goal-title-missing = Beschrijf het doel in één zin.
goal-target = Streefwaarde
goal-serves = Dient strategisch doel
goal-serves-hint = Kies minstens één doel.
goal-serves-missing = Kies minstens één strategisch doel dat dit doel dient. Is er nog geen, maak dat dan eerst.
goal-adds = Wat voegt deze aankoop toe?
goal-adds-hint = Wat kan straks wel, dat zonder deze aankoop niet lukt?
goal-gain = Wat wordt er beter?
goal-gain-hint = Kies wat dit doel vooral verbetert.
goal-gain-none = nog niet gekozen
goal-gain-efficiency = efficiëntie
goal-gain-productivity = productiviteit
goal-gain-quality = kwaliteit
goal-gain-performance = prestatie
goal-lead = Vul de vijf letters van SMART in: specifiek, meetbaar, acceptabel, realistisch en tijdgebonden.
goal-questions = Vragen die je op weg helpen
goal-specific = Specifiek
goal-specific-hint = Wat precies, voor wie en waar?
goal-measurable = Meetbaar
goal-measurable-hint = Hoe meet je of het doel is bereikt?
goal-indicator = Indicator
goal-indicator-hint = Het getal dat je volgt, bijvoorbeeld: weken tot zelfstandig werken.
goal-baseline = Nulmeting
goal-acceptable = Acceptabel
goal-acceptable-hint = Wie heeft met dit doel ingestemd?
goal-realistic = Realistisch
goal-realistic-hint = Waarom is dit haalbaar?
goal-time-bound = Tijdgebonden
goal-time-bound-hint = Wanneer is het doel bereikt?
goal-served = Dit doel wordt nog gediend door { $goals }. Haal het daar eerst weg.
goal-remove = Dit doel verwijderen
