# Minutes of an opening, and the versions in documents.
minutes-bids-title = Minutes of the opening of the bids
minutes-bids-file = minutes-bids
minutes-prices-title = Minutes of the opening of the prices
minutes-prices-file = minutes-prices
minutes-opened-at = Opened
minutes-what = What was opened
minutes-bids-intro = The bids were opened after registration was closed. The prices stayed shut.
minutes-prices-intro = The prices were opened after all marks of the assessors were fixed. Until that moment nobody could read a price.
minutes-version = Version of the criteria
minutes-who = Who opened
minutes-who-intro = Two different people confirmed with their password or code who they are, the second within ten minutes of the first.
minutes-who-caption = The two people who opened
minutes-person = Name
minutes-role = As
minutes-at = Confirmed
minutes-bids = Bids
minutes-bids-caption = The bids that lay there
minutes-number = No.
minutes-tenderer = Tenderer
minutes-remark = Remark
minutes-withdrawn = withdrawn
minutes-price = Price (€)

versions-title = Versions
versions-intro = This tender was rectified after its first publication. The last version holds.
versions-caption = Published versions
versions-number = Version
versions-date = Published
versions-reason = Reason
versions-hash = Hash of the criteria
versions-first = First publication

documents-minutes-of-bids = Minutes of the opening: bids
documents-minutes-of-bids-about = Who opened the bids and when, and which lay there.
documents-minutes-of-prices = Minutes of the opening: prices
documents-minutes-of-prices-about = Who opened the prices and when, and which prices lay there.
documents-minutes-shut = Comes available after the opening.
