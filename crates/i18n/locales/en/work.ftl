### Work: everybody's day, the item page, moving.

# $count (Number) - duties
work-day-count = { $count ->
    [one] One thing is with you
   *[other] { $count } things are with you
}
work-day-nothing = Nothing waits for you now
# $name (String) - whose day
# $count (Number) - duties
work-day-count-of = { $count ->
    [one] { $name } has one thing
   *[other] { $name } has { $count } things
}
# $name (String) - whose day
work-day-nothing-of = Nothing waits for { $name } now
# $count (Number) - late duties
work-day-late = { $count ->
    [one] One of them is late.
   *[other] { $count } of them are late.
}
work-day-coming = Coming to you
work-day-awaited = You are waiting for
work-day-whose = Whose day
work-day-show = Show this day
work-day-empty-title = Begin with what you make most often
work-day-empty-text = Take a ready list of stages or paste your own. Two minutes later there is a dated plan with names.
work-day-empty-button = Choose what you make
work-open = Open
work-due-today = today
work-begin-today = begin today
# $days (Number) - working days
work-late-by = { $days ->
    [one] a day late
   *[other] { $days } days late
}
# $day (String) - a day
work-until = by { $day }
# $left (Number) - entries left
# $all (String) - entries in all
work-left-of = { $left ->
    [one] one of { $all } left
   *[other] { $left } of { $all } left
}
work-all-done = all ticked, ready to hand over
# $name (String) - who answers for it
work-waits-for-it = { $name } answers for it
work-example = example
# $stage (String) - the stage
# $days (String) - its days
work-coming-line = { $stage } · { $days }
# $name (String) - who has the ball
# $stage (String) - the stage
# $day (String) - until when
work-awaited-line = { $name } · { $stage } · by { $day }
work-nobody = nobody

# $process (String) - the process
# $version (String) - the version's number
work-item-eyebrow = { $process } · version { $version }
work-owner = Answers for it
work-ball = Has it now
work-thread = The thread
work-history = What happened
work-since-today = since today
# $days (String) - for how long
work-since = for { $days } now
# $day (String) - a day
work-goes-out = goes out on { $day }
# $day (String) - a day
work-due-in-danger = { $day } is in danger
# $day (String) - a day
work-finished-by = finished by { $day }
# $day (String) - a day
work-ready-for = ready, goes out on { $day }
# $day (String) - a day
work-published-on = published on { $day }
work-finished = finished
work-under-way = under way
# $reason (String) - why
work-cancelled-because = given up: { $reason }
# $things (String) - what the stage needs
work-received = Has received: { $things }
# $round (Number) - which time
work-round = here for the { $round ->
    [2] second
    [3] third
   *[other] { $round }th
} time
# $dates (String) - its days
# $took (Number) - working days
# $meant (String) - working days planned
work-took = { $dates } · { $took ->
    [one] { $took } day
   *[other] { $took } days
}, planned { $meant }
# $done (String) - answered entries
# $all (String) - entries
work-done-of = { $done } of { $all }
# $things (String) - what must be ready
work-needs = Needs: { $things }
# $format (String) - the format
work-format = Format: { $format }
# $place (String) - where it is done
work-place = Where: { $place }
work-place-open = Open where it is done
work-how-to = How it is done
work-see-how = See how
work-choose = Choose
work-save = Save
# $stage (String) - the next stage
work-hand-over-to = Done, on to { $stage }
work-hand-over-done = This stage is done
work-publish = It is published
work-published-date = Published on
work-published-link = Where it can be seen
# $name (String) - who has the ball
work-only-holder = { $name } has it now.
# $name (String) - who
# $day (String) - when
work-by = { $name }, { $day }
work-recheck = The work came back: please look at this again.
# $count (Number) - missing entries
work-gate-title = { $count ->
    [one] One thing is missing before it can go on
   *[other] { $count } things are missing before it can go on
}
work-gate-why = All else is saved.
work-gate-button = Save and hand over
work-send-back = Send back
work-send-back-to = To which stage
work-send-back-reason = Why, and what is needed
work-send-back-button = Send it back
work-skip = Leave this stage out
work-skip-reason = Why it is not needed this time
work-skip-button = Leave it out
work-reassign = Give it to somebody else
work-reassign-to = Who takes it
work-reassign-button = Give it over
work-change-owner = Somebody else answers for it
work-change-owner-button = Change
work-cancel = Give this work up
work-cancel-reason = Why
work-cancel-button = Give it up
work-example-text = This is an example of running work. Nothing depends on it.
work-example-remove = Remove the example
work-links = Show it to somebody without an account
work-links-text = A link shows where this one item stands and nothing else. It works for 14 days or until you take it back.
work-link-make = Make a link
work-link-revoke = Take it back
# $day (String) - the last day
work-link-until = A link that works until { $day }
work-links-too-many = There are twenty live links already. Take one back first.
work-shared-title = Here is the link
work-shared-sub = It is shown only now. Copy it and send it to whoever should see the item.
work-shared-loopback = Redthread runs on this machine only, so the link will not open anywhere else yet. Start it with --public-url to reach your team.
work-shared-address = Link
work-shared-copy = Copy
work-shared-copied = Copied.
work-shared-send = Send

work-answer-taken-meanwhile = Somebody took this answer away meanwhile. Yours is kept here; save again to put it in.
# $there (String) - what stands there now
work-answer-changed-meanwhile = Somebody wrote “{ $there }” here meanwhile. Yours is kept; save again to replace theirs.
work-answer-inert = This waits for what stands above the line.
work-answer-not-a-number = Please write a number.
# $min (String) - the least value
work-answer-too-small = At least { $min }, please.
# $max (String) - the greatest value
work-answer-too-large = At most { $max }, please.
work-answer-not-a-day = Please choose a day.
work-answer-not-a-link = A link begins with https://
work-answer-not-a-choice = Please choose from the list.

work-refused-not-open = Somebody was quicker: this stage is not open any more. This is how it stands now.
work-refused-over = This work is over.
work-refused-reason = Please say why, in a few words.
work-refused-not-earlier = It can go back only to an earlier stage that was done.
work-refused-publish-instead = This stage is passed by publishing.
work-refused-not-ready = The stages before it are not done yet.
work-refused-future = That day has not come yet. Say it is published once it is.
work-refused-rounds = It has gone back so often that the process should be looked at first.

work-history-launched = Launched
# $stage (String) - the stage
# $name (String) - who
work-history-arrived = { $stage } is with { $name }
# $stage (String) - the stage
work-history-handed-over = { $stage } is done
# $from (String) - from
# $to (String) - to
# $reason (String) - why
work-history-sent-back = Sent back from { $from } to { $to }: { $reason }
# $stage (String) - the stage
work-history-left-out = { $stage } was left out at the start
# $stage (String) - the stage
# $reason (String) - why
work-history-skipped = { $stage } was left out: { $reason }
# $stage (String) - the stage
# $name (String) - who
work-history-reassigned = { $stage } was given to { $name }
# $name (String) - who
work-history-owner = { $name } answers for it now
# $entry (String) - the entry
work-history-answered = Filled in: { $entry }
# $entry (String) - the entry
work-history-unanswered = Taken away: { $entry }
work-history-link-made = A link was given out
work-history-link-revoked = A link was taken back
