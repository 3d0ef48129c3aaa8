# Part 7: conditions, legal documents, invoices and service.
agreement-counted = { $count ->
    [0] still empty
    [one] 1 row
   *[other] { $count } rows
}
agreement-chosen = chosen
agreement-written = explanation only
agreement-open = still open

agreement-conditions = Which conditions apply?
agreement-conditions-gibit = GIBIT 2023
agreement-conditions-own = Own purchasing conditions
agreement-conditions-tenderer = The tenderer's conditions
agreement-conditions-other = Other conditions
agreement-name = Name and version
agreement-name-hint = For example: General purchasing conditions for services 2024.
agreement-reason = Why these conditions?
agreement-reason-hint = Required with the tenderer's conditions and with other conditions. Without a reason you cannot publish.
agreement-deviations = Deviations from the conditions
agreement-article = Article
agreement-deviation = What holds in its place
agreement-terms-more = Explanation of the conditions

agreement-documents = Legal documents
agreement-documents-text = Many documents were written for software that you install yourself. State for each what holds for a service in the cloud. Tenderers then know what to expect.
agreement-documents-table = What of each document holds
agreement-document = Document
agreement-applies = Applies
agreement-applies-whole = wholly
agreement-applies-partly = partly
agreement-applies-not = not
agreement-document-why = What does not, and why
agreement-usual-conditions = Purchasing conditions
agreement-usual-processing = Data processing agreement
agreement-usual-service = Service level agreement (SLA)
agreement-usual-security = Security requirements

agreement-every = How often is there an invoice?
agreement-every-month = Every month
agreement-every-quarter = Every quarter
agreement-every-year = Every year
agreement-every-milestone = At every milestone
agreement-ahead = What do you pay for?
agreement-in-arrears = In arrears, for what was delivered
agreement-ahead-yes = In advance, for the period that begins
agreement-peppol = E-invoice over Peppol?
agreement-peppol-yes = Yes
agreement-peppol-no = No
agreement-reference = Reference on the invoice
agreement-reference-hint = For example the number of the purchase order.
agreement-invoicing-more = Explanation of the invoices
agreement-invoiced-month = The contractor sends an invoice every month.
agreement-invoiced-quarter = The contractor sends an invoice every quarter.
agreement-invoiced-year = The contractor sends an invoice every year.
agreement-invoiced-milestone = The contractor sends an invoice at every milestone.
agreement-invoiced-ahead = We pay in advance, for the period that begins.
agreement-invoiced-in-arrears = We pay in arrears, for what was delivered.
agreement-invoiced-peppol = The invoice is an e-invoice and comes over Peppol.
agreement-invoiced-no-peppol = We do not ask for an e-invoice over Peppol.
agreement-invoiced-reference = Every invoice states: { $reference }.

agreement-service = What you ask of the service
agreement-subject = Subject
agreement-norm = Norm
agreement-measured = How measured
agreement-consequence = When it is not met
agreement-service-more = Explanation of the service

agreement-price-fixed = Prices are fixed for the whole term.
agreement-price-index = Prices may rise once a year with this index: { $index }.
agreement-price-percent = Prices rise by { $percent }% every year.
agreement-price-from = The first day on which this is allowed is { $day }.
agreement-price-most = The rise is at most { $percent }% a year.

finding-agreement-no-reason = The tenderer's or other conditions apply, and it does not say why.
finding-agreement-document-open = It does not say whether ‘{ $object }’ applies to a service in the cloud.
finding-agreement-document-reason = ‘{ $object }’ applies partly or not, and it does not say why.
finding-agreement-service-open = For the service ‘{ $object }’ the norm or how it is measured is missing.

doc-conditions-reason = Why these conditions
doc-deviations = Deviations from the conditions
doc-legal-documents = Legal documents
doc-legal-documents-intro = For each document this states what holds for a service in the cloud.
doc-calendar-intro = Both parties look back on the contract every year. This table shows until when they can give notice, and until when we call an extension.
doc-contract-start-up = The first year is for starting up, with a price of its own.
doc-contract-starts = The contract starts on { $day }.
