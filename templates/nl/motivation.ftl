# Onderdeel 1: de aanleiding.
motivation-may-be-empty = Je hoeft niet elke vraag te beantwoorden. Wat je leeg laat, komt niet in de leidraad.
motivation-contents = Op deze pagina
motivation-answered = { $filled } van { $all } ingevuld
motivation-all-answered = ingevuld
motivation-listed = { $count ->
    [0] nog geen
   *[other] { $count }
}

motivation-opening = Openingsalinea
motivation-opening-field = Waar gaat deze aanbesteding over?
motivation-opening-hint = Eén alinea die de leidraad opent: wat je koopt, waarom nu, en wat je ermee wilt bereiken.

motivation-strategic = Waarom en waarom nu
motivation-strategic-text = De redenen van de organisatie achter deze aankoop.
motivation-external = Ontwikkelingen van buiten
motivation-external-text = Vijf factoren: wetten en regels, economie, techniek, bevolking en arbeidsmarkt. Vul in wat bij jullie speelt; de rest mag leeg blijven.
motivation-organisation = De organisatie
motivation-organisation-text = Waar je organisatie naartoe wil en hoe deze aankoop daarin past.
motivation-current = De situatie nu
motivation-current-text = Hoe het vandaag gaat en wat er niet kan.
motivation-desired = De gewenste situatie
motivation-desired-text = Hoe het eruitziet als alles goed is geregeld.
motivation-other = Andere vragen
motivation-other-text = Deze antwoorden horen bij vragen die de bibliotheek niet meer stelt. Ze blijven bewaard.

motivation-nothing = Als je niets doet
motivation-nothing-field = Wat kost het om niets te doen?
motivation-nothing-hint = Noem tijd, geld en risico's, met een getal waar dat kan. Bijvoorbeeld: 12 uur per leidinggevende per jaar.

motivation-own-why = Waarom heeft je organisatie dit nodig, en waarom juist nu?
motivation-own-why-hint = Schrijf voor inschrijvers: zij kennen je organisatie niet.
motivation-own-aims = Wat wil je bereiken dat zonder deze aankoop niet lukt?
motivation-own-aims-hint = Noem het hier kort; bij Doelstelling werk je de doelen uit.
motivation-own-law = Welke wetten en regels spelen mee?
motivation-own-law-hint = Noem de wet of regel met naam en de datum waarop die ingaat.
motivation-own-economy = Welke economische omstandigheden spelen mee?
motivation-own-economy-hint = Denk aan budget, bezuinigingen of groei van taken.
motivation-own-technology = Welke technische ontwikkelingen veranderen het werk?
motivation-own-technology-hint = Beschrijf de verandering in het werk, niet het product.
motivation-own-population = Hoe verandert de bevolking waarvoor en waaruit je organisatie werkt?
motivation-own-population-hint = Noem waar dat kan een cijfer.
motivation-own-labour = Wat merk je van de arbeidsmarkt?
motivation-own-labour-hint = Denk aan vacatures, verloop of vaardigheden die je niet kunt vinden.
motivation-own-course = Waar wil je organisatie naartoe, en hoe past deze aankoop daarin?
motivation-own-course-hint = Verwijs naar een vastgesteld plan als dat er is.
motivation-own-now = Hoe gaat het nu, en wat gaat er mis?
motivation-own-now-hint = Losse knelpunten kun je hieronder apart toevoegen en aan doelen koppelen.
motivation-own-then = Hoe ziet het eruit als alles goed is geregeld, en waaraan zie je dat?
motivation-own-then-hint = Noem waar dat kan een getal en een jaar.

motivation-bottlenecks = Knelpunten
motivation-bottlenecks-text = Wat gaat er vandaag mis, en welk doel komt daardoor in gevaar? Elk knelpunt krijgt een eigen nummer.
motivation-bottlenecks-empty = Hier komen de knelpunten te staan. Begin met wat collega's het vaakst noemen.
motivation-bottleneck-change = Wijzigen
motivation-bottleneck-add = Knelpunt toevoegen
motivation-bottleneck-new = Nieuw knelpunt
motivation-bottleneck-one = Knelpunt { $item }
motivation-bottleneck-number = Nr.
motivation-bottleneck = Knelpunt
motivation-bottleneck-goals = Doelen in gevaar
motivation-bottleneck-text = Wat gaat er mis?
motivation-bottleneck-text-hint = Eén knelpunt, met een getal als je dat hebt. Bijvoorbeeld: een overzicht van verplichte scholing kost drie werkdagen.
motivation-bottleneck-missing = Schrijf op wat er misgaat.
motivation-bottleneck-blocks = Welke doelen staat dit in de weg?
motivation-bottleneck-no-goals = Er zijn nog geen doelen. Je kunt dit knelpunt later aan een doel koppelen.
motivation-bottleneck-remove = Dit knelpunt verwijderen
