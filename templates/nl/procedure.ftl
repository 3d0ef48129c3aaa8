# De weg van de procedure en de stappen daarop.
rail-procedure = Procedure
procedure-title = Procedure
procedure-behind = Gezette stappen
procedure-nothing-yet = Er is nog geen stap gezet. De eerste is publiceren.
procedure-ahead = Wat nog komt
procedure-aside = Anders dan gepland
procedure-back = Terug naar de procedure

standing-withdrawn = ingetrokken
standing-rectifying = gepubliceerd, rectificatie loopt

road-step = Stap
road-why = Waarom
road-published = Gepubliceerd
road-rectifying = Rectificatie gestart
road-rectified = Rectificatie gepubliceerd
road-rectification-dropped = Rectificatie opgegeven
road-closed = Inschrijving gesloten
road-bids-opened = Inschrijvingen geopend
road-quality-fixed = Kwaliteit vastgesteld
road-prices-opened = Prijzen geopend
road-award-proposed = Gunning voorgesteld
road-decided = Gunning goedgekeurd
road-sent-back = Voorstel teruggestuurd
road-standstill-started = Opschortende termijn gestart
road-awarded = Gegund
road-archived = Gearchiveerd
road-withdrawn = Ingetrokken

ahead-published = Publiceren
ahead-closed = Inschrijving sluiten
ahead-bids-opened = Inschrijvingen openen
ahead-quality-fixed = Kwaliteit vaststellen
ahead-prices-opened = Prijzen openen
ahead-award-proposed = Gunning voorstellen
ahead-decided = Besluiten over de gunning
ahead-standstill-started = Opschortende termijn starten
ahead-awarded = Gunnen
ahead-archived = Dossier archiveren

both = { $first } en { $second }
either = { $rest } of { $last }
country-nl = Nederland
country-be = België
fact-standstill = Einde opschortende termijn
fact-retain = Bewaren tot

next-rectify = Naar de rectificatie
next-rectify-text = Je bent een rectificatie aan het maken. Publiceer die, of geef haar op; tot dan kan de aanbesteding niet verder.
next-open-bids = Inschrijvingen openen
next-open-bids-text = De registratie is gesloten. Twee mensen openen nu samen de inschrijvingen.
next-propose = Gunning voorstellen
next-propose-text = De prijzen zijn open en de rangorde is berekend. Stel voor aan wie je gunt.
next-decide = Besluiten over het voorstel
next-decide-text = Er ligt een voorstel voor de gunning. Jij keurt het goed of stuurt het terug.
next-standstill = Opschortende termijn starten
next-standstill-text = Het voorstel is goedgekeurd. Verstuur de brieven en start daarna de opschortende termijn.
next-award = Gunnen
next-award-text = De opschortende termijn is voorbij. Je kunt nu gunnen.
next-archive = Dossier archiveren
next-archive-text = De procedure is klaar. Sluit het dossier af en leg vast tot wanneer het bewaard blijft.
next-withdrawn = Deze aanbesteding is ingetrokken. Wat dicht was, blijft dicht.
next-rectifying = De inkoper werkt aan een rectificatie. Tot die is gepubliceerd, geldt wat hier staat.
next-standstill-runs = De opschortende termijn loopt tot en met { $date }. Gunnen kan vanaf de dag daarna.
next-others = Er is nu niets voor jou te doen. Volgende stap: { $step } ({ $who }).
next-nothing = De procedure is afgerond.
next-kept = Het dossier is gearchiveerd en blijft bewaard tot { $date }.

step-reason-missing = Schrijf op waarom. De reden wordt bewaard bij deze stap.

step-propose-title = Gunning voorstellen
step-propose-lead = Stel voor aan wie de opdracht wordt gegund. De opdrachtgever besluit daarna.
step-propose-bid = Aan wie?
step-propose-bid-missing = Kies een inschrijver.
step-propose-reason = Waarom
step-propose-reason-hint = In een paar zinnen: waarom deze inschrijving de beste is. De opdrachtgever leest dit bij het besluit.
step-propose-shared = De eerste plaats is gedeeld, ook na de regels voor een gelijke stand. Kies één inschrijver.
step-propose-shared-hint = Schrijf op waarom deze inschrijver en niet de andere op de eerste plaats, bijvoorbeeld na loting.
step-propose-incomplete = De uitkomst is nog niet compleet. Kijk bij Uitkomst wat er mist.
step-propose-not-first = Alleen wie op de eerste plaats staat, kan worden voorgesteld.
step-propose-button = Voorstel voorleggen

step-decide-title = Besluiten over de gunning
step-decide-lead = Keur het voorstel goed, of stuur het terug met de reden.
step-decide-proposed = Voorgesteld
step-decide-by = Door
step-decide-decision = Jouw besluit
step-decide-missing = Kies goedkeuren of terugsturen.
step-decide-approve = Goedkeuren
step-decide-approve-hint = Daarna gaan de brieven uit en begint de opschortende termijn.
step-decide-send-back = Terugsturen
step-decide-send-back-hint = De inkoper doet een nieuw voorstel.
step-decide-reason = Toelichting
step-decide-reason-hint = Nodig als je het voorstel terugstuurt. Bij goedkeuren mag dit leeg blijven.
step-decide-button = Besluit vastleggen

step-standstill-title = Opschortende termijn starten
step-standstill-lead = Doe dit op de dag dat de brieven aan alle inschrijvers de deur uit gaan.
step-standstill-counting = De dag na verzending is dag 1. Valt de laatste dag op een zaterdag, zondag of feestdag, dan loopt de termijn door tot en met de eerstvolgende werkdag.
step-standstill-country = Welk recht geldt?
step-standstill-country-missing = Kies een land.
step-standstill-days = { $days } dagen, dus tot en met { $date }
step-standstill-sent = Brieven
step-standstill-sent-yes = De brieven zijn vandaag verstuurd, met de redenen voor elke inschrijver.
step-standstill-not-sent = Vink aan dat de brieven zijn verstuurd.
step-standstill-button = Termijn starten

step-award-title = Gunnen
step-award-lead = De opschortende termijn is voorbij en er loopt geen kort geding. Je gunt de opdracht nu definitief.
step-award-to = Aan
step-award-sure = Weet je het zeker?
step-award-sure-yes = Er is geen kort geding aangespannen. Ik wil gunnen; dit kan niet ongedaan worden gemaakt.
step-award-not-sure = Vink aan dat je wilt gunnen.
step-award-button = Gunnen
step-award-service = Service
step-award-service-text = Je vraagt om een serviceniveau. Daarover moet met de inschrijvers gesproken of geschreven zijn voordat je gunt, bijvoorbeeld in de vragenronde. Vul de dag in, of schrijf op waarom het niet hoefde.
step-award-service-on = Op welke dag is erover gecommuniceerd?
step-award-service-reason = Toelichting, of waarom het niet hoefde
step-award-service-missing = Vul de dag in waarop over de service is gecommuniceerd, of schrijf op waarom het niet hoefde.
step-award-service-ahead = Deze dag moet nog komen.
step-award-service-told = Over de service is gecommuniceerd op { $day }.

step-archive-title = Dossier archiveren
step-archive-lead = Het dossier blijft leesbaar, maar verandert niet meer.
step-archive-until = Bewaren tot
step-archive-until-hint = Minstens drie jaar na de gunning of de intrekking: niet voor { $date }. Zeven jaar is gebruikelijk.
step-archive-too-short = Kies { $date } of later: de wet vraagt minstens drie jaar.
step-archive-button = Archiveren

step-withdraw-title = Aanbesteding intrekken
step-withdraw-lead = De procedure stopt zonder gunning.
step-withdraw-no-way-back = Intrekken kan niet ongedaan worden gemaakt. Wat nu dicht is, zoals de prijzen, blijft dicht.
step-withdraw-reason = Waarom trek je de aanbesteding in?
step-withdraw-reason-hint = Inschrijvers moeten deze reden te horen krijgen.
step-withdraw-sure = Weet je het zeker?
step-withdraw-sure-yes = Ik wil de aanbesteding intrekken.
step-withdraw-not-sure = Vink aan dat je wilt intrekken.
step-withdraw-button = Intrekken

deed-tender-rectifying = startte een rectificatie
deed-tender-rectified = publiceerde een rectificatie
deed-tender-rectification-dropped = gaf een rectificatie op
deed-tender-award-proposed = stelde een gunning voor
deed-tender-decided = keurde de gunning goed
deed-tender-sent-back = stuurde het voorstel terug
deed-tender-standstill-started = startte de opschortende termijn
deed-tender-awarded = gunde de opdracht
deed-tender-archived = archiveerde het dossier
deed-tender-withdrawn = trok de aanbesteding in

example-propose-reason = Deze inschrijving heeft samen de meeste punten voor prijs en kwaliteit. De beoordelaars waren vooral positief over het plan van aanpak.
example-approve-reason = Akkoord; past binnen het budget.
