upkeep-title = Reservekopie en controle
upkeep-backup = De laatste reservekopie is van { $time }.
upkeep-backup-none = Er is nog geen reservekopie gemaakt. De server maakt er elke nacht een, om 2.30 uur.
upkeep-backup-failed = De laatste poging om een reservekopie te maken is mislukt. Kijk in het logboek van de server wat er mis is.
upkeep-check = De gegevens zijn voor het laatst gecontroleerd op { $time }.
upkeep-check-none = De gegevens zijn nog niet gecontroleerd. De server doet dat elke nacht na de reservekopie.
upkeep-check-failed = De laatste controle van de gegevens is niet gelukt. Kijk in het logboek van de server wat er mis is.
upkeep-check-found = De controle vond iets dat niet klopt: { $codes }. Voer ‘bestek check’ uit op de server om te zien wat het is.
