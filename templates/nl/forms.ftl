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
