# The decision memo of one page, and the report of the procedure

memo-title = Decision memo: award
memo-file = decision-memo
memo-asked = Decision asked
memo-ask = Approve that the contract goes to { $name }.
memo-ask-decided = None: this decision has been taken. The contract goes to { $name }.
memo-ask-shared = Decide how to go on: { $names } share the first place.
memo-ask-nobody = Decide how to go on: no bid takes part.
memo-ask-incomplete = None yet: figures are missing, so there is no winner yet.
memo-ask-withdrawn = None: this tender was withdrawn.
memo-price = Price excluding VAT
memo-price-alone = { $price }
memo-price-under = { $price }. That is { $difference } ({ $percent }) below the budget of { $budget }.
memo-price-over = { $price }. That is { $difference } ({ $percent }) above the budget of { $budget }.
memo-price-equal = { $price }. That is exactly the budget.
memo-firm = How firm is this?
memo-proof = Check number of dossier
memo-hash = { $hash }
memo-log = · Log: { $line }
memo-goals-line = This serves { $all } goals, among them { $names }.
memo-ranking = The ranking
memo-more-bids =
    { $count ->
        [one] 1 more tenderer stands lower.
       *[other] { $count } more tenderers stand lower.
    }
memo-not-ranked =
    { $count ->
        [one] 1 bid does not take part; the scoring report gives the reason.
       *[other] { $count } bids do not take part; the scoring report gives the reasons.
    }
memo-why = Why this tenderer
memo-alone = There is no number two to compare with.
memo-dearer = { $winner } is { $difference } ({ $percent }) dearer than { $second }, number two.
memo-cheaper = { $winner } is { $difference } ({ $percent }) cheaper than { $second }, number two.
memo-as-dear = { $winner } costs as much as { $second }, number two.
memo-quality = Quality: { $own }, number two { $other }.
memo-higher = Higher on { $names }.
memo-higher-most = Higher above all on { $names }.
memo-lower = Lower on { $names }.
memo-lower-most = Lower above all on { $names }.
memo-goals = Which goals this serves
memo-goal = Goal
memo-goal-answers = Requirements
memo-goal-scores = Score on quality
memo-goal-met = { $met } of { $all } met
memo-risks = Look at this
memo-no-risks = No points of attention are known.
memo-not-agreed = Not agreed: { $title }.
memo-conditions = Agreed on conditions: { $title }.
memo-missing =
    { $count ->
        [one] Something is still missing: { $first }.
       *[other] { $count } figures are still missing, such as: { $first }.
    }
memo-left-out =
    { $count ->
        [one] 1 assessor did not take part, because of an interest or because they left.
       *[other] { $count } assessors did not take part, because of an interest or because they left.
    }
memo-apart = Assessors differed about the winner: { $marks }.
memo-apart-one = { $name } from { $lowest } to { $highest }
memo-more =
    { $count ->
        [one] And 1 more point.
       *[other] And { $count } more points.
    }

procedure-report-title = Report of the procedure
procedure-report-file = procedure-report
procedure-report-intro = This report follows the subjects of article 84 of Directive 2014/24/EU. What Bestek knows is filled in. Fill in the rest yourself.
procedure-report-fill = Fill this in
procedure-report-none = Not applicable.

procedure-report-subject = Authority and contract
procedure-report-place = Place
procedure-report-what = Subject
procedure-report-kind = Kind of contract
procedure-report-estimate = Estimated value
procedure-report-excluding = { $price } excluding VAT
procedure-report-contract-value = Price of winner
procedure-report-whole-term = { $price } excluding VAT, whole term
procedure-report-value-unknown = Write down the value of the contract. It is not known here, or not for who made this report.
procedure-report-lots = Lots
procedure-report-lots-yes = The contract is divided into lots.
procedure-report-lots-no = The contract is not divided into lots. The reason: { $reason }
procedure-report-lots-unknown = Is the contract divided into lots? If not, why not?

procedure-report-selection = Who was selected and who was not
procedure-report-taken = Bids that were compared
procedure-report-out = Bids that do not take part, with the reason
procedure-report-nobody-out = No bid dropped out.
procedure-report-no-bids = No bid was compared.
procedure-report-exclusion = Bestek does not know what you found about grounds for exclusion and evidence. Write down whom you admitted or rejected on that ground, and why.
procedure-report-candidates = In this procedure you first choose who may tender. Write down which candidates you invited or rejected, and why.

procedure-report-low = Abnormally low bids
procedure-report-low-flagged = Strikingly low by the rules of this tender: { $names }.
procedure-report-low-none = No price was strikingly low by the rules of this tender.
procedure-report-low-no-rule = This tender had no rule to recognise a low price.
procedure-report-low-fill = Did you ask for an explanation, or reject a bid because it was abnormally low? Write down which and why.

procedure-report-winner = The winner and why
procedure-report-winner-stopped = The procedure stopped before there was a winner.
procedure-report-proposal-reason = Explanation of the proposal: { $reason }
procedure-report-approved = The proposal to award to { $name } was approved on { $moment }.
procedure-report-proposed = There is a proposal to award to { $name }. It is not approved yet.
procedure-report-not-decided = It has not been decided to award yet.
procedure-report-decision-fill = Write down to whom the contract was awarded, when that was decided and by whom. This dossier does not hold it.

procedure-report-subcontracting = Part that is subcontracted
procedure-report-subcontracting-fill = Which part of the contract does the winner give to a subcontractor, and who are the main subcontractors?

procedure-report-procedure = Why this procedure
procedure-report-procedure-chosen = Procedure chosen: { $procedure }.
procedure-report-procedure-free = Article 84 asks no reason for this procedure.
procedure-report-procedure-fill = Why were you allowed to use this procedure? Name the circumstances that the law asks for.
procedure-report-urgent = The procedure was accelerated. The reason: { $reason }

procedure-report-not-awarded = Why nothing was awarded
procedure-report-withdrawn = The tender was withdrawn on { $moment }. The reason: { $reason }

procedure-report-electronic = Why not electronic
procedure-report-electronic-yes = Not applicable: by the planning everybody could tender electronically.
procedure-report-electronic-fill = Tendering electronically was not possible. Write down why not.

procedure-report-interests = Conflicts of interest and measures
procedure-report-interests-intro = Each assessor declared beforehand, per tenderer, whether there was an interest. The chair decided about each interest.
procedure-report-interests-left-out = Who did not assess
procedure-report-interests-fill = Which conflicts of interest did you find, and what did you do about them?
procedure-report-interests-others = Only assessors are told of here. Write down whether others had an interest, such as an adviser, and what you did about it.

procedure-report-proof = Proof and keeping
procedure-report-proof-text = Keep this report and the dossier for at least three years after the award. With the check numbers anyone can see that nothing was changed.

documents-decision-memo = Decision memo: award
documents-decision-memo-about = On one page: what you ask, the ranking, the price, how firm it is and what to look at.
documents-procedure-report = Report of the procedure
documents-procedure-report-about = The subjects of article 84, filled in with what is known. You fill in the rest.
