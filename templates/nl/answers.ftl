# Alle antwoorden van één onderdeel op één pagina.
written-title = Antwoorden: { $part }
written-lead = Lees na wat je hebt ingevuld. Wijzig je iets, dan kom je na het opslaan hier terug.
written-change = Wijzig
written-empty = Niet ingevuld
written-no-area = Zonder onderwerp
written-steps = Stappen
written-not-done = Niet gedaan:
