# The plan: states, who decides, the pilot and the self-scan.
plan-state = Stand
plan-state-open = niet begonnen
plan-state-busy = bezig
plan-state-done = klaar
plan-decides = Beslist
plan-advises = Adviseert
plan-informed = Krijgt bericht
plan-who-seven = De zeven fasen: wie beslist, adviseert en bericht krijgt
plan-who-twelve = De twaalf stappen: wie beslist, adviseert en bericht krijgt
plan-done = { $count } van { $all } klaar

pilot-title = Proef met een representatieve groep
pilot-text = Spreek vooraf af met wie je proefdraait en wat de proef moet laten zien. Dit komt in de leidraad.
pilot-group = Met wie?
pilot-group-hint = Een afdeling, team of locatie. Bijvoorbeeld: het sociaal domein, met twee teams uit de buitendienst.
pilot-size = Hoeveel mensen?
pilot-size-hint = Bijvoorbeeld 120.
pilot-proof = Wat moet de proef laten zien?
pilot-proof-hint = Schrijf op waaraan je ziet dat de rest kan volgen. Eén punt per regel.

progress-title = Stand van de stappen
progress-lead = Houd hier na de publicatie bij hoe ver de stappen en fasen zijn. De leidraad verandert er niet door.
progress-draft = Tot de publicatie vul je de stand in bij ‘Wie doet wat wanneer’. Daarna houd je die hier bij.
progress-link-text = na de publicatie houd je daar bij hoe ver het is.

scan-title = Zelfscan leren
scan-link-text = waar staat je organisatie, vóór de aanbesteding en later?
scan-lead = Vul de scan in vóór de aanbesteding, en nog eens als het systeem draait. De rondes komen naast elkaar. De scan is alleen voor jullie zelf.
scan-question = Vraag
scan-now = Deze ronde
scan-yes = ja
scan-partly = deels
scan-no = nee
scan-total = Samen
scan-counts = { $yes } ja, { $partly } deels, { $no } nee
scan-day = Datum van deze ronde
scan-day-hint = Een ronde op dezelfde dag wordt vervangen. Zonder antwoorden verdwijnt die ronde.
scan-no-day = Vul de dag van deze ronde in.
scan-too-many = Er zijn al twaalf rondes. Haal er eerst een weg: vul die dag in en maak de antwoorden leeg.
scan-note = Toelichting
scan-notes = Toelichting per ronde
scan-save = Ronde opslaan

deed-progress-changed = werkte de stand of de zelfscan bij
deed-follow = wilde de stand of de zelfscan bijwerken

doc-pilot = Proef
doc-pilot-group = Met wie
doc-pilot-size = Hoeveel mensen
doc-pilot-when = Wanneer
doc-pilot-proof = Wat de proef moet laten zien
doc-chapter-plan = Bijlage: wie doet wat wanneer
doc-plan-intro = Dit zijn de stappen van de invoering, zoals ze nu gepland zijn. ‘Trekker’ is wie de stap uitvoert en erop aanspreekbaar is.
doc-plan-who = Wie beslist, adviseert en bericht krijgt
