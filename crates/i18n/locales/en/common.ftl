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
