### Words of every page: buttons, quantities, days, sizes.

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
common-days = { $days ->
    [one] יום
    [two] יומיים
   *[other] { $days } ימים
}
common-days-and-half = { $days ->
    [0] חצי יום
    [1] יום וחצי
    [2] יומיים וחצי
   *[other] { $days } ימים וחצי
}
common-hours = { $hours ->
    [one] שעה
    [two] שעתיים
   *[other] { $hours } שעות
}
common-minutes = { $minutes ->
    [one] דקה
    [two] שתי דקות
   *[other] { $minutes } דקות
}
common-day-and-time = { $day }, { $time }
common-weekday-narrow = { $weekday ->
    [1] ב׳
    [2] ג׳
    [3] ד׳
    [4] ה׳
    [5] ו׳
    [6] ש׳
   *[7] א׳
}
common-file-size-bytes = { $bytes ->
    [one] בייט אחד
    [two] שני בייטים
   *[other] { $bytes } בייטים
}
common-file-size-kilobytes = { $size } KB
common-file-size-megabytes = { $size } MB
common-file-size-gigabytes = { $size } GB
common-language-hebrew = עברית
common-language-russian = רוסית
common-language-english = אנגלית
common-brand = Redthread
common-skip = דילוג לתוכן
common-ways = הדפים הראשיים
common-workspace = סביבת עבודה
common-workspaces = סביבות עבודה
common-day = היום שלי
common-work = עבודה
common-process = תהליך
common-people = צוות
common-settings = הגדרות
common-my-account = החשבון שלי
common-sign-out = יציאה
common-optional = לא חובה
common-required = חובה
common-form-errors = כדאי לבדוק שוב:
common-done-word = בוצע
common-now-word = כאן עכשיו
common-ahead-word = בהמשך
common-skipped-word = דולג
common-late-word = באיחור
common-too-long = עד { $length-max } תווים.
common-empty-field = צריך למלא את השדה הזה.
common-said-saved = נשמר.
common-said-handed-over = הועבר הלאה.
common-said-sent-back = הוחזר, עם הסיבה שכתבת.
common-said-skipped = השלב דולג, והסיבה נרשמה.
common-said-reassigned = עכשיו זה אצל מישהו אחר.
common-said-published = פורסם. כל הכבוד.
common-said-launched = העבודה יצאה לדרך.
common-said-version-published = הגרסה פורסמה. עבודה חדשה תתנהל לפיה.
common-said-example-removed = הדוגמה הוסרה.
common-said-cancelled = העבודה בוטלה.
common-said-session-ended = החיבור הזה נותק.
common-said-stage-saved = השלב נשמר.
common-said-password-changed = הסיסמה הוחלפה. בכל מקום אחר החשבון נותק.

## Live updates
common-live-notice = משהו השתנה כאן.
common-live-show = הצגה

## ביטול הפעולה האחרונה
common-undo = ביטול
common-undo-said = הפעולה בוטלה, הכול כמו שהיה.
common-undo-said-absence-removed = ההיעדרות הוסרה.
common-undo-history = הפעולה האחרונה בוטלה
common-undo-taken-back = בוטל
common-undo-touched-title = מישהו הקדים אותך: { $name }
common-undo-changed-title = משהו השתנה מאז
common-undo-touched-text = לכן כבר אי אפשר לבטל, ושום דבר לא השתנה עכשיו. אפשר לראות מה המצב ולהמשיך משם.
common-undo-late-title = כבר מאוחר מדי לבטל
common-undo-late-text = אפשר לבטל במשך עשר שניות. שום דבר לא השתנה עכשיו; אפשר לראות מה המצב ולהמשיך משם.
common-undo-already-title = הפעולה הזאת כבר בוטלה
common-undo-already-text = הכול שוב כמו שהיה קודם.
common-undo-back = מה המצב עכשיו
