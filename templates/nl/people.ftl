# Mensen met een account, en links die een beheerder doorgeeft.
people-title = Mensen
people-lead = Iedereen van je organisatie met een account. Wie wat mag in een aanbesteding, kiest de inkoper daar bij Deelnemers.
people-organisation = Organisatie
people-kind = Soort account
people-administrator = beheerder
people-administrator-hint = Regelt accounts. Ziet daarmee alleen nog geen aanbesteding.
people-disabled = gesloten
people-second-factor = aan
people-no-second-factor = uit
people-deeds = Wat je kunt doen
people-reset = Nieuw wachtwoord
people-make-administrator = Beheerder maken
people-unmake-administrator = Geen beheerder meer
people-disable = Account sluiten
people-enable = Account openen
people-last-administrator = Dit is de enige beheerder. Maak eerst iemand anders beheerder.

people-invite = Iemand uitnodigen
people-invite-lead = Je krijgt een link te zien die je zelf doorgeeft. Er wordt geen e-mail verstuurd. Een eerdere link voor hetzelfde adres werkt dan niet meer.
people-invite-button = Link maken
people-invitations = Links die nog niet gebruikt zijn
people-link-for = Waarvoor
people-link-join = account maken
people-link-reset = nieuw wachtwoord
people-link-until = Werkt tot
people-withdraw = Intrekken

people-second-factor-for-all = Wie moet een tweede stap instellen?
people-second-factor-free = Wie wil
people-second-factor-required = Iedereen in de organisatie, voordat je verder kunt

link-title = Geef deze link door
link-lead = Deze link is voor { $name }. Je ziet hem alleen nu: kopieer hem.
link-rules = Er is geen e-mail verstuurd. Geef de link zelf door, op een manier waarop alleen deze persoon hem krijgt. Hij werkt één keer en zeven dagen lang. Is hij kwijt, maak dan een nieuwe.
link-done = Terug naar Mensen

deed-page-refused = pagina geweigerd
