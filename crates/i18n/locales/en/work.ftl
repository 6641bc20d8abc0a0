work-day-title = My day

## The dated plan.

work-plan-title = The plan
work-plan-working-days = { $days ->
    [one] { $days } working day
   *[other] { $days } working days
}
# $first (String) - a weekday, shortened
# $last (String) - a later weekday, shortened
work-plan-weekdays = { $first } to { $last }
work-plan-weekend = weekend
work-plan-reserve = { $days ->
    [one] one day in reserve
   *[other] { $days } days in reserve
}
# $name (String) - who does it
# $role (String) - their role
# $time (String) - how long it takes
work-plan-holder = { $name } · { $role } · { $time }
# $name (String) - who does it
# $away (String) - who is away
# $role (String) - their role
# $time (String) - how long it takes
work-plan-stand-in = { $name } for { $away }, who is away · { $role } · { $time }
# $role (String) - the role that nobody takes
# $time (String) - how long it takes
work-plan-nobody = { $role } · { $time }
work-plan-nobody-tag = nobody
work-plan-changed-tag = changed
work-plan-beside-tag = side by side
# $work (String) - working time
# $wait (String) - waiting time
work-plan-work-and-wait = { $work } of work, { $wait } of waiting

## Starting a piece of work.

# $due (String) - the publish date
# $start (String) - the first day of work
# $when (String) - today, tomorrow or later
work-launch-published = { $when ->
    [today] Published on { $due } if it starts today
    [tomorrow] Published on { $due } if it starts tomorrow
   *[later] Published on { $due } if it starts on { $start }
}
# $due (String) - the last day
# $start (String) - the first day of work
# $when (String) - today, tomorrow or later
work-launch-finished = { $when ->
    [today] Finished on { $due } if it starts today
    [tomorrow] Finished on { $due } if it starts tomorrow
   *[later] Finished on { $due } if it starts on { $start }
}
work-launch-short = { $days ->
    [one] One working day short
   *[other] { $days } working days short
}
work-launch-nobody = { $stages ->
    [one] One stage has nobody yet
   *[other] { $stages } stages have nobody yet
}
work-launch-nothing-to-do = Every stage is left out
# $day (String) - the day
work-launch-in-the-past = { $day } has passed
# $day (String) - the day
work-launch-too-far = { $day } is more than two years ahead
# $day (String) - the day
work-launch-not-a-publish-day = Nothing is published on { $day }
work-launch-no-working-time = The calendar has no working days
work-launch-no-working-time-text = Without working days no date can be worked out. The working week is in the settings.
work-launch-sub = Nobody is told anything until you start.
# $item (String) - what the process calls one piece of work
work-launch-subject = { $item }: what is it about?
work-launch-publish-day = When is it published?
work-launch-finish-day = Finished by
work-launch-start-day = First day of work
work-launch-no-day = Please choose a day.
work-launch-brief = Brief
work-launch-brief-hint = What everybody should know before they begin.
work-launch-owner = Who answers for it
work-launch-owner-hint = From the first stage to the last, whoever has it in hand.
work-launch-aim = Count the days
work-launch-back-from-publishing = Back from the publish date
work-launch-back-from-finish = Back from the last day
work-launch-forward-from-start = Forward from the first day
work-launch-buffer = Days in reserve before publishing
work-launch-buffer-hint = Working days that stay free in case something slips.
work-launch-show = Show the plan
work-launch-start = Start the work
# $name (String) - who has the first stage
work-launch-first-hands = { $name } gets it first.
work-launch-stop-short = It can start as soon as the plan fits: take one of the ways above, or another date.
work-launch-stop-nobody = It can start as soon as every stage has somebody.
work-launch-stop-day = It can start as soon as there is a plan for the day.
# $role (String) - a role
work-launch-vacant = Nobody holds the role { $role } yet.
work-launch-seat = Say who it is
# $stage (String) - a stage
# $people (String) - who is away, and until when
work-launch-all-away = { $stage }: { $people }. Take another date, or note who stands in.
# $name (String) - who is away
# $day (String) - the last day away
work-launch-away-until = { $name } is away until { $day }
work-launch-offers = What would help
# $day (String) - the first date that fits
work-launch-offer-publish = Publish on { $day }
# $day (String) - the first date that fits
work-launch-offer-finish = Finish on { $day }
# $stage (String) - a stage
# $time (String) - its working time then
work-launch-offer-shorten = Do “{ $stage }” in { $time }
# $stage (String) - a stage
# $other (String) - the stage before it
work-launch-offer-beside = Do “{ $stage }” side by side with “{ $other }”
# $stage (String) - a stage
work-launch-offer-leave-out = Leave out “{ $stage }”
work-launch-then-it-fits = it fits
work-launch-still-short = { $days ->
    [one] still one day short
   *[other] still { $days } days short
}
work-launch-different = Different this time
work-launch-left-out = left out
# $now (String) - working time in this launch
# $usual (String) - working time in the process
work-launch-instead = { $now } instead of { $usual }
# $stage (String) - the stage before it
work-launch-beside = side by side with “{ $stage }”
work-launch-as-usual = As usual
# $stage (String) - a stage
work-launch-as-usual-for = “{ $stage }” as usual
work-launch-newer-version = Nothing was started: a newer version of the process was published meanwhile. Here is the plan by that version.
work-launch-not-started = Nothing was started, because this plan does not hold any more. Here is how it stands now.
work-launch-too-many-items = Nothing was started: the workspace holds as many items as it can.
work-launch-unpublished-title = Publish the process first
work-launch-unpublished-text = Work follows a published version, so that nobody’s stages change under way.
work-launch-unpublished-ask = Somebody who edits processes can publish it.
work-launch-to-draft = To the draft

## The list of work.

work-list-running = { $count ->
    [0] Nothing is under way
    [one] One under way
   *[other] { $count } under way
}
# $running (String) - the sentence above, about all that is under way
work-list-running-late = { $late ->
    [one] { $running }, one late
   *[other] { $running }, { $late } late
}
work-list-over = { $count ->
    [0] Nothing is over yet
    [one] One is over
   *[other] { $count } are over
}
work-list-tab-running = Under way
work-list-tab-over = Over
work-list-tabs = Which work
# $process (String) - a process
# $stage (String) - the stage it is in
work-list-where = { $process } · { $stage }
work-list-ready = ready to publish
work-list-late = late
work-list-soon = soon
work-list-published = published
work-list-finished = finished
work-list-cancelled = given up
work-list-example = example
# $name (String) - who answers for it
work-list-owner = { $name } answers for it
# $name (String) - who has it now
work-list-ball = { $name } has it now
work-list-empty-title = Start the first one
work-list-empty-text = Choose a day, and everybody’s days follow from it.
work-list-empty-process-title = First, how you work
work-list-empty-process-text = Work follows a process: its stages, who does them, how long they take. Begin with what you make most often.
work-list-make-process = Describe a process
work-list-nothing-over = What was published or finished will be found here.
work-list-start-new = Start something new
# $item (String) - what the process calls one piece of work
work-list-start = New: { $item }
