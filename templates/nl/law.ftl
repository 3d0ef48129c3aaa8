# Planning en termijnen: wat de wet geeft, regel voor regel.
law-source-article = { $source }, artikel { $article }
law-source-prescription = { $source }, voorschrift { $article }
law-holds-from = Geldt vanaf { $from }.
law-holds-until = Geldt van { $from } tot en met { $until }.
law-not-read = De tekst zelf is nog niet nagelezen.
law-no-advice = Dit is geen juridisch advies. Lees de regel zelf na voordat je erop vertrouwt.

law-line-start = { $moment }: { $day }. { $rule }
law-line-days = { $days } { $days ->
    [one] dag
   *[other] dagen
}. { $rule }
law-line-fewer = { $days } { $days ->
    [one] dag
   *[other] dagen
} eraf. { $rule }
law-line-counted = { $days } { $days ->
    [one] dag
   *[other] dagen
} later is { $day }.
law-line-back = { $days } { $days ->
    [one] dag
   *[other] dagen
} eerder is { $day }.
law-line-skipped = { $day } is { $why }: door naar de volgende dag.
law-line-too-few = Tot en met { $day } zitten er nog geen twee werkdagen in de termijn: door naar de volgende dag.
law-line-before = Werkt er dan niemand? Verstuur ze dan uiterlijk op { $day }.
law-why-saturday = een zaterdag
law-why-sunday = een zondag
law-holiday-new-year = Nieuwjaarsdag
law-holiday-good-friday = Goede Vrijdag
law-holiday-easter-monday = Tweede Paasdag
law-holiday-kings-day = Koningsdag
law-holiday-labour-day = de Dag van de Arbeid
law-holiday-liberation-day = Bevrijdingsdag
law-holiday-ascension = Hemelvaartsdag
law-holiday-whit-monday = Tweede Pinksterdag
law-holiday-national-day = de nationale feestdag
law-holiday-assumption = Onze-Lieve-Vrouw-Hemelvaart
law-holiday-all-saints = Allerheiligen
law-holiday-armistice = Wapenstilstand
law-holiday-christmas = Eerste Kerstdag
law-holiday-boxing-day = Tweede Kerstdag

law-moment-dispatch = Verzending van de aankondiging
law-moment-requests = Laatste dag om een verzoek tot deelneming te doen
law-moment-invitation = Uitnodiging om in te schrijven
law-moment-clarification = Laatste nota van inlichtingen
law-moment-bids = Laatste dag om in te schrijven
law-moment-decision = Verzending van de gunningsbeslissing
law-moment-standstill = Einde van de opschortende termijn

law-need-country = het land
law-need-buyer = wie er koopt
law-need-contract = het soort opdracht
law-need-value = de geraamde waarde
law-need-procedure = de procedure
law-need-day = een datum bij ‘{ $moment }’

planning-title = Planning en termijnen
planning-lead = De datums van de procedure, en wat de wet daarvoor geeft. Hier staan ook de keuzes waarvoor de wet een reden vraagt.
planning-outcome = Wat de wet geeft
planning-outcome-caption = Termijnen volgens de wet en volgens je planning
planning-term = Termijn
planning-by-law = Volgens de wet
planning-planned = Gepland
planning-verdict = Oordeel
planning-term-requests = Verzoek tot deelneming, op zijn vroegst
planning-term-bids = Sluiting, op zijn vroegst
planning-term-clarification = Laatste inlichtingen, uiterlijk
planning-term-standstill = Einde opschortende termijn, op zijn vroegst
planning-day-missing = eerst nodig: { $needs }
planning-no-rule = geen vaste termijn bekend
planning-no-rule-text = Deze versie kent voor dit geval geen vaste minimumtermijn. Zoek de wet erop na, en kies een termijn die past bij het werk dat je vraagt.
planning-not-planned = nog niet gepland
planning-verdict-fits = past
planning-verdict-short = te kort
planning-verdict-reasoned = te kort, met reden
planning-verdict-guide = korter dan de Europese termijn, die hier niet bindt
planning-counted = Zo is geteld: { $term }
planning-so = Dus: { $day }.
planning-end-of-day = De termijn loopt tot het einde van de vroegste dag. Sluit je eerder op de dag, kies dan liever een dag later.

planning-threshold = Drempel
planning-threshold-missing = Voor de drempel is eerst nodig: { $needs }.
planning-threshold-unknown = Voor { $day } kent deze versie geen drempel. Zoek het bedrag op en reken tot dan met de Europese termijnen.
planning-threshold-above = De geraamde waarde van { $value } haalt de drempel van { $threshold }: de Europese regels gelden.
planning-threshold-below = De geraamde waarde van { $value } blijft onder de drempel van { $threshold }: het is een nationale aanbesteding.
planning-threshold-only = De drempel is { $threshold }.
planning-threshold-nl-below = In Nederland binden de Europese termijnen dan niet. Ze staan hieronder als houvast.
planning-threshold-be-below = In België gelden voor inschrijven en deelnemen dezelfde termijnen.

planning-facts = Wat de wet moet weten
planning-country = Welk recht geldt?
planning-buyer = Wie koopt er?
planning-buyer-central = De centrale overheid
planning-buyer-central-hint = Een ministerie of een andere dienst van het Rijk of de federale overheid.
planning-buyer-sub-central = Een decentrale overheid
planning-buyer-sub-central-hint = Een gemeente, provincie, waterschap, school, zorginstelling of samenwerking.
planning-buyer-special-sector = Een bedrijf in een speciale sector
planning-buyer-special-sector-hint = Water, energie, vervoer of post.
planning-contract = Soort opdracht
planning-contract-choose = Kies een soort
planning-contract-works = Werken
planning-contract-supplies = Leveringen
planning-contract-services = Diensten
planning-contract-social = Sociale en andere specifieke diensten
planning-value = Geraamde waarde (€)
planning-value-hint = Zonder btw, over de hele looptijd met alle opties en verlengingen. Even geheim als het budget.
planning-pace = Tempo
planning-pace-ordinary = Gewoon
planning-pace-prior-notice = Na een vooraankondiging
planning-pace-urgent = Versneld om dringende redenen
planning-pace-reason = Waarom is het dringend?
planning-how = Stukken en inschrijven
planning-paper-bids = Inschrijven kan niet elektronisch
planning-limited-access = De stukken staan niet volledig, gratis en rechtstreeks online

planning-dates = Datums
planning-dates-text = Kies bij een datum waarvan de wet uitgaat ook welk moment het is. Een regel die leeg blijft, telt niet mee.
planning-moment = Moment voor de wet
planning-moment-none = geen
planning-moment-twice = Kies dit moment maar bij één datum.

planning-reasons = Keuzes waarvoor de wet een reden vraagt
planning-reasons-text = De redenen komen in de leidraad.
planning-lots = Verdeel je de opdracht in percelen?
planning-lots-yes = Ja
planning-lots-no = Nee
planning-lots-reason = Waarom geen percelen?
planning-merged = Samenvoegen
planning-merged-yes = We voegen opdrachten samen die ook los kunnen
planning-merged-reason = Waarom voeg je samen?
planning-award-reason = Waarom niet op beste prijs-kwaliteitverhouding?
planning-deviation-requests = Waarom mag het verzoek tot deelneming eerder sluiten?
planning-deviation-bids = Waarom mag de sluiting eerder?
planning-deviation-clarification = Waarom mogen de inlichtingen later?
planning-deviation-hint = De planning geeft minder tijd dan { $source }. Zonder reden kun je niet publiceren.
planning-deviation-bids-hint = De planning geeft minder tijd dan { $source }. De wet kent twee gronden voor een kortere termijn: dringende redenen die je onderbouwt, en een vooraankondiging. Geldt er een, kies die dan bij ‘Tempo’. Schrijf hier alleen een andere reden op. Zonder reden kun je niet publiceren.

planning-steps-title = Wie doet wat wanneer
planning-steps-lead = De twaalf stappen en de zeven fasen van de invoering, met een trekker en datums. Wat je per stap afspreekt, schrijf je bij het implementatieplan.
planning-steps-twelve = De twaalf stappen
planning-steps-seven = De zeven fasen
planning-step = Stap
planning-phase = Fase
planning-owner = Trekker
planning-from = Van
planning-until = Tot en met
planning-until-before = Deze dag ligt vóór de begindatum.
planning-steps-after = Na de gunning
planning-steps-link-text = de twaalf stappen en zeven fasen van de invoering, met trekkers en datums.
planning-phase-people = Betrokkenen en projectorganisatie
planning-phase-inventory = Inventarisatie en basisinrichting
planning-phase-content = Inhoud en werkwijze
planning-phase-links = Koppelingen en privacy
planning-phase-pilot = Proef met een groep die op alle gebruikers lijkt
planning-phase-rollout = Invoering in delen, met een campagne
planning-phase-aftercare = Nazorg en overdracht

finding-law-open = Bij ‘Planning en termijnen’ staat nog niet welk recht geldt. Daardoor zijn termijnen en drempel niet gecontroleerd.
finding-law-late = De geplande dag om de aankondiging te verzenden is voorbij. De termijnen zijn geteld vanaf vandaag. Pas de planning aan.
finding-law-missing = Bij ‘Planning en termijnen’ ontbreekt { $object }. Vul dat in; zolang het ontbreekt, zijn termijnen of drempel niet gecontroleerd.
finding-law-no-rule = ‘{ $object }’ is niet gecontroleerd: voor dit geval kent Bestek geen minimumtermijn. Zoek de wet na en kijk zelf of je dag genoeg tijd geeft.
finding-law-no-threshold = Voor { $object } kent Bestek geen drempel. Zoek de drempel van die dag na en kijk zelf of je opdracht eronder blijft.
finding-law-reason-guide = Er staat geen reden bij een keuze: { $object }. Bij deze waarde hoeft dat niet, maar het helpt de inschrijvers.
finding-law-lots-open = Bij ‘Planning en termijnen’ staat nog niet of er percelen zijn.
finding-law-requests = Het verzoek tot deelneming sluit eerder dan mag: { $object }. Kies een latere dag of schrijf op waarom het eerder kan.
finding-law-bids = De sluiting is eerder gepland dan mag: { $object }. Kies een latere dag. Eerder kan om dringende redenen die je onderbouwt of na een vooraankondiging; schrijf op waarom.
finding-law-clarification = De laatste inlichtingen zijn later gepland dan mag: { $object }. Kies een eerdere dag of schrijf op waarom het later kan.
finding-law-standstill = De opschortende termijn eindigt eerder dan mag: { $object }. Kies een latere dag; een reden om eerder te tekenen is er niet.
finding-law-guide = De planning geeft minder tijd dan { $object }. Die termijn bindt je hier niet. Kies er wel een die past bij het werk.
finding-law-reasoned = De planning wijkt af van { $object }, met een reden.
finding-law-no-lots = Er zijn geen percelen en er staat niet waarom: { $object }.
finding-law-merging = Opdrachten worden samengevoegd en er staat niet waarom: { $object }.
finding-law-award-criterion = Je gunt op laagste prijs en er staat niet waarom: { $object }.
finding-law-urgency = De procedure is versneld en er staat niet waarom: { $object }.
law-figure-days = { $days } { $days ->
    [one] dag
   *[other] dagen
}
law-figure-fewer = { $days } { $days ->
    [one] dag
   *[other] dagen
} eraf
law-figure-more = { $days } { $days ->
    [one] dag
   *[other] dagen
} erbij
planning-rules-title = Alle regels met hun bron
planning-rules-lead = Hiermee rekent Bestek. Wat hier niet staat, weet het programma niet.
planning-rules-sources = Waar je het naleest
planning-rule = Regel
planning-rule-figure = Getal
planning-rule-source = Bron
planning-rule-holds = Geldt
finding-proportion-reference-value = De waarde van een referentie ligt boven de grens en er staat niet waarom: { $object }.
finding-proportion-reference-count = Er worden meer referenties voor één kerncompetentie gevraagd dan de grens, en er staat niet waarom: { $object }.
finding-proportion-turnover = De gevraagde omzet ligt boven de grens en er staat niet waarom: { $object }.
