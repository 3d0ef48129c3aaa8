# Wat beoordelaars verklaren, en wat de voorzitter daarover beslist.

interest-none = Geen belang
interest-undecided = Belang; de voorzitter beslist nog
interest-allowed = Belang; geen conflict
interest-conflict = Belang; conflict
interest-undeclared = Nog niet verklaard

doc-report-declarations = Verklaringen
doc-declarations-intro = Elke beoordelaar tekende een verklaring van vertrouwelijkheid en verklaarde per inschrijver of er een belang is. Pas daarna waren de inschrijvingen voor de beoordelaar te lezen. De voorzitter besliste over elk belang. De toelichting bij een belang is privé en staat niet in dit verslag.
doc-declarations-signed = Vertrouwelijkheid
doc-declarations-signed-caption = Wie de verklaring van vertrouwelijkheid tekende, en wanneer
doc-declarations-assessor = Beoordelaar
doc-declarations-at = Getekend op
doc-declarations-unsigned = niet getekend
doc-declarations-text = Controlegetal van de tekst
doc-declarations-hash = Het controlegetal (SHA-256) laat zien welke tekst is getekend: wie dezelfde tekst tekende, heeft hetzelfde controlegetal.
doc-declarations-interests = Belangen
doc-declarations-interests-caption = Wat elke beoordelaar per inschrijver verklaarde, en wat de voorzitter besliste
doc-declarations-tenderer = Inschrijver
doc-declarations-declared = Verklaring
doc-declarations-decision = Besluit van de voorzitter
doc-declarations-decided-allowed = Geen conflict, besloot { $name } op { $moment }. Reden: { $reason }
doc-declarations-decided-conflict = Conflict, besloot { $name } op { $moment }. Reden: { $reason }
doc-declarations-left-out = Wie niet meetelt
doc-declarations-conflicted = { $name } heeft een conflict van belangen. De cijfers van { $name } tellen niet mee.
doc-declarations-gone = { $name } was beoordelaar maar is dat niet meer. Cijfers van { $name } tellen niet mee.
doc-declarations-everybody = Alle beoordelaars tellen mee.
