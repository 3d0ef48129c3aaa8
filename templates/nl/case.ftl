# De businesscase als document, en de checklist van een pagina

case-management-title = Businesscase voor het management
case-management-file = businesscase-management
case-it-title = Businesscase voor IT
case-it-file = businesscase-it
case-works-council-title = Businesscase voor de ondernemingsraad
case-works-council-file = businesscase-ondernemingsraad

case-inside-label = Alleen intern
case-inside = Dit stuk hoort niet bij de aanbestedingsstukken. Het budget en de kostentabellen zijn weggelaten; wat er in teksten aan bedragen staat, staat er nog.
case-inside-amounts = Dit stuk hoort niet bij de aanbestedingsstukken. Het noemt bedragen die inschrijvers niet mogen weten.

case-payback = Terugverdientijd
case-payback-unknown = Nog niet te zeggen: vul eerst in wat de aankoop kost en oplevert.
case-budget = Budget, hele looptijd, zonder btw
case-term = Looptijd
case-term-text = { $years } jaar, met verlengingen ten hoogste { $longest } jaar
case-starts = Start van het contract

case-why = Waarom we dit doen
case-bottlenecks = Wat er nu misgaat
case-nothing = Wat er gebeurt als we niets doen
case-money = Wat het kost en wat het oplevert
case-year = Kosten per jaar, in euro
case-year-description = Twee balken: wat een jaar kost zonder de aankoop, ook wat die zou besparen, en wat een jaar kost met de aankoop. De bedragen staan in de tabel hieronder.
case-year-stays = wat blijft
case-year-ends = wat wegvalt
case-year-saved = wat de aankoop zou besparen
case-year-new = wat erbij komt
case-year-without = Als we niets doen
case-year-with = Met de aankoop
case-sums-what = Wat
case-sums-counted = Aantal × tarief, hoe vaak
case-sums-ends = valt weg na de aankoop
case-sums-yearly = Per jaar (€)
case-sums-once = Eenmalig (€)
case-goals = Wat we ermee willen bereiken
case-landscape = Wat er staat en wat moet aansluiten
case-landscape-missing = Systemen en koppelingen zijn nog niet ingevuld. Vul ze in bij het pakket van eisen.
case-it-requirements = Technische en juridische eisen
case-requirements-missing = Bij geen enkele eis staat nog van welke aard die is. Kies die bij de eisen.
case-requirement = Eis of wens
case-area = Onderwerp
case-class = Soort
case-changes = Wat er voor collega’s verandert
case-changes-missing = De vragen over de organisatie en de gewenste situatie zijn nog niet beantwoord.
case-works-council-requirements = Eisen over rechten, gegevens en begeleiding
case-people = Wie er iets van vindt
case-planning = Planning
case-ask = Wat we van je vragen

case-ask-management-goals = Stem in met de doelen en met hoe we ze meten.
case-ask-management-money = Stem in met het budget en de looptijd.
case-ask-management-weights = Stem in met de verhouding tussen prijs en kwaliteit.
case-ask-management-decides = Zeg wie het gunningsbesluit neemt, en houd die dag vrij.
case-ask-it-requirements = Lees de technische en juridische eisen. Kloppen ze, en mist er iets?
case-ask-it-systems = Kijk of alle systemen en koppelingen erin staan.
case-ask-it-people = Zeg wie van IT meedoet met de beoordeling en de invoering.
case-ask-it-word = Geef je oordeel voordat de aanbesteding wordt gepubliceerd.
case-ask-works-council-changes = Lees wat er voor collega’s verandert. Herken je dat?
case-ask-works-council-right = Zeg waarover je advies of instemming wilt geven. In Nederland staat dat in de artikelen 25 en 27 van de Wet op de ondernemingsraden.
case-ask-works-council-data = Lees de eisen over gegevens van collega’s. Is dat genoeg?
case-ask-works-council-people = Zeg wie van jullie meedoet met de beoordeling of de proef.

checklist-title = Checklist
checklist-file = checklist
checklist-goals = Helpt het bij deze doelen?
checklist-knock-outs = Valt er iemand af?
checklist-requirements = Komt elk onderwerp aan bod?
checklist-musts = Eisen
checklist-wishes = Wensen
checklist-seen = Gezien
checklist-questions = Waar vraag je op door?
checklist-prices = Zit dit in de prijs?
checklist-use = Neem deze pagina mee naar een gesprek of een demonstratie
checklist-caption = Waar je op let
checklist-what = Waar je op let
checklist-some = ({ $shown } van { $all })

documents-checklist = Checklist
documents-checklist-about = Waar je op let bij het kiezen, op een pagina. Neem hem mee naar een gesprek of een demonstratie.
documents-case-management = Businesscase voor het management
documents-case-management-about = Waarom, wat het kost en oplevert, de doelen en de planning. Alleen intern: er staan bedragen in.
documents-case-it = Businesscase voor IT
documents-case-it-about = Systemen, koppelingen en de technische eisen. Alleen intern, zonder budget en kostentabellen.
documents-case-works-council = Businesscase voor de ondernemingsraad
documents-case-works-council-about = Wat er voor collega’s verandert, hun gegevens en de invoering. Alleen intern, zonder budget en kostentabellen.
