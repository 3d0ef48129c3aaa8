# Methoden en prijsformules: hoe ze heten en wat ze van zichzelf zeggen.

method-weighted-points = Gewogen punten
method-lowest-price = Laagste prijs
method-value-deduction = Gunnen op waarde
method-percentage-deduction = Procentuele korting
method-percentage-markup = Procentuele opslag
method-price-per-quality-point = Prijs per kwaliteitspunt
method-quality-per-price = Kwaliteit per euro
method-quality-per-price-corridor = Kwaliteit per euro, met bandbreedte
method-reference-difference = Verschil met een referentie
method-utility-index = Nutsindex
method-quality-premium = Kwaliteitspremie op de raming
method-value-index = Waarde-index
method-feature-coefficient = Prijs gedeeld door een coëfficiënt

formula-lowest-ratio = Naar verhouding van de laagste prijs
formula-highest-ratio = Naar verhouding van de hoogste opbrengst
formula-fixed-ratio = Naar verhouding van een vaste prijs
formula-linear-multiple = Rechte lijn tot een veelvoud van de laagste prijs
formula-min-max = Rechte lijn van de laagste tot de hoogste prijs
formula-line = Rechte lijn tussen twee bedragen
formula-logarithmic = Naar de logaritme van de prijs
formula-discount-power = Naar de korting, met een macht
formula-discount-bilinear = Naar de korting, met een knik bij het gemiddelde
formula-discount-corrected = Naar de korting, met een drempel

# In één regel, voor wie kiest.
method-hint-weighted-points = Prijs en kwaliteit leveren elk punten op. De meeste punten samen winnen.
method-hint-lowest-price = Alleen de prijs telt. Kwaliteit kan wel een ondergrens zijn.
method-hint-value-deduction = Kwaliteit levert een korting in euro's op. De laagste prijs na die korting wint.
method-hint-percentage-deduction = Kwaliteit levert een korting in procenten op. De laagste prijs na die korting wint.
method-hint-percentage-markup = Wat aan kwaliteit ontbreekt, komt als procenten boven op de prijs. De laagste uitkomst wint.
method-hint-price-per-quality-point = De prijs gedeeld door de kwaliteit. De laagste uitkomst wint.
method-hint-quality-per-price = De kwaliteit gedeeld door de prijs. De hoogste uitkomst wint.
method-hint-quality-per-price-corridor = Kwaliteit gedeeld door prijs. Wie dicht bij de beste zit, doet mee in een tweede ronde.
method-hint-reference-difference = Prijs en kwaliteit worden elk met een referentie vergeleken. Het grootste verschil wint.
method-hint-utility-index = Wat een bod aan kwaliteit mist, telt mee als een hogere prijs. De hoogste index wint.
method-hint-quality-premium = Meer kwaliteit dan het minste bod is een deel van de raming waard. De laagste uitkomst wint.
method-hint-value-index = De kwaliteit tot een macht, gedeeld door de prijs. De hoogste index wint.
method-hint-feature-coefficient = Elk criterium maakt de deler van de prijs groter. De laagste uitkomst wint.

formula-hint-lowest-ratio = Relatief: wie twee keer zo duur is als het laagste bod, krijgt de helft.
formula-hint-highest-ratio = Relatief, voor opbrengsten: wie de helft van het hoogste bod betaalt, krijgt de helft.
formula-hint-fixed-ratio = Absoluut: jij kiest de prijs die alle punten krijgt. Wie twee keer zo duur is, krijgt de helft.
formula-hint-linear-multiple = Relatief: het laagste bod krijgt alles, een veelvoud daarvan niets.
formula-hint-min-max = Relatief: het laagste bod krijgt alles, het hoogste niets, ook als ze weinig verschillen.
formula-hint-line = Absoluut: jij kiest vooraf de twee bedragen. Het bod van een ander verandert de punten niet.
formula-hint-logarithmic = Het laagste bod krijgt alles, een veelvoud daarvan niets. Elke procent duurder kost evenveel.
formula-hint-discount-power = Relatief: de grootste korting op een vast bedrag krijgt alles.
formula-hint-discount-bilinear = Relatief: tot de gemiddelde korting gaan de punten snel omhoog, daarboven langzaam.
formula-hint-discount-corrected = Relatief: alleen een korting die groot genoeg is, levert alle punten op.

# De regel in woorden, voor wie inschrijft.
method-rule-weighted-points = De prijs en de kwaliteit leveren elk punten op. De inschrijving met de meeste punten samen wint.
method-rule-lowest-price = De inschrijving met de laagste prijs wint. Kwaliteit telt niet mee in de rangorde.
method-rule-value-deduction = Elk criterium is een bedrag waard. Wie er een deel van haalt, krijgt dat deel van het bedrag als korting op de prijs. De laagste prijs na de korting wint. Die mag onder nul uitkomen. De inschrijver wordt betaald naar de prijs die hij biedt.
method-rule-percentage-deduction = Volle kwaliteit verlaagt de prijs met { $percent }%, minder kwaliteit naar verhouding minder. De laagste prijs na die korting wint. De inschrijver wordt betaald naar de prijs die hij biedt.
method-rule-percentage-markup = Zonder kwaliteit wordt de prijs verhoogd met { $percent }%, met meer kwaliteit naar verhouding minder. De laagste prijs na die opslag wint. De inschrijver wordt betaald naar de prijs die hij biedt.
method-rule-price-per-quality-point = De prijs wordt gedeeld door de kwaliteit, van 0 tot en met 100 punten. De laagste prijs per punt wint. Wie 0 punten of minder heeft, doet niet mee.
method-rule-quality-per-price = De kwaliteit, van 0 tot en met 100 punten, wordt gedeeld door de prijs. De hoogste index wint.
method-rule-quality-per-price-corridor = De kwaliteit, van 0 tot en met 100 punten, wordt gedeeld door de prijs. Wie hoogstens { $corridor }% onder de hoogste index zit, valt in de bandbreedte. Daarbinnen wint: { $decides }. Wie buiten de bandbreedte valt, staat daaronder, op volgorde van de index.
method-rule-reference-difference = De kwaliteit wordt gedeeld door een referentie en telt voor { $quality }. De prijs wordt gedeeld door een referentie en gaat er voor { $price } af. De hoogste uitkomst wint. { $reference }
method-rule-utility-index = Wat een inschrijving minder aan kwaliteit heeft dan de beste, telt als een hogere prijs. Daarna wordt de laagste prijs gedeeld door de prijs. De hoogste index wint. Kwaliteit telt voor { $quality } en de prijs voor { $price }.
method-rule-quality-premium = Elke inschrijving krijgt een korting voor de kwaliteit die zij meer heeft dan de minste. Een gewogen kwaliteitspunt is { $estimate } gedeeld door { $price } waard. De laagste prijs na die korting wint. De inschrijver wordt betaald naar de prijs die hij biedt.
method-rule-value-index = De kwaliteit, van 0 tot en met 100 punten, gaat tot een macht: { $quality } gedeeld door { $price }. Dat wordt gedeeld door de prijs. De hoogste index wint.
method-rule-feature-coefficient = Elk criterium heeft een waarde in procenten. Wie er een deel van haalt, telt dat deel van de waarde mee. De prijs wordt gedeeld door een coëfficiënt die daarmee groeit. De laagste uitkomst wint.

formula-rule-lowest-ratio = De laagste prijs van de inschrijvingen die meedoen krijgt { $weight } punten. Een hogere prijs krijgt naar verhouding minder: wie twee keer zo duur is, krijgt de helft.
formula-rule-highest-ratio = De prijs is een opbrengst. De hoogste prijs van de inschrijvingen die meedoen krijgt { $weight } punten. Een lagere prijs krijgt naar verhouding minder.
formula-rule-fixed-ratio = Een prijs van { $reference } krijgt { $weight } punten. Een hogere prijs krijgt naar verhouding minder: wie twee keer zo duur is, krijgt de helft.
formula-rule-linear-multiple = De laagste prijs van de inschrijvingen die meedoen krijgt { $weight } punten. Een prijs die { $multiple } keer zo hoog is, krijgt 0 punten. Daartussen nemen de punten gelijkmatig af.
formula-rule-min-max = De laagste prijs van de inschrijvingen die meedoen krijgt { $weight } punten, de hoogste krijgt 0 punten. Daartussen nemen de punten gelijkmatig af.
formula-rule-line = Een prijs van { $full } of minder krijgt { $weight } punten. Een prijs van { $zero } of meer krijgt 0 punten. Daartussen nemen de punten gelijkmatig af.
formula-rule-line-keep = Een prijs van { $full } krijgt { $weight } punten. Een prijs van { $zero } krijgt 0 punten. De punten veranderen gelijkmatig met de prijs, ook buiten deze twee bedragen.
formula-rule-logarithmic = De laagste prijs van de inschrijvingen die meedoen krijgt { $weight } punten. Een prijs die { $factor } keer zo hoog is, krijgt 0 punten. Elke procent duurder kost evenveel punten.
formula-rule-discount-power = De korting is het deel dat een prijs onder { $base } ligt. De grootste korting krijgt { $weight } punten. Een andere korting krijgt het deel daarvan, tot de macht { $alpha }. Geeft niemand korting, dan krijgt iedereen { $weight } punten.
formula-rule-discount-bilinear = De korting is het deel dat een prijs onder { $base } ligt. De gemiddelde korting krijgt { $knee } van de { $weight } punten, de grootste korting krijgt ze allemaal. Daaronder en daartussen lopen de punten gelijkmatig. Geeft niemand korting, dan krijgt iedereen { $weight } punten.
formula-rule-discount-corrected = De korting is het deel dat een prijs onder { $base } ligt. De grootste korting krijgt { $weight } punten, maar alleen als die minstens { $significant } is. Een andere korting krijgt naar verhouding minder.

# De formule als regel. Waar een getal nog niet gekozen is, staat zijn naam.
method-math-weighted-points = totaal = prijspunten + kwaliteitspunten
method-math-lowest-price = uitkomst = prijs
method-math-value-deduction = vergelijkingsprijs = prijs − de som over de criteria van (waarde × behaald deel)
method-math-percentage-deduction = vergelijkingsprijs = prijs × (1 − { $percent } ÷ 100 × kwaliteit), met kwaliteit van 0 tot en met 1
method-math-percentage-markup = vergelijkingsprijs = prijs × (1 + { $percent } ÷ 100 × (1 − kwaliteit)), met kwaliteit van 0 tot en met 1
method-math-price-per-quality-point = prijs per punt = prijs ÷ kwaliteit{ $scale }, met kwaliteit van 0 tot en met 100
method-math-quality-per-price = index = kwaliteit ÷ prijs{ $scale }, met kwaliteit van 0 tot en met 100
method-math-quality-per-price-corridor = index = kwaliteit ÷ prijs{ $scale }, met kwaliteit van 0 tot en met 100; bandbreedte: index ≥ hoogste index × (1 − { $corridor } ÷ 100)
method-math-reference-difference = uitkomst = { $quality } × kwaliteit ÷ referentie van de kwaliteit − { $price } × prijs ÷ referentie van de prijs, met kwaliteit van 0 tot en met 100
method-math-utility-index = index = (1 − (hoogste kwaliteit − kwaliteit) × { $quality } ÷ { $price }) ÷ prijs × laagste prijs, met kwaliteit van 0 tot en met 1
method-math-quality-premium = vergelijkingsprijs = prijs − (kwaliteit − laagste kwaliteit) × { $quality } ÷ 100 ÷ { $price } × { $estimate }, met kwaliteit van 0 tot en met 100
method-math-value-index = index = kwaliteit ^ ({ $quality } ÷ { $price }) ÷ prijs, met kwaliteit van 0 tot en met 100
method-math-feature-coefficient = vergelijkingsprijs = prijs ÷ (1 + de som over de criteria van (waarde × behaald deel) ÷ (1 − de som van alle waarden))

formula-math-lowest-ratio = prijspunten = { $weight } × laagste prijs ÷ prijs
formula-math-highest-ratio = prijspunten = { $weight } × prijs ÷ hoogste prijs
formula-math-fixed-ratio = prijspunten = { $weight } × { $reference } ÷ prijs
formula-math-linear-multiple = prijspunten = { $weight } × ({ $multiple } × laagste prijs − prijs) ÷ (({ $multiple } − 1) × laagste prijs)
formula-math-min-max = prijspunten = { $weight } × (hoogste prijs − prijs) ÷ (hoogste prijs − laagste prijs)
formula-math-line = prijspunten = { $weight } × ({ $zero } − prijs) ÷ ({ $zero } − { $full })
formula-math-logarithmic = prijspunten = { $weight } × (1 − ln(prijs ÷ laagste prijs) ÷ ln({ $factor }))
formula-math-discount-power = prijspunten = { $weight } × (korting ÷ grootste korting) ^ { $alpha }, met korting = ({ $base } − prijs) ÷ { $base } en minstens 0
formula-math-discount-bilinear = tot en met de gemiddelde korting: prijspunten = { $weight } × { $knee } × korting ÷ gemiddelde korting; daarboven: prijspunten = { $weight } × ({ $knee } + (1 − { $knee }) × (korting − gemiddelde korting) ÷ (grootste korting − gemiddelde korting)); met korting = ({ $base } − prijs) ÷ { $base } en minstens 0
formula-math-discount-corrected = prijspunten = { $weight } × korting ÷ de grootste van { $significant } en de grootste korting, met korting = ({ $base } − prijs) ÷ { $base } en minstens 0

# Hoe een getal heet dat nog niet gekozen is.
figure-price = gewicht van de prijs
figure-quality = gewicht van de kwaliteit
figure-percent = percentage
figure-estimate = raming
figure-corridor = bandbreedte
figure-decides = tweede regel
figure-full = bedrag met alle punten
figure-zero = bedrag zonder punten
figure-multiple = veelvoud
figure-factor = factor
figure-reference = vaste prijs
figure-base = vast bedrag
figure-alpha = macht
figure-knee = knik
figure-significant = drempel
figure-scale = { " " }× 10 ^ { $exponent }

method-decides-lower-price = de laagste prijs
method-decides-higher-quality = de hoogste kwaliteit
method-decides-criterion = de meeste punten voor { $name }
method-reference-mean = De referentie is het gemiddelde van de inschrijvingen die meedoen.
method-reference-median = De referentie is de middelste waarde (mediaan) van de inschrijvingen die meedoen.
method-reference-fixed = De referentie staat vast: { $quality } kwaliteitspunten en { $price }.
method-reference-open = Waarmee wordt vergeleken, is nog niet gekozen.

# Wat een methode van zichzelf zegt.
character-dependence = Hangt de uitkomst af van andere inschrijvingen?
character-dependence-absolute = Nee. Wat een ander biedt, verandert de uitkomst van een inschrijver niet. Die kan vooraf zelf uitrekenen wat een prijs en een cijfer opleveren.
character-dependence-shifted = Alleen het nulpunt. Een andere inschrijving verschuift de uitkomst van iedereen evenveel, zodat de volgorde van twee inschrijvers blijft staan. Alleen afronding kan daar iets aan veranderen. Een inschrijver kan vooraf verschillen uitrekenen, maar niet zijn uitkomst.
character-dependence-relative = Ja. Een inschrijver kan vooraf niet uitrekenen wat zijn aanbod oplevert. Valt een inschrijving weg, dan kan de volgorde van de andere wijzigen.
character-exchange = Wat is een kwaliteitspunt waard?
character-exchange-nothing = Niets: kwaliteit telt niet mee in de rangorde.
character-exchange-unlimited = Elk bedrag: de prijs telt niet mee in de rangorde.
character-exchange-fixed = Eén { $point } is { $amount } waard, voor elke inschrijving en vooraf bekend. Zoveel duurder mag een inschrijving zijn die een punt beter is.
character-exchange-fixed-about = Eén { $point } is ongeveer { $amount } waard, voor elke inschrijving en vooraf bekend. Zoveel duurder mag een inschrijving zijn die een punt beter is.
character-exchange-within = Dat geldt zolang de prijs tussen de twee bedragen ligt.
character-exchange-per-criterion = Dat staat per criterium vast: elk criterium noemt het bedrag dat het waard is.
character-exchange-set-by-bids = Eén { $point } is voor elke inschrijving evenveel waard. Hoeveel dat is, wordt pas bekend als de inschrijvingen bekend zijn.
character-exchange-grows-with-price = Eén { $point } is bij een dure inschrijving meer waard dan bij een goedkope. Hoeveel dat is, wordt pas bekend als de prijzen bekend zijn.
character-exchange-breaks-at-mean = Eén { $point } is boven de gemiddelde korting een ander bedrag waard dan eronder. Hoeveel dat is, wordt pas bekend als de prijzen bekend zijn.
character-exchange-bends-with-discount = Eén { $point } is bij een kleine korting een ander bedrag waard dan bij een grote. Hoeveel dat is, wordt pas bekend als de prijzen bekend zijn.
character-point-total = kwaliteitspunt
character-point-weighted = gewogen kwaliteitspunt
character-point-quality = kwaliteitspunt van de 100
character-zero-price = Wat doet een prijs van 0?
character-zero-price-refused = Die wordt geweigerd, want de methode deelt door de prijs.
character-zero-price-all-price-points = Die krijgt alle prijspunten.
character-zero-price-no-price-points = Die krijgt geen prijspunten, want de prijs is een opbrengst.
character-zero-price-wins = Die wint altijd, hoe laag de kwaliteit ook is.
character-zero-price-counts = Die telt mee zoals elke andere prijs.
character-one-bid = Wat gebeurt er bij één inschrijving?
character-one-bid-as-always = Niets bijzonders: haar uitkomst is dezelfde als met andere erbij.
character-one-bid-all-price-points = Zij krijgt alle prijspunten, wat haar prijs ook is.
character-one-bid-knee-points = Zij krijgt het deel van de prijspunten dat bij de knik hoort, wat haar prijs ook is.
character-one-bid-own-discount = Haar prijspunten volgen uit haar eigen korting.
character-one-bid-compared-with-itself = Zij wordt met zichzelf vergeleken. Haar uitkomst zegt dan niets.
character-equal-prices = Wat gebeurt er bij gelijke prijzen?
character-equal-prices-all-price-points = Iedereen krijgt alle prijspunten en de kwaliteit beslist.
character-equal-prices-knee-points = Iedereen krijgt het deel van de prijspunten dat bij de knik hoort en de kwaliteit beslist.
character-equal-prices-same-price-points = Iedereen krijgt evenveel prijspunten en de kwaliteit beslist.
character-equal-prices-quality-decides = De kwaliteit beslist.
character-equal-prices-all-tie = Iedereen is gelijk. Alleen een regel voor gelijke stand kan dan beslissen.

# Wat een prijs als heel laag aanwijst.
detector-below-mean-of-others = { $percent }% of meer onder het gemiddelde van de andere prijzen
detector-below-next = { $percent }% of meer onder de op één na laagste prijs
detector-below-mean = { $percent }% of meer onder het gemiddelde van alle prijzen
detector-below-base = { $percent }% of meer onder { $base }
