# Een formulier dat nog eens komt.
form-done-title = Dit is al gedaan
form-done-text = Dit formulier was al verwerkt. Er is niets dubbel gedaan.
form-other-title = Dit formulier is al verstuurd met andere inhoud
form-other-text = Wat je nu verstuurde, is niet opgeslagen. Het staat hieronder. Open de pagina opnieuw en vul het daar in.
form-old-title = Dit formulier stond langer dan een dag open
form-old-text = Er is nog niets opgeslagen. Kijk na of het nog klopt en verstuur het dan opnieuw.
form-old-again = Er is nog niets opgeslagen. Open de pagina opnieuw en vul het formulier daar in.
form-old-send = Verstuur opnieuw
form-sent = Wat je verstuurde

# Iemand anders was eerder met opslaan.
conflict-title = Twee versies: kies per veld
conflict-lead = Wat je nu verstuurde, is nog niet opgeslagen. Kies bij elk veld welke tekst blijft. Wat gelijk is, staat er niet bij.
conflict-by = { $person } sloeg dit op { $time } op, terwijl jij bezig was.
conflict-by-other = Iemand die niet meer meedoet, sloeg dit op { $time } op, terwijl jij bezig was.
conflict-by-yourself = Je sloeg dit op { $time } zelf al op, in een ander venster.
conflict-by-somebody = Iemand anders sloeg dit op, terwijl jij bezig was.
conflict-saved = Nu opgeslagen
conflict-typed = Jouw tekst
conflict-empty = (leeg)
conflict-ticked = Aangekruist
conflict-sealed-saved = Wat er in de kluis ligt, blijft.
conflict-sealed-typed = De prijs die jij invulde. Die vervangt wat er in de kluis ligt.
conflict-choose = Kies welke tekst blijft bij: { $field }
conflict-save = Sla de keuze op
conflict-rest-saved = Bij de rest: wat nu is opgeslagen
conflict-rest-typed = Bij de rest: jouw tekst
conflict-leave = Laat alles zoals het nu is opgeslagen
conflict-left = Niet gekozen op de vorige pagina
conflict-same-title = Dit staat er al
conflict-same-text = Wat jij invulde, is precies wat er nu staat. Je hoeft niets te doen.
conflict-gone-title = Dit is er niet meer
conflict-gone-text = Het is weggehaald. Jouw tekst is niet opgeslagen; je kunt die hieronder kopiëren.
conflict-not-done-title = Dit is intussen gewijzigd
conflict-not-done-text = Er is niets weggehaald of verplaatst. Bekijk eerst wat er nu staat.
conflict-see = Bekijk wat er nu staat
