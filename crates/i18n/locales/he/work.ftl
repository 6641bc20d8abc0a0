### Work: everybody's day, the item page, moving.

work-day-count = { $count ->
    [one] דבר אחד מחכה לך
    [two] שני דברים מחכים לך
   *[other] { $count } דברים מחכים לך
}
work-day-nothing = כרגע שום דבר לא מחכה לך
work-day-count-of = { $count ->
    [one] אצל { $name } יש דבר אחד
    [two] אצל { $name } יש שני דברים
   *[other] אצל { $name } יש { $count } דברים
}
work-day-nothing-of = כרגע אין שום דבר אצל { $name }
work-day-late = { $count ->
    [one] אחד מהם באיחור.
    [two] שניים מהם באיחור.
   *[other] { $count } מהם באיחור.
}
work-day-coming = בדרך אליך
work-day-awaited = ממתינים לאחרים
work-day-whose = היום של מי
work-day-show = הצגת היום הזה
work-day-empty-title = מתחילים במה שעושים הכי הרבה
work-day-empty-text = בוחרים רשימת שלבים מוכנה או מדביקים רשימה שכבר יש. תוך שתי דקות יש תוכנית עם תאריכים ושמות.
work-day-empty-button = בחירת נקודת התחלה
work-open = פתיחה
work-due-today = היום
work-begin-today = להתחיל היום
work-late-by = { $days ->
    [one] באיחור של יום
    [two] באיחור של יומיים
   *[other] באיחור של { $days } ימים
}
work-until = עד { $day }
work-left-of = { $left ->
    [one] נשאר פריט אחד מתוך { $all }
    [two] נשארו שני פריטים מתוך { $all }
   *[other] נשארו { $left } פריטים מתוך { $all }
}
work-all-done = הכול מסומן, אפשר להעביר
work-waits-for-it = באחריות { $name }
work-example = דוגמה
work-coming-line = { $stage } · { $days }
work-awaited-line = { $name } · { $stage } · עד { $day }
work-nobody = אף אחד

work-item-eyebrow = { $process } · גרסה { $version }
work-owner = באחריות
work-ball = עכשיו אצל
work-thread = החוט
work-history = מה קרה עד עכשיו
work-since-today = מהיום
work-since = כבר { $days }
work-goes-out = יוצא לאוויר ב{ $day }
work-due-in-danger = הפרסום ב{ $day } בסיכון
work-finished-by = סיום עד { $day }
work-ready-for = מוכן, יוצא לאוויר ב{ $day }
work-published-on = פורסם ב{ $day }
work-finished = הושלם
work-under-way = בעבודה
work-cancelled-because = בוטל: { $reason }
work-received = התקבל: { $things }
work-round = סבב { $round }
work-took = { $dates } · { $took ->
    [one] יום אחד
    [two] יומיים
   *[other] { $took } ימים
}, בתכנון { $meant }
work-done-of = { $done } מתוך { $all }
work-needs = צריך להיות מוכן: { $things }
work-format = פורמט: { $format }
work-place = איפה: { $place }
work-place-open = מעבר למקום שבו עובדים
work-how-to = איך עושים את זה
work-see-how = כך עושים את זה
work-choose = בחירה
work-save = שמירה
work-hand-over-to = סיימתי, הלאה אל { $stage }
work-hand-over-done = השלב הושלם
work-publish = פורסם
work-published-date = תאריך הפרסום
work-published-link = איפה אפשר לראות
work-only-holder = עכשיו זה אצל { $name }.
work-by = { $name }, { $day }
work-recheck = העבודה חזרה: כדאי לבדוק שוב.
work-gate-title = { $count ->
    [one] חסר פריט אחד כדי להמשיך
    [two] חסרים שני פריטים כדי להמשיך
   *[other] חסרים { $count } פריטים כדי להמשיך
}
work-gate-why = כל השאר נשמר.
work-gate-button = שמירה והעברה
work-send-back = החזרה
work-send-back-to = לאיזה שלב
work-send-back-reason = למה, ומה צריך לעשות
work-send-back-button = החזרה
work-skip = דילוג על השלב
work-skip-reason = למה הפעם הוא לא נחוץ
work-skip-button = דילוג
work-reassign = העברה למישהו אחר
work-reassign-to = מי לוקח את זה
work-reassign-button = העברה
work-change-owner = החלפת אחראי
work-change-owner-button = החלפה
work-cancel = ביטול העבודה
work-cancel-reason = למה
work-cancel-button = ביטול העבודה
work-example-text = זו דוגמה לעבודה שמתקדמת. שום דבר לא תלוי בה.
work-example-remove = הסרת הדוגמה
work-links = שיתוף עם מי שאין לו חשבון
work-links-text = הקישור מראה רק איפה הכרטיס הזה עומד, ושום דבר אחר. הוא פועל 14 יום, או עד שמבטלים אותו.
work-link-make = יצירת קישור
work-link-revoke = ביטול הקישור
work-link-until = קישור שפועל עד { $day }
work-links-too-many = כבר יש עשרים קישורים פעילים. קודם מבטלים אחד מהם.
work-shared-title = הנה הקישור
work-shared-sub = הוא מוצג רק עכשיו. מעתיקים ושולחים למי שצריך לראות את הכרטיס.
work-shared-loopback = Redthread פועלת רק במחשב הזה, ולכן הקישור עוד לא ייפתח במקום אחר. כדי שהצוות יגיע אליה מפעילים עם --public-url.
work-shared-address = קישור
work-shared-copy = העתקה
work-shared-copied = הועתק.
work-shared-send = שליחה

work-answer-taken-meanwhile = בינתיים מישהו מחק את התשובה הזו. מה שכתבת נשאר כאן; שמירה נוספת תחזיר אותו.
work-answer-changed-meanwhile = בינתיים נכתב כאן ״{ $there }״. מה שכתבת נשמר כאן; שמירה נוספת תחליף את מה שנכתב.
work-answer-inert = קודם משלימים את מה שמעל הקו.
work-answer-not-a-number = צריך לכתוב מספר.
work-answer-too-small = צריך לפחות { $min }.
work-answer-too-large = אפשר עד { $max }.
work-answer-not-a-day = צריך לבחור יום.
work-answer-not-a-link = צריך קישור שמתחיל ב־https://
work-answer-not-a-choice = צריך לבחור מהרשימה.

work-refused-not-open = מישהו הקדים אותך: השלב הזה כבר לא פתוח. זה המצב עכשיו.
work-refused-over = העבודה הזו כבר הסתיימה, ואי אפשר לשנות בה דבר.
work-refused-reason = צריך לכתוב למה, בכמה מילים.
work-refused-not-earlier = אפשר להחזיר רק לשלב קודם שכבר הושלם.
work-refused-publish-instead = את השלב הזה מסיימים בפרסום.
work-refused-not-ready = השלבים שלפניו עוד לא הושלמו.
work-refused-future = היום הזה עוד לא הגיע. מסמנים שפורסם רק אחרי הפרסום עצמו.
work-refused-rounds = העבודה חזרה כל כך הרבה פעמים שכדאי קודם לבדוק את התהליך.

work-history-launched = העבודה יצאה לדרך
work-history-arrived = { $stage }: עכשיו אצל { $name }
work-history-handed-over = { $stage }: הושלם
work-history-sent-back = הוחזר מהשלב ״{ $from }״ לשלב ״{ $to }״: { $reason }
work-history-left-out = { $stage }: השלב הושמט בהתחלה
work-history-skipped = { $stage }: השלב דולג. { $reason }
work-history-reassigned = { $stage }: הועבר אל { $name }
work-history-owner = עכשיו באחריות { $name }
work-history-answered = מולא: { $entry }
work-history-unanswered = נמחק: { $entry }
work-history-link-made = ניתן קישור
work-history-link-revoked = קישור בוטל

## The dated plan.

work-plan-title = התוכנית
work-plan-working-days = { $days ->
    [one] יום עבודה אחד
    [two] שני ימי עבודה
   *[other] { $days } ימי עבודה
}
work-plan-weekdays = { $first } עד { $last }
work-plan-weekend = סוף שבוע
work-plan-reserve = { $days ->
    [one] יום רזרבה אחד
    [two] שני ימי רזרבה
   *[other] { $days } ימי רזרבה
}
work-plan-holder = { $name } · { $role } · { $time }
work-plan-stand-in = { $name } במקום { $away } (בהיעדרות) · { $role } · { $time }
work-plan-nobody = { $role } · { $time }
work-plan-nobody-tag = אין מי שיעשה
work-plan-changed-tag = שונה
work-plan-beside-tag = במקביל
work-plan-work-and-wait = { $work } עבודה, { $wait } המתנה

## Starting a piece of work.

work-launch-published = { $when ->
    [today] יתפרסם ב{ $due }, אם מתחילים היום
    [tomorrow] יתפרסם ב{ $due }, אם מתחילים מחר
   *[later] יתפרסם ב{ $due }, אם מתחילים ב{ $start }
}
work-launch-finished = { $when ->
    [today] יסתיים ב{ $due }, אם מתחילים היום
    [tomorrow] יסתיים ב{ $due }, אם מתחילים מחר
   *[later] יסתיים ב{ $due }, אם מתחילים ב{ $start }
}
work-launch-short = { $days ->
    [one] חסר יום עבודה אחד
    [two] חסרים שני ימי עבודה
   *[other] חסרים { $days } ימי עבודה
}
work-launch-nobody = { $stages ->
    [one] לשלב אחד עדיין אין מי שיעשה אותו
    [two] לשני שלבים עדיין אין מי שיעשה אותם
   *[other] ל־{ $stages } שלבים עדיין אין מי שיעשה אותם
}
work-launch-nothing-to-do = כל השלבים הושמטו
work-launch-in-the-past = { $day } כבר עבר
work-launch-too-far = { $day } רחוק מדי: יותר משנתיים קדימה
work-launch-not-a-publish-day = לא מפרסמים ב{ $day }
work-launch-no-working-time = בלוח העבודה אין ימי עבודה
work-launch-no-working-time-text = בלי ימי עבודה אי אפשר לחשב תאריכים. את שבוע העבודה קובעים בהגדרות.
work-launch-sub = אף אחד לא יקבל הודעה לפני שמתחילים.
work-launch-subject = { $item }: על מה?
work-launch-publish-day = מתי מפרסמים?
work-launch-finish-day = סיום עד
work-launch-start-day = היום הראשון של העבודה
work-launch-no-day = צריך לבחור יום.
work-launch-brief = בריף
work-launch-brief-hint = מה כדאי שכולם ידעו לפני שמתחילים.
work-launch-owner = מי אחראי
work-launch-owner-hint = מהשלב הראשון ועד האחרון, אצל מי שזה לא יהיה.
work-launch-aim = איך לספור את הימים
work-launch-back-from-publishing = אחורה מתאריך הפרסום
work-launch-back-from-finish = אחורה מיום הסיום
work-launch-forward-from-start = קדימה מהיום הראשון
work-launch-buffer = ימי רזרבה לפני הפרסום
work-launch-buffer-hint = ימי עבודה שנשארים פנויים, למקרה שמשהו יתעכב.
work-launch-show = הצגת התוכנית
work-launch-start = התחלת העבודה
work-launch-first-hands = השלב הראשון אצל { $name }.
work-launch-stop-short = אפשר יהיה להתחיל כשהתוכנית תסתדר: בוחרים אחת מהדרכים למעלה, או תאריך אחר.
work-launch-stop-nobody = אפשר יהיה להתחיל כשלכל שלב יהיה מי שיעשה אותו.
work-launch-stop-day = אפשר יהיה להתחיל כשתהיה תוכנית ליום הזה.
work-launch-vacant = עדיין אין מי שממלא את התפקיד { $role }.
work-launch-seat = שיבוץ לתפקיד
work-launch-all-away = { $stage }: { $people }. אפשר לבחור תאריך אחר או לרשום ממלא מקום.
work-launch-away-until = { $name } בהיעדרות עד { $day }
work-launch-offers = מה יעזור
work-launch-offer-publish = לפרסם ב{ $day }
work-launch-offer-finish = לסיים ב{ $day }
work-launch-offer-shorten = לעשות את השלב ״{ $stage }״ תוך { $time }
work-launch-offer-beside = לעשות את ״{ $stage }״ במקביל לשלב ״{ $other }״
work-launch-offer-leave-out = לוותר על השלב ״{ $stage }״
work-launch-then-it-fits = ואז זה מסתדר
work-launch-still-short = { $days ->
    [one] עדיין חסר יום
    [two] עדיין חסרים יומיים
   *[other] עדיין חסרים { $days } ימים
}
work-launch-different = הפעם אחרת
work-launch-left-out = בלי השלב הזה
work-launch-instead = { $now } במקום { $usual }
work-launch-beside = במקביל לשלב ״{ $stage }״
work-launch-as-usual = כרגיל
work-launch-as-usual-for = ״{ $stage }״ כרגיל
work-launch-newer-version = העבודה לא התחילה: בינתיים פורסמה גרסה חדשה של התהליך. זו התוכנית לפיה.
work-launch-not-started = העבודה לא התחילה, כי התוכנית הזו כבר לא מסתדרת. זה המצב עכשיו.
work-launch-too-many-items = העבודה לא התחילה: בסביבת העבודה אין מקום לכרטיסים נוספים.
work-launch-unpublished-title = קודם מפרסמים את התהליך
work-launch-unpublished-text = העבודה מתקדמת לפי גרסה שפורסמה, כדי ששלבים לא ישתנו לאף אחד באמצע הדרך.
work-launch-unpublished-ask = מי שעורך תהליכים יכול לפרסם אותו.
work-launch-to-draft = לטיוטה

## The list of work.

work-list-running = { $count ->
    [0] אין כרגע שום כרטיס בעבודה
    [one] כרטיס אחד בעבודה
    [two] שני כרטיסים בעבודה
   *[other] { $count } כרטיסים בעבודה
}
work-list-running-late = { $late ->
    [one] { $running }, אחד באיחור
    [two] { $running }, שניים באיחור
   *[other] { $running }, { $late } באיחור
}
work-list-over = { $count ->
    [0] עוד לא הסתיים שום כרטיס
    [one] כרטיס אחד הסתיים
    [two] שני כרטיסים הסתיימו
   *[other] { $count } כרטיסים הסתיימו
}
work-list-tab-running = בעבודה
work-list-tab-over = הסתיימו
work-list-tabs = איזו עבודה
work-list-where = { $process } · { $stage }
work-list-ready = מוכן לפרסום
work-list-late = באיחור
work-list-soon = בקרוב
work-list-published = פורסם
work-list-finished = הושלם
work-list-cancelled = בוטל
work-list-example = דוגמה
work-list-owner = באחריות { $name }
work-list-ball = עכשיו אצל { $name }
work-list-empty-title = מתחילים את הכרטיס הראשון
work-list-empty-text = בוחרים יום, והימים של כולם נגזרים ממנו.
work-list-empty-process-title = קודם כול, איך עובדים אצלכם
work-list-empty-process-text = העבודה מתקדמת לפי תהליך: אילו שלבים יש, מי עושה אותם וכמה זמן הם לוקחים. כדאי להתחיל ממה שעושים הכי הרבה.
work-list-make-process = יצירת תהליך
work-list-nothing-over = כאן יופיע כל מה שפורסם או הסתיים.
work-list-start-new = כרטיס חדש
work-list-start = כרטיס חדש: { $item }

## The ways to look at the work.
work-ways = איך להסתכל על העבודה
work-ways-list = רשימה
work-ways-board = לוח
work-ways-calendar = לוח תוכן

## The content calendar.
work-calendar-title = { $count ->
    [0] { $when }: עוד לא יוצא כלום
    [one] { $when }: יוצא פרסום אחד
    [two] { $when }: יוצאים שני פרסומים
   *[other] { $when }: יוצאים { $count } פרסומים
}
work-calendar-count-planned = { $count ->
    [one] אחד מתוכנן
    [two] שניים מתוכננים
   *[other] { $count } מתוכננים
}
work-calendar-count-ready = { $count ->
    [one] אחד מוכן
    [two] שניים מוכנים
   *[other] { $count } מוכנים
}
work-calendar-count-published = { $count ->
    [one] אחד פורסם
    [two] שניים פורסמו
   *[other] { $count } פורסמו
}
work-calendar-count-late = { $count ->
    [one] אחד באיחור
    [two] שניים באיחור
   *[other] { $count } באיחור
}
work-calendar-planned = מתוכנן
work-calendar-ready = מוכן
work-calendar-published = פורסם
work-calendar-late = באיחור
work-calendar-views = חודש או שבוע
work-calendar-month = חודש
work-calendar-week = שבוע
work-calendar-days = ימים אחרים
work-calendar-earlier = הקודם
work-calendar-later = הבא
work-calendar-today = היום
work-calendar-channel = ערוץ
work-calendar-all-channels = כל הערוצים
work-calendar-process = תהליך
work-calendar-all-processes = כל התהליכים
work-calendar-show = הצגה
work-calendar-more = { $count ->
    [one] ועוד אחד
    [two] ועוד שניים
   *[other] ועוד { $count }
}
work-calendar-move = הזזה
work-calendar-is-today = היום
work-calendar-off = לא יום עבודה
work-calendar-empty = בימים האלה לא יוצא כלום. מה שמתחילים עם תאריך פרסום מופיע כאן מעצמו.
work-calendar-keys = מקשי החיצים מעבירים מיום ליום. כרטיס שנגרר ליום אחר שואל קודם מה עוד צריך לזוז.
work-calendar-too-many = זה המקסימום שאפשר להציג במבט אחד. בוחרים ערוץ, תהליך או שבוע כדי לראות את השאר.

## Dates that move.
work-dates-title = { $kind ->
    [publish] ״{ $title }״ יוצא לאור ב{ $day }
   *[finish] ״{ $title }״ אמור להסתיים עד { $day }
}
work-dates-title-no-day = ל״{ $title }״ אין תאריך
work-dates-stage-later = { $days ->
    [one] ״{ $stage }״ מסתיים יום עבודה אחד מאוחר יותר
    [two] ״{ $stage }״ מסתיים שני ימי עבודה מאוחר יותר
   *[other] ״{ $stage }״ מסתיים { $days } ימי עבודה מאוחר יותר
}
work-dates-stage-earlier = { $days ->
    [one] ״{ $stage }״ מסתיים יום עבודה אחד מוקדם יותר
    [two] ״{ $stage }״ מסתיים שני ימי עבודה מוקדם יותר
   *[other] ״{ $stage }״ מסתיים { $days } ימי עבודה מוקדם יותר
}
work-dates-due-later = { $days ->
    [0] התאריך עובר ליום חופשי
    [one] התאריך נדחה ביום עבודה אחד
    [two] התאריך נדחה בשני ימי עבודה
   *[other] התאריך נדחה ב־{ $days } ימי עבודה
}
work-dates-due-earlier = { $days ->
    [one] התאריך מוקדם ביום עבודה אחד
    [two] התאריך מוקדם בשני ימי עבודה
   *[other] התאריך מוקדם ב־{ $days } ימי עבודה
}
work-dates-sub = שום דבר לא זז עד שבוחרים מה יקרה לשאר.
work-dates-what = מה זז
work-dates-due = { $kind ->
    [publish] תאריך הפרסום
   *[finish] היום האחרון
}
work-dates-stage = { $stage }, עד { $day }
work-dates-to = לאיזה יום
work-dates-show = מה יקרה לשאר
work-dates-question = מה יקרה לשאר?
work-dates-use = לנצל את הרזרבה
work-dates-keep = לשמור על הרזרבה
work-dates-only = רק השלב הזה
work-dates-along = השלבים זזים יחד
work-dates-alone = רק התאריך הזה
work-dates-use-fits = { $kind ->
    [publish] הפרסום נשאר ב{ $day }.
   *[finish] הסיום נשאר עד { $day }.
} { $left ->
    [0] לא נשארת רזרבה.
    [one] נשאר יום רזרבה אחד.
    [two] נשארים שני ימי רזרבה.
   *[other] נשארים { $left } ימי רזרבה.
}
work-dates-use-short = { $days ->
    [one] חסר יום עבודה אחד.
    [two] חסרים שני ימי עבודה.
   *[other] חסרים { $days } ימי עבודה.
} { $kind ->
    [publish] הפרסום יהיה ב{ $day }.
   *[finish] הסיום יהיה עד { $day }.
}
work-dates-keep-says = כל מה שאחרי זז יחד. { $kind ->
    [publish] הפרסום יהיה ב{ $day }.
   *[finish] הסיום יהיה עד { $day }.
}
work-dates-only-says = שום דבר אחר לא זז.
work-dates-along-says = כל מה שעוד פתוח זז באותה מידה.
work-dates-along-short = { $days ->
    [one] חסר יום עבודה אחד: השלבים לא נכנסים לפני היום הזה.
    [two] חסרים שני ימי עבודה: השלבים לא נכנסים לפני היום הזה.
   *[other] חסרים { $days } ימי עבודה: השלבים לא נכנסים לפני היום הזה.
}
work-dates-alone-says = השלבים נשארים במקומם. { $left ->
    [0] לא נשארת רזרבה.
    [one] נשאר יום רזרבה אחד.
    [two] נשארים שני ימי רזרבה.
   *[other] נשארים { $left } ימי רזרבה.
}
work-dates-overlap = ״{ $stage }״ מתוכנן להתחיל לפני ש״{ $before }״ מסתיים.
work-dates-after-due = ״{ $stage }״ יסתיים רק אחרי היום האחרון.
work-dates-away = { $name } בהיעדרות ביום הזה.
work-dates-changes = הימים החדשים
work-dates-from-to = מ־{ $from } אל { $to }
work-dates-reason = למה
work-dates-reason-hint = מופיע ליד התאריך, כדי שלא יצטרכו לשאול.
work-dates-save = הזזת התאריכים
work-dates-said = התאריכים הוזזו.
work-dates-not-yours = האחריות על הכרטיס אצל { $name }, ומשם אפשר להזיז את התאריכים.
work-dates-changed = בינתיים משהו בכרטיס השתנה, ולכן שום דבר לא זז. כך זה נראה עכשיו.
work-dates-refused-same = זה כבר היום שנקבע.
work-dates-refused-past = היום הזה כבר עבר.
work-dates-refused-far = היום הזה רחוק מדי: יותר משנתיים קדימה.
work-dates-refused-publish-day = לא מפרסמים ב{ $day }.
work-dates-take = לקחת את { $day }
work-dates-refused-not-open = השלב הזה כבר הסתיים, והימים שלו לא זזים.
work-dates-refused-over = העבודה הזאת הסתיימה, והתאריכים שלה לא זזים.
work-dates-refused-choose = צריך לבחור מה יקרה לשאר.
work-dates-refused-reason = כדי לוותר על שלב צריך לכתוב למה.
work-dates-refused-no-time = בלוח העבודה אין ימי עבודה שאפשר לעבור אליהם.
work-dates-link = הזזת תאריכים

## Channel and campaign.
work-belongs-to = חלק מ״{ $title }״
work-belongs-to-cancelled = חלק מ״{ $title }״, שבוטל
work-belongs-moved = { $count ->
    [one] התאריך הוזז פעם אחת
    [two] התאריך הוזז פעמיים
   *[other] התאריך הוזז { $count } פעמים
}
work-belongs-moved-because = { $count ->
    [one] התאריך הוזז פעם אחת: { $reason }
    [two] התאריך הוזז פעמיים, לאחרונה: { $reason }
   *[other] התאריך הוזז { $count } פעמים, לאחרונה: { $reason }
}
work-belongs-children = { $all ->
    [0] כל מה שהיה בקמפיין בוטל
    [one] { $done } מתוך { $all } הושלם
    [two] { $done } מתוך { $all } הושלמו
   *[other] { $done } מתוך { $all } הושלמו
}
work-belongs-running = { $count ->
    [one] אחד בעבודה
    [two] שניים בעבודה
   *[other] { $count } בעבודה
}
work-belongs-cancelled = { $count ->
    [one] אחד בוטל
    [two] שניים בוטלו
   *[other] { $count } בוטלו
}
work-belongs-children-kept = הקמפיין הזה בוטל. מה ששייך אליו ממשיך כרגיל.
work-belongs-add = הוספה לקמפיין
work-belongs-form = ערוץ וקמפיין
work-belongs-channel = ערוץ
work-belongs-channel-hint = איפה זה יופיע: רשת חברתית, בלוג, דיוור.
work-belongs-campaign = קמפיין
work-belongs-campaign-hint = הכרטיס שזה חלק ממנו.
work-belongs-no-campaign = ללא
work-belongs-save = שמירת ערוץ וקמפיין
work-belongs-refused-itself = כרטיס לא יכול להיות חלק מעצמו.
work-belongs-refused-circle = הכרטיס ההוא הוא חלק מזה, אז אי אפשר גם להפך.
work-belongs-refused-deep = בקמפיין יש לכל היותר שלוש רמות.
work-belongs-refused-cancelled = הכרטיס ההוא בוטל ואי אפשר להוסיף אליו.
work-belongs-conflict = בינתיים הערוץ או הקמפיין השתנו. מה שנבחר כאן נשמר בטופס; שמירה נוספת תכניס אותו.
work-belongs-history-channel = ערוץ: { $channel }
work-belongs-history-no-channel = הערוץ הוסר
work-belongs-history-parent = נוסף לקמפיין
work-belongs-history-no-parent = הוצא מהקמפיין
work-belongs-history-stage = { $stage }: { $to } במקום { $from }
work-belongs-history-due = התאריך עבר מ־{ $from } אל { $to }
work-belongs-history-because = { $what }: { $reason }
