# De schrijfcontrole: wat er mis is met een tekst, en wat je eraan doet.

wording-title = Formulering
wording-in-text = Zo staat het er
wording-tips = { $count ->
    [one] 1 tip voor deze tekst
   *[other] { $count } tips voor deze tekst
}
wording-word = ‘{ $word }’
wording-errors-mark = { $count ->
    [one] 1 fout
   *[other] { $count } fouten
}
wording-remarks-mark = { $count ->
    [one] 1 opmerking
   *[other] { $count } opmerkingen
}
wording-mark-text = Over de formulering: { $count }
wording-keep = Zo laten, met een reden
wording-kept = Blijft zo: { $reason } ({ $by }, { $at })
wording-kept-change = Reden wijzigen
wording-many-musts = { $percent } procent van de eisen en wensen is een eis. Elke eis kan een goede inschrijver uitsluiten. Kijk welke eisen ook een wens kunnen zijn; houd eisen onder de { $most } procent.
wording-many-knock-outs = Je hebt { $count } randvoorwaarden. Elke randvoorwaarde maakt het aantal inschrijvers kleiner. Kijk welke je kunt missen; houd het bij { $most }.
knock-outs-security = { $count } randvoorwaarden gaan over beveiliging. Samen maken ze de markt klein: wie er één mist, valt af. Kijk welke je ook als wens of als eis met een aantoonbaar alternatief kunt stellen. Vanaf { $many } melden we dit.

wording-reason-title = Waarom blijft dit zo?
wording-reason-lead = Deze tekst wordt pas gepubliceerd als je hem aanpast, of als je hier opschrijft waarom hij zo blijft. De reden blijft bij de aanbesteding bewaard, met je naam en de datum.
wording-reason-about = Over { $object }
wording-reason = Reden
wording-reason-hint = Schrijf op wat er misgaat als je dit weglaat. Een collega of een rechter moet het kunnen volgen.
wording-reason-missing = Schrijf op waarom de tekst zo blijft, in minstens tien tekens.
wording-reason-gone = Deze opmerking geldt niet meer: de tekst is intussen aangepast.
wording-reason-back = Terug naar de tekst
wording-to-list = Naar de lijst
wording-to-text = Naar de tekst
wording-reasons-title = { $count ->
    [one] 1 tekst blijft zo, met een reden
   *[other] { $count } teksten blijven zo, met een reden
}

wording-placeholder = Deze tekst is nog niet af.
wording-placeholder-advice = Vul in wat er nog ontbreekt.
wording-brand = Je noemt een merk of product zonder ‘of gelijkwaardig’.
wording-brand-advice = Beschrijf wat het moet kunnen. Kan dat echt niet, zet er dan ‘of gelijkwaardig’ achter (Richtlijn 2014/24/EU, artikel 42). Gaat het om een systeem dat je al hebt, beschrijf dan de koppeling.
wording-discrimination = Dit trekt inschrijvers voor uit een bepaalde plaats, of de huidige leverancier.
wording-discrimination-advice = Schrijf op wat je nodig hebt, bijvoorbeeld hoe snel iemand ter plaatse is. Dan kan iedereen daaraan voldoen (Richtlijn 2014/24/EU, artikel 18).
wording-selection = Dit gaat over het bedrijf, niet over het aanbod. Daar mag je geen punten voor geven.
wording-selection-advice = Maak er een randvoorwaarde van, of vraag naar de mensen die het werk gaan doen (Richtlijn 2014/24/EU, artikel 67; Lianakis, C-532/06).
wording-escape = Met deze woorden kan een inschrijver er altijd onderuit.
wording-escape-advice = Noem de voorwaarde: ‘Als …, dan …’. Of maak er een wens van.
wording-open-ended = De opsomming heeft geen einde. Niemand weet wat er nog bij hoort.
wording-open-ended-advice = Noem alles wat je bedoelt, of verwijs naar een bijlage.
wording-unseen = In deze tekst zit een teken dat je niet ziet, of een � waar een teken verloren ging. Daardoor kan er iets anders staan dan je leest.
wording-unseen-advice = Het kwam mee uit een ander document: een teken dat de leesrichting omdraait, of een stuurteken. Typ de tekst opnieuw, of plak die eerst in een kladblok zonder opmaak.
wording-vague = Hier denkt iedereen iets anders bij. Niemand kan het meten.
wording-vague-advice = Noem een maat: een getal, een eenheid en hoe je meet. Of geef een voorbeeld dat je kunt controleren.
wording-quantity = Hoeveel is dat?
wording-quantity-advice = Noem een getal, of een ondergrens en een bovengrens.
wording-time = Wanneer is dat?
wording-time-advice = Noem een termijn in uren of dagen, en het moment waarop die begint.
wording-comparison = Beter dan wat? Er staat niet waarmee je vergelijkt.
wording-comparison-advice = Noem de waarde die je wilt zien, of waarmee je vergelijkt.
wording-absolute = Dit kan niemand helemaal waarmaken.
wording-absolute-advice = Noem een percentage en een periode, bijvoorbeeld 99,5 procent per maand.
wording-double = Hier staat meer dan één eis.
wording-double-advice = Maak er losse eisen van, zodat je ze los kunt beoordelen.
wording-over-specified = Je schrijft voor hoe het moet. Dan valt alle vrijheid voor de aanbieder weg, ook voor een betere oplossing.
wording-over-specified-advice = Schrijf alleen op wat iemand moet kunnen bereiken.
wording-must-as-wish = Dit sluit een inschrijver uit, maar het leest als een wens.
wording-must-as-wish-advice = Schrijf het stellig op: ‘Het systeem toont …’. Of maak er een wens van.
wording-wish-as-must = Dit is een wens, maar het leest als een eis.
wording-wish-as-must-advice = Laat ‘moet’ weg: ‘Het systeem toont …’. Is het echt nodig, maak er dan een eis van.
wording-standard = Je noemt een norm of standaard zonder ‘of gelijkwaardig’.
wording-standard-advice = Zet er ‘of gelijkwaardig’ achter. Verplicht de wet deze norm, noem dan de wet.
wording-proportion = Dit is misschien te veel gevraagd voor deze opdracht.
wording-proportion-advice = Een goed houvast is één referentie per kerncompetentie, van hoogstens 60 procent van de raming en uit de laatste drie jaar. Bij een omzeteis is het dubbele van de raming de grens (Richtlijn 2014/24/EU, artikel 58).
wording-goal-purchase = Dit is een aankoop, geen doel.
wording-goal-purchase-advice = Schrijf op wat er straks beter is voor je organisatie. Wat je koopt is het middel.
wording-goal-verb = Aan dit woord zie je niet wanneer het doel is bereikt.
wording-goal-verb-advice = Kies een woord dat je kunt meten, zoals verhogen, verlagen of halveren, met ‘van … naar …’.
wording-goal-number = Er staat geen getal bij dit doel.
wording-goal-number-advice = Schrijf bij ‘streefwaarde’ op hoeveel het moet zijn.
wording-goal-date = Er staat niet bij wanneer dit doel is bereikt.
wording-goal-date-advice = Noem een datum of een termijn.
wording-soft = Dit woord kan iedereen anders lezen.
wording-soft-advice = Kun je een maat noemen?
wording-example = Er staat een voorbeeld in de tekst.
wording-example-advice = Zet het voorbeeld in het veld ‘voorbeeld’, dan is duidelijk wat de eis is.
wording-universal = Geldt dit echt voor alles?
wording-universal-advice = Zeg voor wie of wat het geldt.
wording-passive = Er staat niet wie dit doet.
wording-passive-advice = Noem wie het doet: het systeem, de leverancier of de gebruiker.
wording-pronoun = Het is niet meteen duidelijk waar dit woord naar verwijst.
wording-pronoun-advice = Noem het nog een keer bij de naam.
wording-negation = Er staan twee ontkenningen.
wording-negation-advice = Schrijf op wat wel de bedoeling is.
wording-purpose = De reden staat in de eis zelf.
wording-purpose-advice = Zet de reden bij het doel dat de eis dient.
wording-ability = Dit kan korter.
wording-ability-advice = Schrijf wat het systeem doet: ‘Het systeem maakt …’.
wording-solution = Misschien schrijf je hier een oplossing voor.
wording-solution-advice = Schrijf op wat iemand ermee bereikt.
wording-evidence = Gaat dit over het bedrijf of over het aanbod?
wording-evidence-advice = Voor eigenschappen van het bedrijf mag je geen punten geven.
wording-long = Deze zin is lang.
wording-long-advice = Maak er twee zinnen van.
wording-brackets = Er staat iets tussen haakjes.
wording-brackets-advice = Hoort het bij de eis, zet het dan zonder haakjes in de zin.
wording-abbreviation = Deze afkorting staat niet uitgelegd.
wording-abbreviation-advice = Schrijf het woord een keer voluit.

finding-wording-placeholder = { $object }: de tekst is nog niet af. Pas dit aan of geef een reden.
finding-wording-brand = { $object }: een merk of product zonder ‘of gelijkwaardig’. Pas dit aan of geef een reden.
finding-wording-discrimination = { $object }: de tekst trekt bepaalde inschrijvers voor. Pas dit aan of geef een reden.
finding-wording-selection = { $object }: hier vraag je punten voor een eigenschap van het bedrijf. Pas dit aan of geef een reden.
finding-wording-escape = { $object }: met deze woorden kan een inschrijver er altijd onderuit. Pas dit aan of geef een reden.
finding-wording-open-ended = { $object }: de opsomming heeft geen einde. Pas dit aan of geef een reden.
finding-wording-remarks = Teksten met een opmerking over de formulering: { $object }.
finding-wording-many-musts = { $object } procent van de eisen en wensen is een eis. Dat is veel.
finding-wording-many-knock-outs = Er zijn { $object } randvoorwaarden. Dat is veel.
finding-knock-outs-security = { $object } randvoorwaarden gaan over beveiliging. Samen maken ze de markt klein.
