# Writing together: proposals, comments and collection rounds.
contributions-title = Proposals and comments
contributions-lead = What colleagues propose and remark. It is not in the tender itself: the officer takes it over, answers it or puts it aside.
contributions-settled = Settled ({ $count })
rail-contributions-open = { $count } open
overview-contributions = { $count ->
    [0] nothing is open.
    [one] 1 waits for the officer.
   *[other] { $count } wait for the officer.
}
home-asked = For { $tender } the officer asks what you need. { $count ->
    [one] There is 1 question. Answer by { $day }.
   *[other] There are { $count } questions. Answer by { $day }.
}
home-asked-go = See the questions

proposals-open = Open proposals ({ $count })
proposals-none = There are no open proposals.
proposals-caption = Open proposals
proposal-new = Make a proposal
proposal-lead = Write down what you think is needed. Your name and expertise go with it. The officer decides what happens with it.
proposal-title = Proposal { $number }
proposal-question = Which question does it answer?
proposal-question-none = No question
proposal-question-closed = This question has closed. Choose another one, or propose without a question.
proposal-kind = Kind
proposal-kind-missing = Choose what you propose.
proposal-kind-requirement = requirement or wish
proposal-kind-requirement-hint = Something that the solution must be able to do.
proposal-kind-goal = goal
proposal-kind-goal-hint = Something that you want to reach.
proposal-kind-knock-out = condition
proposal-kind-knock-out-hint = Something that every tenderer must meet, or drop out.
proposal-kind-bottleneck = bottleneck
proposal-kind-bottleneck-hint = Something that goes wrong today.
proposal-text = Proposal
proposal-text-hint = One thing per proposal. Say what is needed, not which product has it.
proposal-text-missing = Write down what you propose.
proposal-why = Why?
proposal-why-hint = Who is troubled when it is not there?
proposal-on-behalf = On whose behalf?
proposal-on-behalf-hint = Fill this in when somebody else asked for it, for example: participants of the pilot.
proposal-area = Subject
proposal-area-hint = For a requirement or wish only. For example: Integrations.
proposal-class = Class
proposal-class-hint = For a requirement or wish only.
proposal-class-none = I do not know yet
proposal-class-choose = Choose a class
proposal-class-missing = Choose whether it becomes a requirement or a wish.
proposal-goal-kind = What kind of goal will it be?
proposal-button = Send the proposal
proposal-from = From
proposal-support = Support
proposal-supporters = { $count ->
    [0] no support yet
    [one] 1 colleague supports this
   *[other] { $count } colleagues support this
}
proposal-support-give = I support this
proposal-support-end = Take back support
proposal-take = Take over
proposal-take-text = The proposal goes into the part, with the name of who made it. You can still change its text there.
proposal-set-aside = Put aside
proposal-withdraw = Withdraw this proposal
proposal-withdraw-text = The officer then no longer decides about it and it is no longer among the open proposals. Its text can still be read with what was settled. There is no way back; you can propose something again.
proposal-withdraw-sure = Yes, withdraw
proposal-withdrawn = Withdrawn by who proposed it.
proposal-reason = Why do you put it aside?
proposal-reason-hint = Who proposed it and the others who write along read this.
proposal-reason-missing = Write down why you put this proposal aside.
proposal-settled-title = This proposal has been settled
proposal-settled-text = Somebody was before you. Nothing was changed.
proposal-open-again = This proposal was changed meanwhile and is still open. Nothing was saved; look again and send it again.
proposal-taken = Taken over as
proposal-aside = Put aside:
proposal-became = This comes from

remarks-open = Open comments ({ $count })
remarks-none = There are no open comments.
remarks-caption = Open comments
remarks-where = You comment at the bottom of the page of a part, requirement, goal or criterion.
remarks-here = { $count ->
    [0] Comments
   *[other] Comments ({ $count } open)
}
remarks-done = Settled comments ({ $count })
remarks-elsewhere = Open comments on:
publish-contributions = { $count ->
    [one] 1 proposal or comment is still open.
   *[other] { $count } proposals and comments are still open.
}
remark-new = Make a comment
remark-title = Comment { $number }
remark-about = Is about
remark-text = Comment
remark-hint = The officer and everybody who writes along read this with your name.
remark-missing = Write down your comment.
remark-place-gone = This was taken out meanwhile. Your comment is still below; put it with the part itself.
remark-button = Post the comment
remark-settle = Settle
remark-settled = Settled:
remark-reply = Answer
remark-reply-hint = In short: what did you do with it, or why not?
remark-reply-missing = Write down what you did with the comment.

round-new = Open a collection round
round-lead = Ask groups in your organisation what they need. Contributors, chair and manager see the questions on their start page, up to and including the last day.
round-day = Last day
round-day-hint = For example in two weeks. Today it is { $today }.
round-day-missing = Fill in a day that is still to come.
round-questions = What do you ask whom?
round-questions-text = Change the questions. Empty a question when you ask that group nothing.
round-questions-missing = Ask at least one question.
round-audience-management = Management
round-audience-directors = Directors
round-audience-colleagues = Colleagues
round-audience-participants = Participants
round-question-management = What must this purchase bring your department?
round-question-directors = To which goals of the organisation must this contribute?
round-question-colleagues = What costs you needless time now, and what would help?
round-question-participants = What do you need to work with it comfortably?
round-own = One more group
round-own-hint = For example: works council.
round-own-question = Question to that group
round-own-missing = Fill in whom you ask this question.
round-own-question-missing = Fill in what you ask this group.
round-button = Open the round
round-open-until = Collection round up to and including { $day }
round-close = Close this round now
round-closed-at = Collection round, closed on { $moment }
rounds-closed = Closed collection rounds ({ $count })
round-answers = { $count ->
    [0] no proposals yet
    [one] 1 proposal
   *[other] { $count } proposals
}
round-answer = Make a proposal on this

deed-propose = wanted to make or support a proposal
deed-comment = wanted to comment
deed-proposal-made = made a proposal
deed-proposal-supported = supported a proposal
deed-proposal-support-ended = took back support for a proposal
deed-proposal-taken = took a proposal over
deed-proposal-set-aside = put a proposal aside
deed-proposal-withdrawn = withdrew a proposal of their own
deed-proposal-reopened = reopened a proposal, because the change in which it was taken over was given up
deed-remark-made = made a comment
deed-remark-settled = settled a comment
deed-round-opened = opened a collection round
deed-round-closed = closed a collection round

# What is proposed in the worked example.
example-expertise = privacy officer
example-proposal-wish = A participant can finish a lesson on the phone, also without a connection.
example-proposal-why = Field staff learn on the road.
example-proposal-asked = participants of the pilot
example-proposal-bottleneck = Who leaves keeps access for months now.
example-remark = Can this say that data are erased when an employment ends?

# An old tender as a start.
new-copy = Or start from an earlier tender
new-copy-text = The text of the seven parts comes along. Bids, marks, members, dates, ticked checks and attachments stay behind. Add an attachment again if you still need it. Who may not see the budget does not get it either.
new-copy-of = You start with a copy of { $tender }.
new-copy-not = Start without a copy after all
overview-copied = Started as a copy of
overview-copied-hidden = Started as a copy of an earlier tender of your organisation.
overview-copy = Start a new tender with this text
deed-tender-copied = started a new tender with this text
