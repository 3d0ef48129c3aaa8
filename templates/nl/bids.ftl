# Inschrijvingen registreren en vastleggen.
bids-lead = Leg vast wie heeft ingeschreven en wat zij aanbieden. Prijzen liggen achter slot tot de kwaliteit vaststaat.
bids-empty = Hier komen de inschrijvingen te staan. Registreer de eerste; de prijs gaat direct achter slot.
bids-register = Inschrijving registreren
bids-close = Zijn alle inschrijvingen binnen?
bids-close-text = Daarna start de beoordeling: beoordelaars zien de inschrijvingen en je kunt geen inschrijving meer toevoegen. Knock-outs en antwoorden kun je nog vastleggen.
bids-sure = Alle inschrijvingen zijn binnen. Dit kan niet ongedaan worden gemaakt.
bids-not-sure = Vink aan dat alle inschrijvingen binnen zijn.
bids-none-registered = Registreer eerst een inschrijving.
bids-without-price = Van { $name } is nog geen prijs vastgelegd. Vul die eerst in.
bids-no-assessors = Er zijn nog geen beoordelaars. Voeg ze toe bij Deelnemers.
bids-close-button = Sluiten en beoordeling starten

bid-pages = Onderdelen van deze inschrijving
bid-page-register = Naam en prijs
bid-page-knock-outs = Randvoorwaarden
bid-page-answers = Antwoorden
bid-page-texts = Teksten
bid-number = Nr.
bid-name = Inschrijver
bid-name-missing = Vul de naam van de inschrijver in.
bid-price = Prijs
bid-price-sealed = achter slot
bid-price-missing = ontbreekt
bid-price-field = Prijs over de hele looptijd, zonder btw
bid-price-hint = Bijvoorbeeld € 123.456,00.
bid-price-replace-hint = Er ligt al een prijs achter slot. Vul alleen iets in als je die wilt vervangen.
bid-price-missing-text = Vul de prijs in, bijvoorbeeld 123.456,00.
bid-price-zero = Een prijs van 0 kan niet: in de gekozen methode wordt door de prijs gedeeld.
bid-price-vault = De prijs gaat na het opslaan achter slot. Niemand kan hem lezen, ook jij niet, tot de kwaliteit vaststaat en de prijzen zijn geopend.
bid-answers = Antwoorden op eisen en wensen
bid-texts = Teksten bij de criteria
bid-withdrawn = ingetrokken
bid-withdrawn-field = De inschrijver heeft de inschrijving ingetrokken
bid-fails = haalt er een niet
bid-progress = { $done } van { $all }

knock-out-choose = Kies ook of de inschrijving aan { $id } voldoet; een reden alleen wordt niet bewaard.
knock-out-lead = Leg per randvoorwaarde vast of de inschrijving voldoet. Wie er één niet haalt, valt af; schrijf op waarom.
knock-out-pass = voldoet
knock-out-fail = voldoet niet
knock-out-evidence = Gevraagd bewijs: { $evidence }
knock-out-reason = Reden bij { $id }, als de inschrijving niet voldoet
knock-out-reason-missing = Schrijf op waarom de inschrijving niet voldoet aan { $id }. De reden komt in de brief.

answers-lead = Neem de antwoorden van de inschrijver over. Antwoorden tellen zichzelf; een eis die niet met ja is beantwoord, sluit de inschrijving uit.
answers-requirement = Eis of wens
answers-class = Soort
answers-answer = Antwoord
answers-fill = Wat nog open staat met ja beantwoorden en opslaan
answer-yes = ja
answer-partly = deels
answer-no = nee
answer-available = nu al
answer-months = over
answer-never = komt niet
answer-months-unit = maanden
answer-months-field = Aantal maanden voor { $id }
answer-months-missing = Vul in over hoeveel maanden { $id } klaar is.

answer-months-beside = Bij { $id } staat een aantal maanden naast een ander antwoord. Kies “over” of maak het getal leeg.
class-must = eis
class-should = wens, zwaar
class-could = wens, licht
class-wont = buiten scope
class-to-develop = te ontwikkelen

texts-lead = Plak hier wat de inschrijver schreef. Beoordelaars lezen het naast hun oordeel.
