# Methods and price formulas: what they are called and what they say of themselves.

method-weighted-points = Weighted points
method-lowest-price = Lowest price
method-value-deduction = Award on value
method-percentage-deduction = Percentage deduction
method-percentage-markup = Percentage markup
method-price-per-quality-point = Price per quality point
method-quality-per-price = Quality per euro
method-quality-per-price-corridor = Quality per euro, with a corridor
method-reference-difference = Difference from a reference
method-utility-index = Utility index
method-quality-premium = Quality premium on the estimate
method-value-index = Value index
method-feature-coefficient = Price divided by a coefficient

formula-lowest-ratio = In proportion to the lowest price
formula-highest-ratio = In proportion to the highest income
formula-fixed-ratio = In proportion to a fixed price
formula-linear-multiple = Straight line to a multiple of the lowest price
formula-min-max = Straight line from the lowest to the highest price
formula-line = Straight line between two amounts
formula-logarithmic = By the logarithm of the price
formula-discount-power = By the discount, to a power
formula-discount-bilinear = By the discount, with a knee at the mean
formula-discount-corrected = By the discount, with a threshold
