# Openen met twee mensen: eerst de inschrijvingen, later de prijzen.
opening-bids-title = Inschrijvingen openen
opening-bids-next = De registratie is gesloten. Twee mensen openen samen de inschrijvingen; daarna kan de beoordeling beginnen.
opening-bids-lead = Na het openen zien de beoordelaars wat is aangeboden, en kunnen zij cijfers geven. De prijzen blijven dicht.
opening-bids-button = Inschrijvingen openen
opening-bids-open = De inschrijvingen zijn open.
opening-prices-title = Prijzen openen
opening-prices-lead = De kwaliteit staat vast. Na het openen zijn de prijzen en de rangorde zichtbaar.
opening-prices-button = Prijzen openen
opening-prices-open = De prijzen zijn open.
opening-who = Openen doe je met twee verschillende mensen: inkoper, voorzitter of opdrachtgever. Jullie geven allebei je wachtwoord of code, de tweede binnen tien minuten na de eerste.
opening-no-way-back = Openen kan niet ongedaan worden gemaakt. Wie er opende en wanneer, komt in het logboek en in het proces-verbaal.
opening-secret = Je wachtwoord of code
opening-secret-hint = Zo weten we zeker dat jij het bent. Een code komt uit je authenticator-app.
opening-secret-demo = In dit voorbeeld heeft iedereen hetzelfde wachtwoord: { $password }
opening-secret-missing = Vul je wachtwoord of code in.
opening-secret-wrong = Dit wachtwoord of deze code klopt niet, of er is te vaak geprobeerd. Wacht dan { $minutes } minuten.
opening-confirm-first = Bevestigen als eerste
opening-one-more = Nog één persoon, voor { $time } uur.
opening-one-more-text = Je bevestiging is bewaard. Vraag iemand anders (inkoper, voorzitter of opdrachtgever) om in te loggen en hier ook te bevestigen. Komt niemand op tijd, dan telt jouw bevestiging niet meer en blijft alles dicht.
opening-look = Kijk of het al open is
opening-take-back = Mijn bevestiging intrekken
opening-second = { $name } ({ $roles }) heeft al bevestigd. Bevestig jij voor { $time } uur, dan gaat het open.
opening-first = Eerste persoon
opening-second-person = Tweede persoon
outcome-shut-two = De kwaliteit ligt vast. Twee mensen kunnen nu samen de prijzen openen.

problem-same-person-title = Hier zijn twee mensen voor nodig
problem-same-person-text = Jij hebt al bevestigd. De tweede moet iemand anders zijn. Er is niets veranderd.
problem-clock-back-title = De klok loopt achter
problem-clock-back-text = De klok wijst een tijd aan voor de vorige stap van deze aanbesteding. Daarom is deze stap niet gezet en is er niets veranderd. Vraag de beheerder om de klok goed te zetten en probeer het dan opnieuw.
problem-too-early-title = De opschortende termijn loopt nog
problem-too-early-text = Gunnen kan pas op de dag na het einde van de opschortende termijn. Er is niets veranderd.

deed-bids-opening-begun = bevestigde als eerste het openen van de inschrijvingen
deed-bids-opening-taken-back = trok de bevestiging voor het openen van de inschrijvingen in
deed-prices-opening-begun = bevestigde als eerste het openen van de prijzen
deed-prices-opening-taken-back = trok de bevestiging voor het openen van de prijzen in
