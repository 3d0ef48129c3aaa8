# The writing checks: what is wrong with a text, and what to do about it.

wording-title = Wording
wording-in-text = As it stands
wording-tips = { $count ->
    [one] 1 tip for this text
   *[other] { $count } tips for this text
}
wording-word = ‘{ $word }’
wording-errors-mark = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
wording-remarks-mark = { $count ->
    [one] 1 remark
   *[other] { $count } remarks
}
wording-mark-text = About the wording: { $count }
wording-keep = Leave it, with a reason
wording-kept = Stays as it is: { $reason } ({ $by }, { $at })
wording-kept-change = Change the reason
wording-many-musts = { $percent } percent of the requirements and wishes is a must. Each must can exclude a good bidder. See which of them could be a wish too; keep musts under { $most } percent.
wording-many-knock-outs = You have { $count } knock-outs. Each of them makes the number of bidders smaller. See which you can do without; keep it at { $most }.
knock-outs-security = { $count } knock-outs are about security. Together they make the market small: whoever misses one is out. See which could be a wish, or a requirement with another proof. We say so from { $many } on.

wording-reason-title = Why does this stay as it is?
wording-reason-lead = This text can be published once you change it, or once you write here why it stays as it is. The reason is kept with the tender, with your name and the date.
wording-reason-about = About { $object }
wording-reason = Reason
wording-reason-hint = Write down what goes wrong if you leave this out. A colleague or a judge must be able to follow it.
wording-reason-missing = Write why the text stays as it is, in at least ten characters.
wording-reason-gone = This remark does not apply any more: the text has been changed meanwhile.
wording-reason-back = Back to the text
wording-to-list = To the list
wording-to-text = To the text
wording-reasons-title = { $count ->
    [one] 1 text stays as it is, with a reason
   *[other] { $count } texts stay as they are, with a reason
}

wording-placeholder = This text is not finished.
wording-placeholder-advice = Fill in what is missing.
wording-brand = You name a brand or product without ‘or equivalent’.
wording-brand-advice = Describe what it must do. If that really cannot be done, add ‘or equivalent’ (Directive 2014/24/EU, article 42). If it is a system that you already have, describe the connection.
wording-discrimination = This favours bidders from a certain place, or the present supplier.
wording-discrimination-advice = Write what you need, for example how soon somebody is on site. Then anybody can meet it (Directive 2014/24/EU, article 18).
wording-selection = This is about the company, not about the offer. You may not give points for it.
wording-selection-advice = Make it a knock-out, or ask about the people who will do the work (Directive 2014/24/EU, article 67; Lianakis, C-532/06).
wording-escape = With these words a bidder can always get out of it.
wording-escape-advice = Name the condition: ‘When …, then …’. Or make it a wish.
wording-open-ended = The list has no end. Nobody knows what else belongs to it.
wording-open-ended-advice = Name everything that you mean, or refer to an annex.
wording-unseen = This text holds a sign that you cannot see, or a � where a sign was lost. What it says may differ from what you read.
wording-unseen-advice = It came along from another document: a sign that turns the reading direction, or a control character. Type the text again, or paste it into a plain text editor first.
wording-vague = Everybody thinks of something else here. Nobody can measure it.
wording-vague-advice = Name a measure: a number, a unit and how you measure. Or give an example that can be checked.
wording-quantity = How many is that?
wording-quantity-advice = Name a number, or a lower and an upper bound.
wording-time = When is that?
wording-time-advice = Name a period in hours or days, and the moment at which it starts.
wording-comparison = Better than what? It does not say what you compare with.
wording-comparison-advice = Name the value that you want to see, or what you compare with.
wording-absolute = Nobody can live up to this completely.
wording-absolute-advice = Name a percentage and a period, for example 99.5 percent per month.
wording-double = There is more than one requirement here.
wording-double-advice = Make them separate requirements, so that you can judge them apart.
wording-over-specified = You prescribe how it is done. That takes all freedom from the supplier, also for a better solution.
wording-over-specified-advice = Write only what somebody must be able to reach.
wording-must-as-wish = This excludes a bidder, but it reads like a wish.
wording-must-as-wish-advice = Write it firmly: ‘The system shows …’. Or make it a wish.
wording-wish-as-must = This is a wish, but it reads like a must.
wording-wish-as-must-advice = Leave out ‘must’: ‘The system shows …’. If you really need it, make it a must.
wording-standard = You name a standard without ‘or equivalent’.
wording-standard-advice = Add ‘or equivalent’. If the law requires this standard, name the law.
wording-proportion = This may be too much to ask for this contract.
wording-proportion-advice = A good guide is one reference per core competence, of at most 60 percent of the estimate and from the last three years. For turnover the limit is twice the estimate (Directive 2014/24/EU, article 58).
wording-goal-purchase = This is a purchase, not a goal.
wording-goal-purchase-advice = Write what will be better for your organisation. What you buy is the means.
wording-goal-verb = This word does not show when the goal has been reached.
wording-goal-verb-advice = Choose a word that can be measured, such as raise, lower or halve, with ‘from … to …’.
wording-goal-number = There is no number with this goal.
wording-goal-number-advice = Write under ‘target’ how much it must be.
wording-goal-date = It does not say when this goal has been reached.
wording-goal-date-advice = Name a date or a period.
wording-soft = Everybody can read this word in their own way.
wording-soft-advice = Can you name a measure?
wording-example = There is an example in the text.
wording-example-advice = Put the example in the field ‘example’, then it is clear what the requirement is.
wording-universal = Does this really hold for everything?
wording-universal-advice = Say for whom or what it holds.
wording-passive = It does not say who does this.
wording-passive-advice = Name who does it: the system, the supplier or the user.
wording-pronoun = It is not clear at once what this word refers to.
wording-pronoun-advice = Name it once more.
wording-negation = There are two negations.
wording-negation-advice = Write what you do want.
wording-purpose = The reason stands in the requirement itself.
wording-purpose-advice = Put the reason with the goal that the requirement serves.
wording-ability = This can be shorter.
wording-ability-advice = Write what the system does: ‘The system makes …’.
wording-solution = You may be prescribing a solution here.
wording-solution-advice = Write what somebody reaches with it.
wording-evidence = Is this about the company or about the offer?
wording-evidence-advice = You may not give points for what the company is.
wording-long = This sentence is long.
wording-long-advice = Make it two sentences.
wording-brackets = Something stands between brackets.
wording-brackets-advice = If it belongs to the requirement, put it in the sentence without brackets.
wording-abbreviation = This abbreviation is not explained.
wording-abbreviation-advice = Write the word in full once.

finding-wording-placeholder = { $object }: the text is not finished. Change it or give a reason.
finding-wording-brand = { $object }: a brand or product without ‘or equivalent’. Change it or give a reason.
finding-wording-discrimination = { $object }: the text favours certain bidders. Change it or give a reason.
finding-wording-selection = { $object }: you ask points for what the company is. Change it or give a reason.
finding-wording-escape = { $object }: with these words a bidder can always get out of it. Change it or give a reason.
finding-wording-open-ended = { $object }: the list has no end. Change it or give a reason.
finding-wording-remarks = Texts with a remark about the wording: { $object }.
finding-wording-many-musts = { $object } percent of the requirements and wishes is a must. That is a lot.
finding-wording-many-knock-outs = There are { $object } knock-outs. That is a lot.
finding-knock-outs-security = { $object } knock-outs are about security. Together they make the market small.
