# Het logboek: wie wat deed, en hoe je controleert dat het klopt.

bar-log = Logboek
account-log-title = Logboek van de accounts
account-log-lead = Wie zich aanmeldde of dat probeerde, en wie accounts wijzigde.
log-number = Nr.
log-result = Resultaat
log-from = Vanaf
log-done = gedaan
log-refused = geweigerd
log-administrator = beheerder
log-origin-gone = gewist
log-refusal-role = Deze rol mag dit niet.
log-refusal-phase = Dit kan niet in deze fase.
log-refusal-declaration = De verklaringen laten dit niet toe.
log-refusal-unconfirmed = Er was geen recente bevestiging met een wachtwoord.
log-refusal-same-person = Hiervoor zijn twee verschillende mensen nodig.
log-everybody = Iedereen
log-every-deed = Alles
log-every-result = Alles
log-only-refused = Alleen geweigerd
log-filter = Filter
log-found = { $count ->
    [one] 1 regel gevonden.
   *[other] { $count } regels gevonden.
}
log-show-all = Toon alles
log-pages = Bladzijden van het logboek
log-page = Bladzijde { $page } van { $last }
log-later = Latere regels
log-earlier = Eerdere regels
log-checkpoint = Controlepunt
log-checkpoint-lead = Elke regel bevat een controlegetal van de regel ervoor. Een controlepunt legt met een digitale handtekening vast hoe lang het logboek was en hoe het eindigde. Het staat ook op elk beoordelingsverslag. Wie een controlepunt bewaart, ziet later of er iets is veranderd.
log-checkpoint-size = Aantal regels
log-checkpoint-code = Korte code
log-checkpoint-key = Openbare sleutel
log-checkpoint-none = Er is nog geen controlepunt. Bij de volgende stap van de procedure komt er een.
log-checkpoint-make = Maak nu een controlepunt
log-file-chain = Het logboek (JSONL)
log-file-checkpoint = Het controlepunt
log-file-key = De openbare sleutel
log-file-script = Het controleprogramma (Python)
log-check-title = Zo controleer je het logboek
log-check-how = Download het logboek en het controleprogramma in dezelfde map. Neem het controlepunt en de sleutel van een verslag dat je eerder kreeg, of download ze hier. Regels van andere aanbestedingen staan in het logboek alleen als controlegetal: je controleert ze mee, maar leest ze niet. Start dan dit:
log-check-or = Of met Bestek zelf:
log-check-outcome = Je krijgt één antwoord: ok, altered (gewijzigd), deleted (verwijderd), inserted (toegevoegd), swapped (verwisseld), truncated (afgekapt), rewritten (herschreven) of bad signature (de handtekening klopt niet). Het getal zegt bij welke regel.
log-check-limits = Dit bewijst dat het logboek niet is veranderd sinds het controlepunt dat jij hebt. Over wat na dat controlepunt is geschreven, zegt het niets. Wie de server beheert, kan alles herschrijven tot aan het eerste controlepunt dat iemand anders bewaart. Bewaar daarom de verslagen.

# Daden die geweigerd kunnen worden.
deed-write = wilde een onderdeel wijzigen
deed-work = wilde een overzicht naast de aanbesteding wijzigen
deed-keep = wilde iets in de bibliotheek bewaren
deed-invite = wilde de deelnemers wijzigen
deed-publish = wilde publiceren
deed-rectify = wilde een rectificatie starten
deed-end-rectifying = wilde een rectificatie afronden
deed-register-bid = wilde een inschrijving registreren
deed-record-answers = wilde gegevens van een inschrijving vastleggen
deed-close = wilde de inschrijving sluiten
deed-declare = wilde verklaringen afleggen
deed-judge-interest = wilde over een belang beslissen
deed-open-bids = wilde de inschrijvingen openen
deed-mark = wilde een cijfer geven
deed-fix-quality = wilde de kwaliteit vaststellen
deed-open-prices = wilde de prijzen openen
deed-propose-award = wilde een gunning voorstellen
deed-decide = wilde over de gunning beslissen
deed-start-standstill = wilde de opschortende termijn starten
deed-award = wilde gunnen
deed-archive = wilde het dossier archiveren
deed-withdraw = wilde de aanbesteding intrekken

# Daden die in het logboek nog geen woorden hadden.
deed-tender-closed = sloot de inschrijving
deed-tender-bids-opened = opende de inschrijvingen
deed-member-chair-added = voegde een voorzitter toe
deed-member-contributor-added = voegde een adviseur toe
deed-member-auditor-added = voegde een controleur toe
deed-member-chair-removed = verwijderde een voorzitter
deed-member-contributor-removed = verwijderde een adviseur
deed-member-auditor-removed = verwijderde een controleur
deed-account-set-up = maakte het eerste account
deed-account-added = voegde een account toe
deed-account-signed-in = meldde zich aan

# Het controlepunt in een verslag.
doc-cover-log = Logboek
doc-log-cover = { $size } regels, code { $code }
doc-log-title = Het logboek
doc-log-intro = Bij het maken van dit verslag stond het logboek van Bestek op het controlepunt hieronder. Bewaar dit verslag: met het controlepunt toon je later aan of het logboek tot hier is veranderd.
doc-log-size = Aantal regels
doc-log-code = Korte code
doc-log-checkpoint = Controlepunt
doc-log-key = Openbare sleutel
doc-log-how = Zet het controlepunt en de sleutel elk in een tekstbestand, vraag het logboek op bij de aanbestedende dienst en start: { $command }
doc-log-limits = Wat na dit controlepunt is geschreven, valt hier niet onder. Wat ervoor is geschreven, kan alleen ongemerkt zijn herschreven voordat dit controlepunt de organisatie verliet.
