# Proces-verbaal van opening, en de versies in de documenten.
minutes-bids-title = Proces-verbaal van opening van de inschrijvingen
minutes-bids-file = proces-verbaal-inschrijvingen
minutes-prices-title = Proces-verbaal van opening van de prijzen
minutes-prices-file = proces-verbaal-prijzen
minutes-opened-at = Geopend
minutes-what = Wat is geopend
minutes-bids-intro = De inschrijvingen zijn geopend nadat de registratie was gesloten. De prijzen bleven dicht.
minutes-prices-intro = De prijzen zijn geopend nadat alle cijfers van de beoordelaars waren vastgesteld. Tot dat moment kon niemand een prijs lezen.
minutes-version = Versie van de criteria
minutes-who = Wie opende
minutes-who-intro = Twee verschillende mensen bevestigden met hun wachtwoord of code wie zij zijn, de tweede binnen tien minuten na de eerste.
minutes-who-caption = De twee mensen die openden
minutes-person = Naam
minutes-role = Als
minutes-at = Bevestigd
minutes-bids = Inschrijvingen
minutes-bids-caption = De inschrijvingen die er lagen
minutes-number = Nr.
minutes-tenderer = Inschrijver
minutes-remark = Opmerking
minutes-withdrawn = ingetrokken
minutes-price = Prijs (€)

versions-title = Versies
versions-intro = Na de eerste publicatie is deze aanbesteding gerectificeerd. De laatste versie geldt.
versions-caption = Gepubliceerde versies
versions-number = Versie
versions-date = Gepubliceerd
versions-reason = Reden
versions-hash = Controlegetal van de criteria
versions-first = Eerste publicatie

documents-minutes-of-bids = Proces-verbaal van opening: inschrijvingen
documents-minutes-of-bids-about = Wie de inschrijvingen opende en wanneer, en welke er lagen.
documents-minutes-of-prices = Proces-verbaal van opening: prijzen
documents-minutes-of-prices-about = Wie de prijzen opende en wanneer, en welke prijzen er lagen.
documents-minutes-shut = Komt beschikbaar na het openen.
