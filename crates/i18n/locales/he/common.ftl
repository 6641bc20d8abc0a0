### מילים של כל הדפים: כפתורים, כמויות, ימים, גדלים.

common-yes = כן
common-no = לא
common-save = שמירה
common-cancel = ביטול
common-back = חזרה
common-next = הבא
common-close = סגירה
common-more = עוד
common-less = פחות
common-today = היום
common-tomorrow = מחר
common-yesterday = אתמול

days = { $days ->
    [one] יום
    [two] יומיים
   *[other] { $days } ימים
}
days-and-half = { $days ->
    [0] חצי יום
    [1] יום וחצי
    [2] יומיים וחצי
   *[other] { $days } ימים וחצי
}
hours = { $hours ->
    [one] שעה
    [two] שעתיים
   *[other] { $hours } שעות
}
minutes = { $minutes ->
    [one] דקה
    [two] שתי דקות
   *[other] { $minutes } דקות
}

day-and-time = { $day }, { $time }

weekday-narrow = { $weekday ->
    [1] ב׳
    [2] ג׳
    [3] ד׳
    [4] ה׳
    [5] ו׳
    [6] ש׳
   *[7] א׳
}

file-size-bytes = { $bytes ->
    [one] בייט אחד
    [two] שני בייטים
   *[other] { $bytes } בייטים
}
file-size-kilobytes = { $size } KB
file-size-megabytes = { $size } MB
file-size-gigabytes = { $size } GB

language-hebrew = עברית
language-russian = רוסית
language-english = אנגלית
