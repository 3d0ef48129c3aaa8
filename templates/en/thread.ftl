# The golden thread: which goals are served by what you ask.
thread-title = Golden thread
thread-lead = For each goal you ask something, and all that you ask serves a goal. Here you see whether that holds.
thread-no-goals = There are no goals yet. Write down a goal first.
thread-counts = Goals: { $goals } · knock-outs: { $knock_outs } · requirements and wishes: { $requirements } · criteria: { $criteria }
thread-whole = The golden thread is whole: each goal is served, and all that you ask serves a goal.
thread-broken = { $count ->
    [one] The thread breaks in 1 place.
   *[other] The thread breaks in { $count } places.
}
thread-to-gaps = See where
thread-caption = Goals and what serves them
thread-goal = Goal
thread-tied = Tied goals
thread-bottlenecks = Bottlenecks
thread-bottleneck = Bottleneck
thread-blocks = Blocks
thread-solved-by = Taken away by
thread-solved-by-none = no requirement named
thread-knock-outs = Knock-outs
thread-class-must = Requirements
thread-class-should = Wishes, heavy
thread-class-could = Wishes, light
thread-class-to-develop = To develop
thread-criteria = Criteria
thread-counted = A requirement or wish counts for each goal that it serves. What is out of scope does not count. A criterion that adds up requirements is not listed: those requirements are there themselves.

thread-gaps = Where the thread breaks
thread-gap-goal-unserved = Goals for which you ask nothing: { $count }
thread-advice-goal-unserved = Tie a requirement, knock-out or criterion to it. If the goal does not belong here, take it out.
thread-gap-goal-serves-nothing = Operational goals without a strategic goal: { $count }
thread-advice-goal-serves-nothing = Choose which strategic goal it serves.
thread-gap-bottleneck-idle = Bottlenecks for which you ask nothing: { $count }
thread-advice-bottleneck-idle = Choose in the bottleneck which goal it blocks, or choose in a requirement that it takes it away.
thread-gap-wish-unneeded = Wishes without a goal and without a bottleneck: { $count }
thread-advice-wish-unneeded = Each wish makes tendering more expensive. Choose which goal or bottleneck it serves, or take it out.
thread-gap-no-goal = Asked, but without a goal: { $count }
thread-advice-no-goal = Choose which goal this serves. If it serves none, you may be asking it for nothing.
thread-gap-goal-gone = Names a goal that is not there: { $count }
thread-advice-goal-gone = Choose another goal and save.
thread-gap-bottleneck-gone = Names a bottleneck that is not there: { $count }
thread-advice-bottleneck-gone = Choose another bottleneck and save.
thread-add = Add a requirement
thread-tie = Tie an existing requirement
thread-tie-all = Tie all requirements without a goal at once
thread-names = names { $goal }
