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
