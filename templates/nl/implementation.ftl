# Onderdeel 7: implementatieplan, voorwaarden en de laatste controles.
implementation-may-be-empty = Je mag velden leeg laten. Een stap zonder tekst werk je later uit.
implementation-contents = Op deze pagina
implementation-filled = { $count } van { $all } ingevuld
implementation-checked = { $count } van { $all } nagelopen

implementation-steps = Stap { $first } tot en met { $last }
implementation-step-text = Wat spreek je hierover af?
implementation-step-owner = Wie is verantwoordelijk?
implementation-step-period = Wanneer?

implementation-agreements = Voorwaarden, service en facturen
implementation-terms = Voorwaarden
implementation-terms-hint = Welke voorwaarden gelden en waarom? Bijvoorbeeld GIBIT 2023. Schrijf ook op of de voorwaarden van de leverancier gelden.
implementation-service-levels = Service
implementation-service-levels-hint = Wat vraag je aan beschikbaarheid, hulp en hersteltijd, en wat gebeurt er als dat niet lukt?
implementation-invoicing = Facturen
implementation-invoicing-hint = Wanneer en hoe stuurt de leverancier facturen, en wanneer betaal je?

implementation-checks = Laatste controles
implementation-checks-text = Loop deze punten na voordat je publiceert. Vink af wat klaar is, of schrijf op waarom het nog niet klaar is of niet hoeft.
implementation-check-done = Gedaan
implementation-check-reason = Niet gedaan? Schrijf op waarom.

implementation-own-team = Projectteam samenstellen
implementation-own-team-hint = Neem mensen op uit de afdelingen die het gaan gebruiken, en uit ICT en personeelszaken als het hen raakt.
implementation-own-goals = Doelen en planning vastleggen
implementation-own-goals-hint = Schrijf per persoon op wat je verwacht en wanneer.
implementation-own-leader = Projectleider aanwijzen
implementation-own-leader-hint = Geef de projectleider tijd en mandaat.
implementation-own-training = Gebruikers trainen
implementation-own-training-hint = Bedenk per groep wat mensen moeten kunnen op de eerste dag.
implementation-own-content = Inhoud voorbereiden
implementation-own-content-hint = Beslis wat je overzet, opnieuw maakt of laat vervallen.
implementation-own-support = Hulp regelen
implementation-own-support-hint = Wie beantwoordt de eerste vraag, en wat doet de leverancier?
implementation-own-feedback = Feedback organiseren
implementation-own-feedback-hint = Kies hoe en hoe vaak gebruikers hun mening geven, en wie daarop antwoordt.
implementation-own-data = Gegevens beheren
implementation-own-data-hint = Regel reservekopieën, beveiliging en privacy, en ruim gegevens op vóór het overzetten.
implementation-own-compliance = Naleving en rapportage inrichten
implementation-own-compliance-hint = Welke rapportages heb je nodig om te laten zien dat je aan de regels voldoet?
implementation-own-evaluation = Evalueren en verbeteren
implementation-own-evaluation-hint = Plan vooraf wanneer je de doelen opnieuw meet.
implementation-own-administrators = Beheerders bijscholen
implementation-own-administrators-hint = Plan bijscholing bij nieuwe versies en als een beheerder vertrekt.
implementation-own-communication = Communicatieplan maken
implementation-own-communication-hint = Leg eerst uit waarom het verandert, en blijf na de start berichten sturen.

implementation-check-terms = Is beschreven welke voorwaarden gelden, en in welke volgorde documenten gelden?
implementation-check-invoicing = Staat erin hoe en wanneer je factuur en betaling regelt?
implementation-check-prices = Heeft een collega het prijzenblad met verzonnen prijzen ingevuld, en klopt de uitkomst?
implementation-check-budget = Hebben de mensen die over het budget gaan, vóór publicatie ingestemd?
implementation-check-brands = Staat achter elke merknaam "of gelijkwaardig", behalve als het een systeem van jezelf is?
