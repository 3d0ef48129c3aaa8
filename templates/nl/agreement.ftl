# Part 7: conditions, legal documents, invoices and service.
agreement-counted = { $count ->
    [0] nog leeg
    [one] 1 regel
   *[other] { $count } regels
}
agreement-chosen = gekozen
agreement-written = alleen toelichting
agreement-open = nog open

agreement-conditions = Welke voorwaarden gelden?
agreement-conditions-gibit = GIBIT 2023
agreement-conditions-own = Eigen inkoopvoorwaarden
agreement-conditions-tenderer = Voorwaarden van de inschrijver
agreement-conditions-other = Andere voorwaarden
agreement-name = Naam en versie
agreement-name-hint = Bijvoorbeeld: Algemene inkoopvoorwaarden diensten 2024.
agreement-reason = Waarom deze voorwaarden?
agreement-reason-hint = Verplicht bij voorwaarden van de inschrijver en bij andere voorwaarden. Zonder reden kun je niet publiceren.
agreement-deviations = Afwijkingen van de voorwaarden
agreement-article = Artikel
agreement-deviation = Wat geldt in plaats daarvan
agreement-terms-more = Toelichting op de voorwaarden

agreement-documents = Juridische stukken
agreement-documents-text = Veel stukken zijn geschreven voor software die je zelf plaatst. Zet per stuk wat geldt voor een dienst in de cloud. Inschrijvers weten dan waar ze aan toe zijn.
agreement-documents-table = Wat van elk stuk geldt
agreement-document = Stuk
agreement-applies = Geldt
agreement-applies-whole = helemaal
agreement-applies-partly = deels
agreement-applies-not = niet
agreement-document-why = Wat niet, en waarom
agreement-usual-conditions = Inkoopvoorwaarden
agreement-usual-processing = Verwerkersovereenkomst
agreement-usual-service = Afspraken over service (SLA)
agreement-usual-security = Beveiligingseisen

agreement-every = Hoe vaak komt er een factuur?
agreement-every-month = Elke maand
agreement-every-quarter = Elk kwartaal
agreement-every-year = Elk jaar
agreement-every-milestone = Bij elke mijlpaal
agreement-ahead = Waarvoor betaal je?
agreement-in-arrears = Achteraf, voor wat geleverd is
agreement-ahead-yes = Vooraf, voor de periode die begint
agreement-peppol = E-factuur via Peppol?
agreement-peppol-yes = Ja
agreement-peppol-no = Nee
agreement-reference = Kenmerk op de factuur
agreement-reference-hint = Bijvoorbeeld het inkoopordernummer.
agreement-invoicing-more = Toelichting op de facturen
agreement-invoiced-month = De opdrachtnemer stuurt elke maand een factuur.
agreement-invoiced-quarter = De opdrachtnemer stuurt elk kwartaal een factuur.
agreement-invoiced-year = De opdrachtnemer stuurt elk jaar een factuur.
agreement-invoiced-milestone = De opdrachtnemer stuurt bij elke mijlpaal een factuur.
agreement-invoiced-ahead = Wij betalen vooraf, voor de periode die begint.
agreement-invoiced-in-arrears = Wij betalen achteraf, voor wat geleverd is.
agreement-invoiced-peppol = De factuur is een e-factuur en komt via Peppol.
agreement-invoiced-no-peppol = Een e-factuur via Peppol vragen wij niet.
agreement-invoiced-reference = Op elke factuur staat: { $reference }.

agreement-service = Wat je van de service vraagt
agreement-subject = Onderwerp
agreement-norm = Norm
agreement-measured = Hoe gemeten
agreement-consequence = Als het niet lukt
agreement-service-more = Toelichting op de service

agreement-price-fixed = De prijzen staan vast voor de hele looptijd.
agreement-price-index = De prijzen mogen één keer per jaar meestijgen met deze index: { $index }.
agreement-price-percent = De prijzen stijgen elk jaar met { $percent }%.
agreement-price-from = De eerste dag waarop dat mag, is { $day }.
agreement-price-most = De stijging is hoogstens { $percent }% per jaar.

finding-agreement-no-reason = Er gelden voorwaarden van de inschrijver of andere voorwaarden, en er staat niet waarom.
finding-agreement-document-open = Bij ‘{ $object }’ staat niet of het geldt voor een dienst in de cloud.
finding-agreement-document-reason = ‘{ $object }’ geldt deels of niet, en er staat niet waarom.
finding-agreement-service-open = Bij de service ‘{ $object }’ ontbreekt de norm of hoe je die meet.

doc-conditions-reason = Waarom deze voorwaarden
doc-deviations = Afwijkingen van de voorwaarden
doc-legal-documents = Juridische stukken
doc-legal-documents-intro = Per stuk staat hier wat geldt voor een dienst in de cloud.
doc-calendar-intro = Beide partijen kijken elk jaar terug op de overeenkomst. In deze tabel staat tot wanneer zij kunnen opzeggen, en tot wanneer wij een verlenging aanzeggen.
doc-contract-start-up = Het eerste jaar is een opstartjaar, met een eigen prijs.
doc-contract-starts = De overeenkomst gaat in op { $day }.
