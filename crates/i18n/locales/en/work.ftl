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
work-cancelled-because = cancelled: { $reason }
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
work-skip = Skip this stage
work-skip-reason = Why it is not needed this time
work-skip-button = Skip it
work-reassign = Give it to somebody else
work-reassign-to = Who takes it
work-reassign-button = Pass it on
work-change-owner = Somebody else answers for it
work-change-owner-button = Change
work-cancel = Cancel this work
work-cancel-reason = Why
work-cancel-button = Cancel the work
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
work-answer-not-a-link = Please write a link that begins with https://
work-answer-not-a-choice = Please choose from the list.
work-refused-not-open = Somebody was quicker: this stage is not open any more. This is how it stands now.
work-refused-over = This work is over: nothing more can be changed in it.
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
work-history-skipped = { $stage } was skipped: { $reason }
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
work-launch-seat = Choose who it is
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
# $process (String) - a process
# $stage (String) - the stage it is in
work-list-where = { $process } · { $stage }
work-list-ready = ready to publish
work-list-late = late
work-list-soon = soon
work-list-published = published
work-list-finished = finished
work-list-cancelled = cancelled
work-list-example = example
# $name (String) - who answers for it
work-list-owner = { $name } answers for it
# $name (String) - who has it now
work-list-ball = { $name } has it now
work-list-empty-title = Start the first one
work-list-empty-text = Choose a day, and everybody’s days follow from it.
work-list-empty-process-title = First, how you work
work-list-empty-process-text = Work follows a process: its stages, who does them, how long they take. Begin with what you make most often.
work-list-make-process = Create a process
work-list-nothing-over = What was published or finished will be found here.
work-list-start-new = Start something new
# $item (String) - what the process calls one piece of work
work-list-start = New: { $item }

## Talk

# $count (Number) - comments that stand
work-talk-title = { $count ->
    [0] Nobody has said anything yet
    [one] One comment
   *[other] { $count } comments
}
work-talk-earlier = Earlier comments
work-talk-label = Your comment
work-talk-placeholder = Write to the team…
work-talk-hint = Write @ and a name, and it will be in that person’s day. **Bold**, lists and links work.
work-talk-files = Files for the comment
work-talk-send = Send
work-talk-edited = edited
work-talk-for-you = For you
work-talk-edit = Edit
work-talk-remove = Remove
work-talk-edit-label = What it should say
work-talk-one-title = One comment
work-talk-back = Back to the work
# $name (String) - who removed the comment
work-talk-removed-by = { $name } removed this comment.
work-talk-empty = Write something, or add a file.
# $max (Number) - comments that an item may have
work-talk-too-many = { $max ->
    [one] There is already one comment here, and that is the most there can be.
   *[other] There are already { $max } comments here, and that is the most there can be.
}
work-talk-changed-meanwhile = This comment was changed in another window. Above is what it says now; save once more to replace it.
work-talk-removed-meanwhile = This comment was removed meanwhile.
# $count (Number) - comments
work-talk-mentions = { $count ->
    [one] You are mentioned once
   *[other] You are mentioned { $count } times
}
work-talk-open = Read
work-talk-said-commented = Sent.
work-history-comment-removed = A comment was removed
# $name (String) - the file
work-history-file-added = The file { $name } was added
# $name (String) - the file
work-history-file-removed = The file { $name } was removed
# $name (String) - the file
work-history-file-restored = The file { $name } is back

## Files

# $count (Number) - files that stand
work-files-title = { $count ->
    [0] No files yet
    [one] One file
   *[other] { $count } files
}
work-files-add = Attach files
work-files-hint = Drop files here or choose them, up to 50 MB each.
# $label (String) - what the checklist asks for
work-files-give = A file: { $label }
work-files-or-link = Or a link, or where the file lies:
work-files-other = Another file instead
work-files-clear = Take this file away from the answer
# $name (String) - who removed it
# $day (String) - when
work-files-removed-by = { $name } removed it on { $day }
# $count (Number) - removed files
work-files-removed = { $count ->
    [one] One removed file
   *[other] { $count } removed files
}
work-files-bring-back = Bring back
# $size (String) - a number
work-files-kilobytes = { $size } KB
# $size (String) - a number
work-files-megabytes = { $size } MB
# $size (String) - a number
work-files-gigabytes = { $size } GB
work-files-empty = Choose a file that has something in it.
# $size (String) - the most a file may have
work-files-too-large = A file can have up to { $size }. Share a larger one by a link.
work-files-wrong-length = The file did not arrive whole. Send it once more.
# $max (Number) - files at once
work-files-too-many-at-once = { $max ->
    [one] One file can be sent at a time.
   *[other] Up to { $max } files can be sent at a time.
}
# $max (Number) - files of one item
work-files-too-many = { $max ->
    [one] One file can hang here. Remove it first.
   *[other] Up to { $max } files can hang here. Remove one that is not needed any more.
}
# $size (String) - the most a workspace may have
work-files-no-room = The files of this workspace fill its { $size }. Ask whoever runs the program for more room, or share this one by a link.
work-files-is-an-answer = This file answers a checklist. Take it away there first.
work-files-gone = It was removed more than 30 days ago and cannot be brought back.
work-files-not-of-item = This file is not attached here any more. Add it once more.
work-files-said-added = Attached.
work-files-said-removed = Removed. It can be brought back for 30 days.

## The ways to look at the work.
work-ways = Ways to look at the work
work-ways-list = List
work-ways-board = Board

## Finding work: the form above the list and the views that are kept.
work-find-title = { $count ->
    [0] Nothing found
    [one] One found
   *[other] { $count } found
}
work-find-words = Words of the title
work-find-show = Show
work-find-more = More filters
work-find-clear = Show everything
work-find-standing = Where it stands
work-find-standing-open = Under way
work-find-standing-running = In the stages
work-find-standing-ready = Ready to publish
work-find-standing-published = Published or finished
work-find-standing-over = Over
work-find-standing-cancelled = Cancelled
work-find-standing-all = Everything
work-find-order = In which order
work-find-order-due = By date
work-find-order-title = By title
work-find-order-moved = Moved last
work-find-order-stage = By stage
work-find-process = Process
work-find-any-process = Any process
work-find-person = Who answers for it or has it now
work-find-anybody = Anybody
work-find-from = Due from
work-find-until = Due until
work-find-late = Only what is late
# $page (String) - the page
# $last (String) - the last page
work-find-page = Page { $page } of { $last }
work-find-pages = Pages
work-find-before = Before
work-find-after = Next
work-find-nothing-title = Nothing like this
work-find-nothing-text = Try fewer words, or look at everything.
work-views = Kept views
work-views-keep = Keep this view
work-views-keep-button = Keep
work-views-change = Rename or remove this view
work-views-remove = Remove
work-views-name = Name of the view
work-views-hint = It stands above the list and shows the same search every time.
work-views-share = For the whole team
work-views-name-empty = Please give it a name.
work-views-name-long = { $max ->
    [one] At most one character.
   *[other] At most { $max } characters.
}
work-views-too-many = You have fifty views already. Remove one first.

## The board of a process.
work-board-title = { $count ->
    [0] Nothing is under way
    [one] One is under way
   *[other] { $count } are under way
}
# $all (String) - the sentence above
work-board-title-late = { $late ->
    [one] { $all }, one behind time
   *[other] { $all }, { $late } behind time
}
work-board-processes = Boards
work-board-published-lately = Published lately
work-board-finished-lately = Finished lately
# $stage (String) - a stage of an older version
work-board-old-stage = { $stage } (older version)
work-board-old-stages = Stages of older versions
work-board-overdue = past its date
work-board-overdue-count = { $count ->
    [one] one past its date
   *[other] { $count } past their dates
}
work-board-late-count = { $count ->
    [one] one late
   *[other] { $count } late
}
work-board-stuck-by = { $days ->
    [one] stuck for a day
   *[other] stuck for { $days } days
}
work-board-stuck-count = { $count ->
    [one] one stuck
   *[other] { $count } stuck
}
work-board-again = came back
work-board-beside = also in another stage
work-board-move = Move
work-board-keys = Drag a card to its next stage. By keys: arrows walk over the cards, M moves one.
work-board-empty = Nothing is under way here. What you start appears in its first stage.
work-board-cut = { $count ->
    [one] Only the first card is shown.
   *[other] Only the first { $count } cards are shown.
}
work-board-to-list = All of it as a list
work-board-unpublished-title = This process is not published yet
work-board-unpublished-text = Its stages become the columns of the board once it is published.
work-board-to-process = To the process

## A card is moved.
work-drop-where = Where should it go?
# $stage (String) - a stage
work-drop-on = On to “{ $stage }”
# $stage (String) - an earlier stage
work-drop-back = Back to “{ $stage }”
# $stage (String) - a stage further ahead
work-drop-ahead = Straight to “{ $stage }”
work-drop-end = Done
work-drop-not-here = It cannot go there
# $stages (String) - stages that would be left out
work-drop-between = { $count ->
    [one] { $stages } lies between. Say why it is left out this time, or take the next step only.
   *[other] { $stages } lie between. Say why each is left out this time, or take the next step only.
}
# $stage (String) - a stage
work-drop-skip-reason = Why “{ $stage }” is not needed this time
work-drop-skip-button = Leave out and move on
# $stage (String) - the next stage
work-drop-nearer = Only to “{ $stage }”
# $stages (String) - stages at the same time
work-drop-waits = { $stages }: still under way at the same time. It goes on once all are done.
# $stage (String) - a stage
work-drop-stays = It is in “{ $stage }” already.
# $stage (String) - the publishing stage
work-drop-publish-first = The way leads over “{ $stage }”, and publishing is never left out. First publish it.
# $stage (String) - a stage
work-drop-left-out = “{ $stage }” was left out for this piece of work.
# $stage (String) - a stage
work-drop-beside = “{ $stage }” runs at the same time. Each is finished on its own.
work-drop-unknown = This work follows an older version of the process, which has no such stage. It goes on by its own stages.
# $holder (String) - who has the ball
# $owner (String) - who answers for it
work-drop-not-yours = { $holder } has it now and { $owner } answers for it. One of them can move it, or a manager.
# $owner (String) - who answers for it
work-drop-owners = { $owner } answers for it and can move it, or a manager.
work-drop-to-board = Back to the board
work-ways-tasks = Tasks

## Tasks: one-off work with one owner and a date.

work-task-word = Task
work-task-title = What is to be done
work-task-owner = Who
work-task-due = By when
work-task-note = What else there is to know
work-task-add = Add
work-task-add-here = Add a task
work-task-from-this = A task from this
work-task-of-item = Tasks of this work
work-task-finish = Done
work-task-reopen = Open it again
work-task-change = Change it
work-task-drop = Drop it
work-task-drop-reason = Why it will not be done
work-task-drop-button = Drop the task
work-task-done = done
work-task-dropped = dropped
# $reason (String) - why
work-task-dropped-because = Dropped: { $reason }
work-task-belongs = Belongs to
# $name (String) - who wrote it down
work-task-from = from { $name }
# $name (String) - who does it
work-task-owned-by = { $name } does it
# $times (Number) - how often its date moved
work-task-moved-times = { $times ->
    [one] moved once
   *[other] moved { $times } times
}
# $day (String) - a day
work-task-coming = A task by { $day }
# $count (Number) - tasks
work-task-list-mine = { $count ->
    [0] You have no open tasks
    [one] You have one open task
   *[other] You have { $count } open tasks
}
# $count (Number) - tasks
work-task-list-all = { $count ->
    [0] Nobody has an open task
    [one] The team has one open task
   *[other] The team has { $count } open tasks
}
# $count (Number) - tasks
work-task-list-over = { $count ->
    [0] No task is done yet
    [one] One task is over
   *[other] { $count } tasks are over
}
# $late (Number) - late tasks
# $open (String) - the sentence above, about all that are open
work-task-list-late = { $late ->
    [one] { $open }, one late
   *[other] { $open }, { $late } late
}
work-task-tabs = Whose tasks
work-task-tab-mine = Mine
work-task-tab-all = Everybody’s
work-task-show-over = Show what is over
work-task-show-open = Show what is open
work-task-nothing = Write the first one above: what, who, by when.
work-task-nothing-over = What was done or dropped will be found here.
work-task-wrong-day = Please choose a day.
work-task-in-the-past = That day has passed. Please choose today or later.
work-task-too-far = That day is years away. Please choose one within three years.
# $count (Number) - the most
work-task-too-many = { $count ->
    [one] Nobody can have more than { $count } open task. Please close some first.
   *[other] Nobody can have more than { $count } open tasks. Please close some first.
}
work-task-reason-needed = Please say in a few words why it will not be done.
work-task-not-open = Somebody was quicker: this task is closed already.
work-task-not-over = Somebody was quicker: this task is open again already.
work-task-stale = Somebody changed this task meanwhile. What you wrote is kept below; saving once more replaces theirs.
work-task-said-added = The task is written down.
work-task-said-done = Done.
work-task-said-dropped = Dropped, with your reason.
work-task-said-reopened = The task is open again.
work-task-history-added = Written down
work-task-history-done = Done
work-task-history-reopened = Opened again
# $reason (String) - why
work-task-history-dropped = Dropped: { $reason }
# $name (String) - who
work-task-history-owner = { $name } does it now
# $from (String) - the day it had
# $to (String) - the day it has
work-task-history-moved = Moved from { $from } to { $to }
# $title (String) - what it says
work-task-history-reworded = Reworded: { $title }

# $item (String) - the piece of work
# $team (String) - the team
# $day (String) - the last day
work-shared-message = “{ $item }” ({ $team }): see where it stands. No account is needed; the link works until { $day }:
work-ways-calendar = Calendar

## The content calendar.
# $when (String) - a month or a week
# $count (Number) - what goes out
work-calendar-title = { $count ->
    [0] { $when }: nothing goes out yet
    [one] { $when }: one goes out
   *[other] { $when }: { $count } go out
}
# $count (Number) - items
work-calendar-count-planned = { $count ->
    [one] { $count } planned
   *[other] { $count } planned
}
# $count (Number) - items
work-calendar-count-ready = { $count ->
    [one] { $count } ready
   *[other] { $count } ready
}
# $count (Number) - items
work-calendar-count-published = { $count ->
    [one] { $count } published
   *[other] { $count } published
}
# $count (Number) - items
work-calendar-count-late = { $count ->
    [one] { $count } late
   *[other] { $count } late
}
work-calendar-planned = planned
work-calendar-ready = ready
work-calendar-published = published
work-calendar-late = late
work-calendar-views = Month or week
work-calendar-month = Month
work-calendar-week = Week
work-calendar-days = Other days
work-calendar-earlier = Earlier
work-calendar-later = Later
work-calendar-today = Today
work-calendar-channel = Channel
work-calendar-all-channels = All channels
work-calendar-process = Process
work-calendar-all-processes = All processes
work-calendar-show = Show
# $count (Number) - items that are not shown
work-calendar-more = { $count ->
    [one] +{ $count } more
   *[other] +{ $count } more
}
work-calendar-move = Move
work-calendar-is-today = today
work-calendar-off = not a working day
work-calendar-empty = Nothing goes out in these days. What is launched with a publish date appears here by itself.
work-calendar-keys = Arrow keys lead from day to day. A card dragged to another day asks first what else should move.
work-calendar-too-many = This is as much as one look can hold. Choose a channel, a process or a week to see the rest.

## Dates that move.
# $title (String) - an item
# $day (String) - its date
# $kind (String) - publish or finish
work-dates-title = { $kind ->
    [publish] “{ $title }” goes out on { $day }
   *[finish] “{ $title }” is to be finished by { $day }
}
# $title (String) - an item
work-dates-title-no-day = “{ $title }” has no date
# $stage (String) - a stage
# $days (Number) - working days
work-dates-stage-later = { $days ->
    [one] “{ $stage }” is done one working day later
   *[other] “{ $stage }” is done { $days } working days later
}
# $stage (String) - a stage
# $days (Number) - working days
work-dates-stage-earlier = { $days ->
    [one] “{ $stage }” is done one working day earlier
   *[other] “{ $stage }” is done { $days } working days earlier
}
# $days (Number) - working days
work-dates-due-later = { $days ->
    [0] The date moves to a day off
    [one] The date comes one working day later
   *[other] The date comes { $days } working days later
}
# $days (Number) - working days
work-dates-due-earlier = { $days ->
    [one] The date comes one working day earlier
   *[other] The date comes { $days } working days earlier
}
work-dates-sub = Nothing is moved until you choose what follows.
work-dates-what = What moves
# $kind (String) - publish or finish
work-dates-due = { $kind ->
    [publish] The publish date
   *[finish] The last day
}
# $stage (String) - a stage
# $day (String) - its last day
work-dates-stage = { $stage }, until { $day }
work-dates-to = To which day
work-dates-show = Show what follows
work-dates-question = What follows from it?
work-dates-use = Use up the buffer
work-dates-keep = Keep the buffer
work-dates-only = Only this stage
work-dates-along = The stages move along
work-dates-alone = Only this date
# $kind (String) - publish or finish
# $day (String) - the date
# $left (Number) - working days
work-dates-use-fits = { $kind ->
    [publish] It still goes out on { $day }.
   *[finish] It is still finished by { $day }.
} { $left ->
    [0] No day is left in reserve.
    [one] One day is left in reserve.
   *[other] { $left } days are left in reserve.
}
# $days (Number) - working days
# $kind (String) - publish or finish
# $day (String) - the date
work-dates-use-short = { $days ->
    [one] One working day short.
   *[other] { $days } working days short.
} { $kind ->
    [publish] It goes out on { $day }.
   *[finish] It is finished by { $day }.
}
# $kind (String) - publish or finish
# $day (String) - the date
work-dates-keep-says = Everything after it moves along. { $kind ->
    [publish] It goes out on { $day }.
   *[finish] It is finished by { $day }.
}
work-dates-only-says = Nothing else moves.
work-dates-along-says = Everything that is still open moves by as much.
# $days (Number) - working days
work-dates-along-short = { $days ->
    [one] One working day short: the stages do not fit before that day.
   *[other] { $days } working days short: the stages do not fit before that day.
}
# $left (Number) - working days
work-dates-alone-says = The stages stay where they are. { $left ->
    [0] No day is left in reserve.
    [one] One day stays in reserve.
   *[other] { $left } days stay in reserve.
}
# $stage (String) - the stage that begins too early
# $before (String) - the stage ahead of it
work-dates-overlap = “{ $stage }” is planned to begin before “{ $before }” is done.
# $stage (String) - a stage
work-dates-after-due = “{ $stage }” would be done only after the last day.
# $name (String) - who publishes
work-dates-away = { $name } is away on that day.
work-dates-changes = New days
# $from (String) - days until now
# $to (String) - days then
work-dates-from-to = from { $from } to { $to }
work-dates-reason = Why
work-dates-reason-hint = Shown beside the date, so that nobody has to ask.
work-dates-save = Move the dates
work-dates-said = The dates were moved.
# $name (String) - who answers for it
work-dates-not-yours = { $name } answers for it and can move its dates.
work-dates-changed = Somebody changed this work meanwhile, so nothing was moved. Here is what would follow now.
work-dates-refused-same = It stands on that day already.
work-dates-refused-past = That day has passed.
work-dates-refused-far = That day is more than two years ahead.
# $day (String) - the day
work-dates-refused-publish-day = Nothing is published on { $day }.
# $day (String) - an allowed day
work-dates-take = Take { $day }
work-dates-refused-not-open = This stage is over: its days do not move any more.
work-dates-refused-over = This work is over: its dates do not move any more.
work-dates-refused-choose = Please choose what follows.
work-dates-refused-reason = A stage is left out only with a reason.
work-dates-refused-no-time = The calendar has no working time to move to.
work-dates-link = Move the dates

## Channel and campaign.
# $title (String) - the campaign
work-belongs-to = Part of “{ $title }”
# $title (String) - the campaign
work-belongs-to-cancelled = Part of “{ $title }”, which was cancelled
# $count (Number) - times
work-belongs-moved = { $count ->
    [one] date moved once
   *[other] date moved { $count } times
}
# $count (Number) - times
# $reason (String) - the last reason
work-belongs-moved-because = { $count ->
    [one] date moved once: { $reason }
   *[other] date moved { $count } times, last: { $reason }
}
# $done (String) - items that are out
# $all (Number) - items that count
work-belongs-children = { $all ->
    [0] Everything in it was cancelled
    [one] { $done } of { $all } in it is done
   *[other] { $done } of { $all } in it are done
}
# $count (Number) - items
work-belongs-running = { $count ->
    [one] { $count } under way
   *[other] { $count } under way
}
# $count (Number) - items
work-belongs-cancelled = { $count ->
    [one] { $count } cancelled
   *[other] { $count } cancelled
}
work-belongs-children-kept = This campaign was cancelled. What belongs to it goes on by itself.
work-belongs-add = Add to it
work-belongs-form = Channel and campaign
work-belongs-channel = Channel
work-belongs-channel-hint = Where it will be seen: a network, the blog, a mailing.
work-belongs-campaign = Campaign
work-belongs-campaign-hint = The work that this is a part of.
work-belongs-no-campaign = None
work-belongs-save = Save channel and campaign
work-belongs-refused-itself = It cannot be a part of itself.
work-belongs-refused-circle = That work is a part of this one, so it cannot be the other way round.
work-belongs-refused-deep = A campaign has three levels at most.
work-belongs-refused-cancelled = That work was cancelled and takes no more.
work-belongs-conflict = Somebody changed the channel or the campaign meanwhile. Yours are kept here; save again to put them in.
# $channel (String) - the channel
work-belongs-history-channel = Channel: { $channel }
work-belongs-history-no-channel = Channel taken away
work-belongs-history-parent = Added to a campaign
work-belongs-history-no-parent = Taken out of its campaign
# $stage (String) - a stage
# $from (String) - a day
# $to (String) - a day
work-belongs-history-stage = { $stage }: { $to } instead of { $from }
# $from (String) - a day
# $to (String) - a day
work-belongs-history-due = The date moved from { $from } to { $to }
# $what (String) - what moved
# $reason (String) - why
work-belongs-history-because = { $what }: { $reason }
