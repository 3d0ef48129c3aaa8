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

# In one line, for who chooses.
method-hint-weighted-points = Price and quality each earn points. The most points together win.
method-hint-lowest-price = Only the price counts. Quality can still be a minimum.
method-hint-value-deduction = Quality earns a deduction in euros. The lowest price after that deduction wins.
method-hint-percentage-deduction = Quality earns a deduction in percents. The lowest price after that deduction wins.
method-hint-percentage-markup = What quality lacks is added to the price in percents. The lowest figure wins.
method-hint-price-per-quality-point = The price divided by quality. The lowest figure wins.
method-hint-quality-per-price = Quality divided by the price. The highest figure wins.
method-hint-quality-per-price-corridor = Quality divided by price. Bids close to the best one enter a second round.
method-hint-reference-difference = Price and quality are each compared with a reference. The greatest difference wins.
method-hint-utility-index = The quality that a bid lacks counts as a higher price. The highest index wins.
method-hint-quality-premium = More quality than the least bid is worth a part of the estimate. The lowest figure wins.
method-hint-value-index = Quality to a power, divided by the price. The highest index wins.
method-hint-feature-coefficient = Each criterion enlarges what the price is divided by. The lowest figure wins.

formula-hint-lowest-ratio = Relative: twice the price of the lowest bid earns half.
formula-hint-highest-ratio = Relative, for income: half the amount of the highest bid earns half.
formula-hint-fixed-ratio = Absolute: you choose the price that earns all points. Twice that price earns half.
formula-hint-linear-multiple = Relative: the lowest bid earns everything, a multiple of it nothing.
formula-hint-min-max = Relative: the lowest bid earns everything, the highest nothing, even when they hardly differ.
formula-hint-line = Absolute: you choose the two amounts beforehand. Another's bid does not change the points.
formula-hint-logarithmic = The lowest bid earns everything, a multiple of it nothing. Each percent dearer costs the same.
formula-hint-discount-power = Relative: the largest discount on a fixed amount earns everything.
formula-hint-discount-bilinear = Relative: points rise fast up to the mean discount, and slowly above it.
formula-hint-discount-corrected = Relative: only a discount that is large enough earns all points.

# The rule in words, for who bids.
method-rule-weighted-points = Price and quality each earn points. The bid with the most points together wins.
method-rule-lowest-price = The bid with the lowest price wins. Quality does not count in the ranking.
method-rule-value-deduction = Each criterion is worth an amount. A bid that earns a part of it gets that part of the amount as a deduction from its price. The lowest price after the deduction wins. It may be below zero. The tenderer is paid the price that was offered.
method-rule-percentage-deduction = Full quality lowers the price by { $percent }%, less quality by proportionally less. The lowest price after that deduction wins. The tenderer is paid the price that was offered.
method-rule-percentage-markup = Without quality the price is raised by { $percent }%, with more quality by proportionally less. The lowest price after that markup wins. The tenderer is paid the price that was offered.
method-rule-price-per-quality-point = The price is divided by quality, from 0 to 100 points. The lowest price per point wins. A bid with 0 points or less does not take part.
method-rule-quality-per-price = Quality, from 0 to 100 points, is divided by the price. The highest index wins.
method-rule-quality-per-price-corridor = Quality, from 0 to 100 points, is divided by the price. A bid at most { $corridor }% under the highest index is in the corridor. Inside it wins: { $decides }. Bids outside the corridor follow, in the order of their index.
method-rule-reference-difference = Quality is divided by a reference and counts for { $quality }. The price is divided by a reference and is taken off for { $price }. The highest figure wins. { $reference }
method-rule-utility-index = The quality that a bid has less than the best one counts as a higher price. Then the lowest price is divided by the price. The highest index wins. Quality counts for { $quality } and the price for { $price }.
method-rule-quality-premium = Each bid gets a deduction for the quality that it has more than the least bid. A weighted point of quality is worth { $estimate } divided by { $price }. The lowest price after that deduction wins. The tenderer is paid the price that was offered.
method-rule-value-index = Quality, from 0 to 100 points, is raised to a power: { $quality } divided by { $price }. That is divided by the price. The highest index wins.
method-rule-feature-coefficient = Each criterion has a value in percents. A bid that earns a part of it counts that part of the value. The price is divided by a coefficient that grows with it. The lowest figure wins.

formula-rule-lowest-ratio = The lowest price of the bids that take part earns { $weight } points. A higher price earns proportionally less: twice the price earns half.
formula-rule-highest-ratio = The price is income. The highest price of the bids that take part earns { $weight } points. A lower price earns proportionally less.
formula-rule-fixed-ratio = A price of { $reference } earns { $weight } points. A higher price earns proportionally less: twice the price earns half.
formula-rule-linear-multiple = The lowest price of the bids that take part earns { $weight } points. A price { $multiple } times as high earns 0 points. Between them the points go down evenly.
formula-rule-min-max = The lowest price of the bids that take part earns { $weight } points, the highest earns 0 points. Between them the points go down evenly.
formula-rule-line = A price of { $full } or less earns { $weight } points. A price of { $zero } or more earns 0 points. Between them the points go down evenly.
formula-rule-line-keep = A price of { $full } earns { $weight } points. A price of { $zero } earns 0 points. The points change evenly with the price, also outside these two amounts.
formula-rule-logarithmic = The lowest price of the bids that take part earns { $weight } points. A price { $factor } times as high earns 0 points. Each percent dearer costs as many points.
formula-rule-discount-power = The discount is the part by which a price is under { $base }. The largest discount earns { $weight } points. Another discount earns its part of that, to the power { $alpha }. When nobody gives a discount, everybody earns { $weight } points.
formula-rule-discount-bilinear = The discount is the part by which a price is under { $base }. The mean discount earns { $knee } of the { $weight } points, the largest discount earns them all. Below and between them the points run evenly. When nobody gives a discount, everybody earns { $weight } points.
formula-rule-discount-corrected = The discount is the part by which a price is under { $base }. The largest discount earns { $weight } points, but only when it is { $significant } or more. Another discount earns proportionally less.

# The formula as a line. Where a figure is not chosen yet, its name stands.
method-math-weighted-points = total = price points + quality points
method-math-lowest-price = figure = price
method-math-value-deduction = comparison price = price − the sum over the criteria of (value × part earned)
method-math-percentage-deduction = comparison price = price × (1 − { $percent } ÷ 100 × quality), with quality from 0 to 1
method-math-percentage-markup = comparison price = price × (1 + { $percent } ÷ 100 × (1 − quality)), with quality from 0 to 1
method-math-price-per-quality-point = price per point = price ÷ quality{ $scale }, with quality from 0 to 100
method-math-quality-per-price = index = quality ÷ price{ $scale }, with quality from 0 to 100
method-math-quality-per-price-corridor = index = quality ÷ price{ $scale }, with quality from 0 to 100; corridor: index ≥ highest index × (1 − { $corridor } ÷ 100)
method-math-reference-difference = figure = { $quality } × quality ÷ reference of quality − { $price } × price ÷ reference of the price, with quality from 0 to 100
method-math-utility-index = index = (1 − (highest quality − quality) × { $quality } ÷ { $price }) ÷ price × lowest price, with quality from 0 to 1
method-math-quality-premium = comparison price = price − (quality − lowest quality) × { $quality } ÷ 100 ÷ { $price } × { $estimate }, with quality from 0 to 100
method-math-value-index = index = quality ^ ({ $quality } ÷ { $price }) ÷ price, with quality from 0 to 100
method-math-feature-coefficient = comparison price = price ÷ (1 + the sum over the criteria of (value × part earned) ÷ (1 − the sum of all values))

formula-math-lowest-ratio = price points = { $weight } × lowest price ÷ price
formula-math-highest-ratio = price points = { $weight } × price ÷ highest price
formula-math-fixed-ratio = price points = { $weight } × { $reference } ÷ price
formula-math-linear-multiple = price points = { $weight } × ({ $multiple } × lowest price − price) ÷ (({ $multiple } − 1) × lowest price)
formula-math-min-max = price points = { $weight } × (highest price − price) ÷ (highest price − lowest price)
formula-math-line = price points = { $weight } × ({ $zero } − price) ÷ ({ $zero } − { $full })
formula-math-logarithmic = price points = { $weight } × (1 − ln(price ÷ lowest price) ÷ ln({ $factor }))
formula-math-discount-power = price points = { $weight } × (discount ÷ largest discount) ^ { $alpha }, with discount = ({ $base } − price) ÷ { $base } and at least 0
formula-math-discount-bilinear = up to the mean discount: price points = { $weight } × { $knee } × discount ÷ mean discount; above it: price points = { $weight } × ({ $knee } + (1 − { $knee }) × (discount − mean discount) ÷ (largest discount − mean discount)); with discount = ({ $base } − price) ÷ { $base } and at least 0
formula-math-discount-corrected = price points = { $weight } × discount ÷ the larger of { $significant } and the largest discount, with discount = ({ $base } − price) ÷ { $base } and at least 0

# What a figure is called that is not chosen yet.
figure-price = weight of the price
figure-quality = weight of quality
figure-percent = percentage
figure-estimate = estimate
figure-corridor = corridor
figure-decides = second rule
figure-full = amount with all points
figure-zero = amount without points
figure-multiple = multiple
figure-factor = factor
figure-reference = fixed price
figure-base = fixed amount
figure-alpha = power
figure-knee = knee
figure-significant = threshold
figure-scale = { " " }× 10 ^ { $exponent }

method-decides-lower-price = the lowest price
method-decides-higher-quality = the highest quality
method-decides-criterion = the most points for { $name }
method-reference-mean = The reference is the mean of the bids that take part.
method-reference-median = The reference is the middle value (median) of the bids that take part.
method-reference-fixed = The reference is fixed: { $quality } points of quality and { $price }.
method-reference-open = What is compared with has not been chosen yet.

# What a method says of itself.
character-dependence = Does the figure depend on other bids?
character-dependence-absolute = No. What another offers does not change the figure of a tenderer, who can work out beforehand what a price and a mark earn.
character-dependence-shifted = Only the zero point. Another bid moves the figure of everybody by the same amount, so the order of two tenderers stands. Only rounding can change that. A tenderer can work out differences beforehand, but not the figure itself.
character-dependence-relative = Yes. A tenderer cannot work out beforehand what an offer earns. When a bid drops out, the order of the others can change.
character-exchange = What is a point of quality worth?
character-exchange-nothing = Nothing: quality does not count in the ranking.
character-exchange-unlimited = Any amount: the price does not count in the ranking.
character-exchange-fixed = One { $point } is worth { $amount }, for every bid and known beforehand. A bid that is one point better may be that much dearer.
character-exchange-fixed-about = One { $point } is worth about { $amount }, for every bid and known beforehand. A bid that is one point better may be that much dearer.
character-exchange-within = That holds as long as the price is between the two amounts.
character-exchange-per-criterion = That is fixed per criterion: each criterion names the amount that it is worth.
character-exchange-set-by-bids = One { $point } is worth the same for every bid. How much that is, is known only when the bids are.
character-exchange-grows-with-price = One { $point } is worth more for a dear bid than for a cheap one. How much that is, is known only when the prices are.
character-exchange-breaks-at-mean = One { $point } is worth another amount above the mean discount than below it. How much that is, is known only when the prices are.
character-exchange-bends-with-discount = One { $point } is worth another amount with a small discount than with a large one. How much that is, is known only when the prices are.
character-point-total = point of quality
character-point-weighted = weighted point of quality
character-point-quality = point of quality out of 100
character-zero-price = What does a price of 0 do?
character-zero-price-refused = It is refused, because the method divides by the price.
character-zero-price-all-price-points = It earns all price points.
character-zero-price-no-price-points = It earns no price points, because the price is income.
character-zero-price-wins = It always wins, however low the quality.
character-zero-price-counts = It counts as any other price.
character-one-bid = What happens with one bid?
character-one-bid-as-always = Nothing special: its figure is what it would be with others beside it.
character-one-bid-all-price-points = It earns all price points, whatever its price.
character-one-bid-knee-points = It earns the part of the price points at the knee, whatever its price.
character-one-bid-own-discount = Its price points follow from its own discount.
character-one-bid-compared-with-itself = It is compared with itself. Its figure then says nothing.
character-equal-prices = What happens with equal prices?
character-equal-prices-all-price-points = Everybody earns all price points and quality decides.
character-equal-prices-knee-points = Everybody earns the part of the price points at the knee and quality decides.
character-equal-prices-same-price-points = Everybody earns the same price points and quality decides.
character-equal-prices-quality-decides = Quality decides.
character-equal-prices-all-tie = Everybody is equal. Only a tie rule can then decide.

# What points a price out as very low.
detector-below-mean-of-others = { $percent }% or more below the mean of the other prices
detector-below-next = { $percent }% or more below the second lowest price
detector-below-mean = { $percent }% or more below the mean of all prices
detector-below-base = { $percent }% or more below { $base }
