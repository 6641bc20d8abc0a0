### Words of every page: buttons, quantities, days, sizes.

common-yes = Yes
common-no = No
common-save = Save
common-cancel = Cancel
common-back = Back
common-next = Next
common-close = Close
common-more = More
common-less = Less
common-today = Today
common-tomorrow = Tomorrow
common-yesterday = Yesterday
common-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
common-days-and-half = { $days ->
    [0] ½ day
   *[other] { $days }½ days
}
common-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
common-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}

# $day (String) - the day
# $time (String) - the time of day
common-day-and-time = { $day }, { $time }

# $weekday (Number) - 1 is Monday, 7 is Sunday
common-weekday-narrow = { $weekday ->
    [1] M
    [2] T
    [3] W
    [4] T
    [5] F
    [6] S
   *[7] S
}
common-file-size-bytes = { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}
# $size (String) - the number
common-file-size-kilobytes = { $size } KB
# $size (String) - the number
common-file-size-megabytes = { $size } MB
# $size (String) - the number
common-file-size-gigabytes = { $size } GB
common-language-hebrew = Hebrew
common-language-russian = Russian
common-language-english = English
common-brand = Redthread
common-skip = Skip to the content
common-ways = Main pages
common-workspace = Workspace
common-workspaces = Workspaces
common-day = My day
common-work = Work
common-process = Process
common-people = People
common-settings = Settings
common-my-account = My account
common-sign-out = Sign out
common-optional = optional
common-required = required
common-form-errors = Please look at this once more:
common-done-word = done
common-now-word = now
common-ahead-word = ahead
common-skipped-word = skipped
common-late-word = late

# $length-max (String) - characters allowed
common-too-long = At most { $length-max } characters, please.
common-empty-field = Please fill this in.
common-said-saved = Saved.
common-said-handed-over = Handed over.
common-said-sent-back = Sent back, with your reason.
common-said-skipped = Skipped, with your reason.
common-said-reassigned = Somebody else has it now.
common-said-published = Published. Well done.
common-said-launched = It is under way.
common-said-version-published = Published. New work takes this version.
common-said-example-removed = The example is gone.
common-said-cancelled = Cancelled, with your reason.
common-said-session-ended = That sign-in has ended.
common-said-stage-saved = The stage is saved.
common-said-password-changed = The password is changed. Everywhere else you are signed out.

## Live updates
common-live-notice = Something has changed here.
common-live-show = Show it

## Undo
common-undo = Undo
common-undo-said = Taken back. Everything is as it was.
common-undo-said-absence-removed = The absence is removed.
common-undo-history = The last step was taken back
common-undo-taken-back = taken back
# $name (String) - who was quicker
common-undo-touched-title = { $name } was quicker
common-undo-changed-title = It has changed since
common-undo-touched-text = So it cannot be taken back any more, and nothing was changed now. See how it stands and go on from there.
common-undo-late-title = It is too late to take that back
common-undo-late-text = Undo works for ten seconds. Nothing was changed now; see how it stands and go on from there.
common-undo-already-title = That has been taken back already
common-undo-already-text = Everything is as it was before.
common-undo-back = See how it stands
