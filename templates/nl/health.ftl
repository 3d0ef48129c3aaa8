# De schijf is vol: lezen kan, opslaan niet.
disk-full = De schijf is vol. Je kunt lezen, maar niet opslaan. Vraag de beheerder om ruimte te maken; daarna gaat opslaan vanzelf weer.
sign-in-full = De schijf van de server is vol. Daardoor kan nu niemand inloggen. Vraag de beheerder van de server om ruimte te maken en probeer het daarna opnieuw.
problem-full-outside-title = Inloggen kan nu niet: de schijf is vol
problem-full-outside-text = Je bent niet ingelogd. Vraag de beheerder van de server om ruimte te maken en log daarna opnieuw in.
problem-full-title = Niet opgeslagen: de schijf is vol
problem-full-text = Er is niets opgeslagen. Wat je eerder opsloeg, is bewaard. Vraag de beheerder om ruimte te maken op de schijf.
problem-full-kept = Wat je typte staat nog op deze pagina. Laat haar openstaan en sla opnieuw op zodra er ruimte is.
problem-full-again = Sla opnieuw op
