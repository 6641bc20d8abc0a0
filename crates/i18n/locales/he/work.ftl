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

## שיחה

work-talk-title = { $count ->
    [0] עוד לא נכתב כאן כלום
    [one] תגובה אחת
    [two] שתי תגובות
   *[other] { $count } תגובות
}
work-talk-earlier = תגובות קודמות
work-talk-label = התגובה שלך
work-talk-placeholder = כתבו לצוות…
work-talk-hint = כותבים @ ושם, והתגובה תופיע ב״היום שלי״ של מי שהוזכר. אפשר להדגיש ב־**כוכביות**, לכתוב רשימות ולהוסיף קישורים.
work-talk-files = קבצים לתגובה
work-talk-send = שליחה
work-talk-edited = נערך
work-talk-for-you = אליך
work-talk-edit = עריכה
work-talk-remove = הסרה
work-talk-edit-label = הנוסח החדש
work-talk-one-title = תגובה אחת
work-talk-back = חזרה לכרטיס
work-talk-removed-by = התגובה הוסרה על ידי { $name }.
work-talk-empty = כתבו משהו או צרפו קובץ.
work-talk-too-many = { $max ->
    [one] כבר יש כאן תגובה אחת, וזה המקסימום.
    [two] כבר יש כאן שתי תגובות, וזה המקסימום.
   *[other] כבר יש כאן { $max } תגובות, וזה המקסימום.
}
work-talk-changed-meanwhile = התגובה השתנתה בינתיים בחלון אחר. למעלה הנוסח שלה עכשיו; שמירה נוספת תחליף אותו.
work-talk-removed-meanwhile = התגובה הוסרה בינתיים.
work-talk-mentions = { $count ->
    [one] הזכירו אותך פעם אחת
    [two] הזכירו אותך פעמיים
   *[other] הזכירו אותך { $count } פעמים
}
work-talk-open = לקריאה
work-talk-said-commented = נשלח.
work-history-comment-removed = תגובה הוסרה
work-history-file-added = נוסף הקובץ { $name }
work-history-file-removed = הוסר הקובץ { $name }
work-history-file-restored = הוחזר הקובץ { $name }

## קבצים

work-files-title = { $count ->
    [0] עוד אין קבצים
    [one] קובץ אחד
    [two] שני קבצים
   *[other] { $count } קבצים
}
work-files-add = צירוף קבצים
work-files-hint = גררו לכאן קבצים או בחרו אותם, עד 50 מ״ב לקובץ.
work-files-give = קובץ: { $label }
work-files-or-link = או קישור, או המקום שבו נמצא הקובץ:
work-files-other = קובץ אחר במקומו
work-files-clear = להוציא את הקובץ מהתשובה
work-files-removed-by = הוסר ב־{ $day } על ידי { $name }
work-files-removed = { $count ->
    [one] קובץ אחד שהוסר
    [two] שני קבצים שהוסרו
   *[other] { $count } קבצים שהוסרו
}
work-files-bring-back = החזרה
work-files-kilobytes = { $size } ק״ב
work-files-megabytes = { $size } מ״ב
work-files-gigabytes = { $size } ג״ב
work-files-empty = בחרו קובץ שיש בו תוכן.
work-files-too-large = קובץ יכול להיות עד { $size }. קובץ גדול יותר אפשר לשתף בקישור.
work-files-wrong-length = הקובץ לא הגיע במלואו. שלחו אותו שוב.
work-files-too-many-at-once = { $max ->
    [one] אפשר לשלוח קובץ אחד בכל פעם.
    [two] אפשר לשלוח עד שני קבצים בכל פעם.
   *[other] אפשר לשלוח עד { $max } קבצים בכל פעם.
}
work-files-too-many = { $max ->
    [one] יש כאן מקום לקובץ אחד. הסירו אותו קודם.
    [two] יש כאן מקום לשני קבצים. הסירו אחד שכבר לא צריך.
   *[other] יש כאן מקום ל־{ $max } קבצים. הסירו אחד שכבר לא צריך.
}
work-files-no-room = הקבצים של סביבת העבודה הזאת מילאו את כל ה־{ $size }. בקשו עוד מקום ממי שמנהל את המערכת, או שתפו את הקובץ בקישור.
work-files-is-an-answer = הקובץ הזה הוא תשובה בצ׳קליסט. הוציאו אותו משם קודם.
work-files-gone = הקובץ הוסר לפני יותר מ־30 יום ואי אפשר להחזיר אותו.
work-files-not-of-item = הקובץ כבר לא מצורף כאן. צרפו אותו שוב.
work-files-said-added = צורף.
work-files-said-removed = הוסר. אפשר להחזיר במשך 30 יום.

## The ways to look at the work.
work-ways = איך להסתכל על העבודה
work-ways-list = רשימה
work-ways-board = לוח

## Finding work: the form above the list and the views that are kept.
work-find-title = { $count ->
    [0] לא נמצא דבר
    [one] נמצא כרטיס אחד
    [two] נמצאו שני כרטיסים
   *[other] נמצאו { $count } כרטיסים
}
work-find-words = מילים מהכותרת
work-find-show = הצגה
work-find-more = עוד מסננים
work-find-clear = להציג הכול
work-find-standing = מה המצב
work-find-standing-open = בעבודה
work-find-standing-running = בשלבים
work-find-standing-ready = מוכנים לפרסום
work-find-standing-published = פורסמו או הסתיימו
work-find-standing-over = נסגרו
work-find-standing-cancelled = בוטלו
work-find-standing-all = הכול
work-find-order = לפי איזה סדר
work-find-order-due = לפי תאריך
work-find-order-title = לפי כותרת
work-find-order-moved = לפי התזוזה האחרונה
work-find-order-stage = לפי שלב
work-find-process = תהליך
work-find-any-process = כל התהליכים
work-find-person = מי אחראי או אצל מי עכשיו
work-find-anybody = כולם
work-find-from = מתאריך
work-find-until = עד תאריך
work-find-late = רק מה שבאיחור
work-find-page = עמוד { $page } מתוך { $last }
work-find-pages = עמודים
work-find-before = הקודם
work-find-after = הבא
work-find-nothing-title = לא נמצאו כרטיסים כאלה
work-find-nothing-text = אפשר לנסות עם פחות מילים, או להציג הכול.
work-views = תצוגות שמורות
work-views-keep = שמירת התצוגה הזו
work-views-keep-button = שמירה
work-views-change = שינוי שם או הסרה של התצוגה
work-views-remove = הסרה
work-views-name = שם התצוגה
work-views-hint = היא תופיע מעל הרשימה ותציג בכל פעם את אותו החיפוש.
work-views-share = לכל הצוות
work-views-name-empty = צריך לתת לתצוגה שם.
work-views-name-long = { $max ->
    [one] עד תו אחד.
    [two] עד שני תווים.
   *[other] עד { $max } תווים.
}
work-views-too-many = כבר יש לך חמישים תצוגות. קודם מסירים אחת מהן.

## The board of a process.
work-board-title = { $count ->
    [0] אין כרטיסים בעבודה
    [one] כרטיס אחד בעבודה
    [two] שני כרטיסים בעבודה
   *[other] { $count } כרטיסים בעבודה
}
work-board-title-late = { $late ->
    [one] { $all }, אחד מתעכב
    [two] { $all }, שניים מתעכבים
   *[other] { $all }, { $late } מתעכבים
}
work-board-processes = לוחות
work-board-published-lately = פורסמו לאחרונה
work-board-finished-lately = הסתיימו לאחרונה
work-board-old-stage = { $stage } (גרסה קודמת)
work-board-old-stages = שלבים מגרסאות קודמות
work-board-overdue = עבר התאריך
work-board-overdue-count = { $count ->
    [one] אחד שעבר התאריך שלו
    [two] שניים שעבר התאריך שלהם
   *[other] { $count } שעבר התאריך שלהם
}
work-board-late-count = { $count ->
    [one] אחד באיחור
    [two] שניים באיחור
   *[other] { $count } באיחור
}
work-board-stuck-by = { $days ->
    [one] תקוע כבר יום
    [two] תקוע כבר יומיים
   *[other] תקוע כבר { $days } ימים
}
work-board-stuck-count = { $count ->
    [one] אחד תקוע
    [two] שניים תקועים
   *[other] { $count } תקועים
}
work-board-again = חזר
work-board-beside = נמצא גם בשלב אחר
work-board-move = העברה
work-board-keys = גוררים כרטיס לשלב הבא. במקלדת: החצים עוברים בין הכרטיסים, והמקש M מעביר.
work-board-empty = אין כאן כרטיסים בעבודה. כרטיס חדש יופיע בשלב הראשון.
work-board-cut = { $count ->
    [one] מוצג רק הכרטיס הראשון.
    [two] מוצגים רק שני הכרטיסים הראשונים.
   *[other] מוצגים רק { $count } הכרטיסים הראשונים.
}
work-board-to-list = הכול כרשימה
work-board-unpublished-title = התהליך הזה עוד לא פורסם
work-board-unpublished-text = אחרי הפרסום השלבים שלו יהיו העמודות של הלוח.
work-board-to-process = אל התהליך

## A card is moved.
work-drop-where = לאן להעביר?
work-drop-on = אל השלב ״{ $stage }״
work-drop-back = חזרה לשלב ״{ $stage }״
work-drop-ahead = ישר לשלב ״{ $stage }״
work-drop-end = הושלם
work-drop-not-here = לשם אי אפשר להעביר
work-drop-between = { $count ->
    [one] בדרך נמצא השלב { $stages }. כותבים למה הפעם אין בו צורך, או עושים רק את הצעד הבא.
    [two] בדרך נמצאים השלבים { $stages }. כותבים על כל אחד למה הפעם אין בו צורך, או עושים רק את הצעד הבא.
   *[other] בדרך נמצאים השלבים { $stages }. כותבים על כל אחד למה הפעם אין בו צורך, או עושים רק את הצעד הבא.
}
work-drop-skip-reason = למה הפעם אין צורך בשלב ״{ $stage }״
work-drop-skip-button = דילוג והעברה הלאה
work-drop-nearer = רק לשלב ״{ $stage }״
work-drop-waits = { $stages }: עוד בעבודה באותו הזמן. ממשיכים הלאה כשהכול יושלם.
work-drop-stays = הכרטיס כבר בשלב ״{ $stage }״.
work-drop-publish-first = הדרך עוברת בשלב ״{ $stage }״, ועל פרסום לא מדלגים. קודם מפרסמים.
work-drop-left-out = בכרטיס הזה דילגו על השלב ״{ $stage }״.
work-drop-beside = השלב ״{ $stage }״ מתקדם באותו הזמן. כל אחד מסתיים בנפרד.
work-drop-unknown = הכרטיס הזה הולך לפי גרסה קודמת של התהליך, ואין בה שלב כזה. הוא ימשיך בשלבים שלו.
work-drop-not-yours = הכרטיס עכשיו אצל { $holder }, באחריות { $owner }. אחד מהם או מנהל יכולים להעביר אותו.
work-drop-owners = הכרטיס באחריות { $owner }. להעביר אותו יכולים האחראי או מנהל.
work-drop-to-board = חזרה ללוח
work-ways-tasks = משימות

## משימות: עבודה חד-פעמית עם אחראי אחד ומועד.

work-task-word = משימה
work-task-title = מה צריך לעשות
work-task-owner = מי
work-task-due = עד מתי
work-task-note = מה עוד כדאי לדעת
work-task-add = הוספה
work-task-add-here = הוספת משימה
work-task-from-this = משימה מהכרטיס הזה
work-task-of-item = משימות של הכרטיס הזה
work-task-finish = בוצע
work-task-reopen = פתיחה מחדש
work-task-change = שינוי
work-task-drop = ויתור על המשימה
work-task-drop-reason = למה לא נעשה את זה
work-task-drop-button = לוותר על המשימה
work-task-done = בוצעה
work-task-dropped = ירדה מהפרק
work-task-dropped-because = ירדה מהפרק: { $reason }
work-task-belongs = שייכת לכרטיס
work-task-from = לבקשת { $name }
work-task-owned-by = באחריות { $name }
work-task-moved-times = { $times ->
    [one] המועד זז פעם אחת
    [two] המועד זז פעמיים
   *[other] המועד זז { $times } פעמים
}
work-task-coming = משימה עד { $day }
work-task-list-mine = { $count ->
    [0] אין לך משימות פתוחות
    [one] יש לך משימה פתוחה אחת
    [two] יש לך שתי משימות פתוחות
   *[other] יש לך { $count } משימות פתוחות
}
work-task-list-all = { $count ->
    [0] אין לאף אחד משימות פתוחות
    [one] יש לצוות משימה פתוחה אחת
    [two] יש לצוות שתי משימות פתוחות
   *[other] יש לצוות { $count } משימות פתוחות
}
work-task-list-over = { $count ->
    [0] עדיין אין משימות שנסגרו
    [one] משימה אחת נסגרה
    [two] שתי משימות נסגרו
   *[other] { $count } משימות נסגרו
}
work-task-list-late = { $late ->
    [one] { $open }, אחת באיחור
    [two] { $open }, שתיים באיחור
   *[other] { $open }, { $late } באיחור
}
work-task-tabs = של מי המשימות
work-task-tab-mine = שלי
work-task-tab-all = של כל הצוות
work-task-show-over = הצגת משימות שנסגרו
work-task-show-open = הצגת משימות פתוחות
work-task-nothing = אפשר לרשום את הראשונה כאן למעלה: מה, מי ועד מתי.
work-task-nothing-over = כאן יופיעו משימות שבוצעו או שירדו מהפרק.
work-task-wrong-day = נא לבחור יום.
work-task-in-the-past = היום הזה כבר עבר. נא לבחור את היום או מועד מאוחר יותר.
work-task-too-far = היום הזה רחוק מדי. נא לבחור יום בשלוש השנים הקרובות.
work-task-too-many = { $count ->
    [one] לאף אחד לא יכולה להיות יותר ממשימה פתוחה אחת. קודם כדאי לסגור משהו.
    [two] לאף אחד לא יכולות להיות יותר משתי משימות פתוחות. קודם כדאי לסגור משהו.
   *[other] לאף אחד לא יכולות להיות יותר מ־{ $count } משימות פתוחות. קודם כדאי לסגור משהו.
}
work-task-reason-needed = נא לכתוב בכמה מילים למה לא נעשה את זה.
work-task-not-open = מישהו הקדים אותך: המשימה הזאת כבר סגורה.
work-task-not-over = מישהו הקדים אותך: המשימה הזאת כבר פתוחה שוב.
work-task-stale = בינתיים מישהו שינה את המשימה. מה שכתבת נשמר למטה; שמירה נוספת תחליף את מה שנכתב שם.
work-task-said-added = המשימה נרשמה.
work-task-said-done = בוצע.
work-task-said-dropped = המשימה ירדה מהפרק, והסיבה נשמרה.
work-task-said-reopened = המשימה פתוחה שוב.
work-task-history-added = המשימה נרשמה
work-task-history-done = המשימה בוצעה
work-task-history-reopened = המשימה נפתחה מחדש
work-task-history-dropped = המשימה ירדה מהפרק: { $reason }
work-task-history-owner = עכשיו באחריות { $name }
work-task-history-moved = המועד זז: היה { $from }, עכשיו { $to }
work-task-history-reworded = ניסוח חדש: { $title }
work-shared-message = ״{ $item }״ ({ $team }): כאן רואים מה המצב. לא צריך חשבון; הקישור פועל עד { $day }:
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
work-calendar-empty = בימים האלה לא יוצא כלום. כרטיסים עם תאריך פרסום מופיעים כאן מעצמם.
work-calendar-keys = מקשי החיצים מעבירים מיום ליום. כשגוררים כרטיס ליום אחר, קודם מופיעה שאלה: מה עוד צריך לזוז.
work-calendar-too-many = זה המקסימום שאפשר להציג בתצוגה אחת. בוחרים ערוץ, תהליך או שבוע כדי לראות את השאר.

## Dates that move.
work-dates-title = { $kind ->
    [publish] הפרסום של ״{ $title }״: { $day }
   *[finish] הסיום של ״{ $title }״: עד { $day }
}
work-dates-title-no-day = ל״{ $title }״ אין תאריך
work-dates-stage-later = { $days ->
    [one] השלב ״{ $stage }״ מסתיים יום עבודה אחד מאוחר יותר
    [two] השלב ״{ $stage }״ מסתיים שני ימי עבודה מאוחר יותר
   *[other] השלב ״{ $stage }״ מסתיים { $days } ימי עבודה מאוחר יותר
}
work-dates-stage-earlier = { $days ->
    [one] השלב ״{ $stage }״ מסתיים יום עבודה אחד מוקדם יותר
    [two] השלב ״{ $stage }״ מסתיים שני ימי עבודה מוקדם יותר
   *[other] השלב ״{ $stage }״ מסתיים { $days } ימי עבודה מוקדם יותר
}
work-dates-due-later = { $days ->
    [0] התאריך יעבור ליום חופשי
    [one] התאריך יידחה ביום עבודה אחד
    [two] התאריך יידחה בשני ימי עבודה
   *[other] התאריך יידחה ב־{ $days } ימי עבודה
}
work-dates-due-earlier = { $days ->
    [one] התאריך יוקדם ביום עבודה אחד
    [two] התאריך יוקדם בשני ימי עבודה
   *[other] התאריך יוקדם ב־{ $days } ימי עבודה
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
work-dates-overlap = השלב ״{ $stage }״ מתוכנן להתחיל לפני שהשלב ״{ $before }״ מסתיים.
work-dates-after-due = השלב ״{ $stage }״ יסתיים רק אחרי היום האחרון.
work-dates-away = { $name } בהיעדרות ביום הזה.
work-dates-changes = הימים החדשים
work-dates-from-to = מ־{ $from } אל { $to }
work-dates-reason = למה
work-dates-reason-hint = מופיע ליד התאריך, כדי שלא יצטרכו לשאול.
work-dates-save = הזזת התאריכים
work-dates-said = התאריכים הוזזו.
work-dates-not-yours = את התאריכים יכול להזיז האחראי על הכרטיס: { $name }.
work-dates-changed = בינתיים משהו בכרטיס השתנה, ולכן שום דבר לא זז. כך זה נראה עכשיו.
work-dates-refused-same = זה כבר היום שנקבע.
work-dates-refused-past = היום הזה כבר עבר.
work-dates-refused-far = היום הזה רחוק מדי: יותר משנתיים קדימה.
work-dates-refused-publish-day = לא מפרסמים ב{ $day }.
work-dates-take = לבחור: { $day }
work-dates-refused-not-open = השלב הזה כבר הסתיים, והימים שלו כבר לא זזים.
work-dates-refused-over = העבודה על הכרטיס הזה הסתיימה, והתאריכים שלו כבר לא זזים.
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
work-belongs-campaign-hint = לאיזה כרטיס זה שייך.
work-belongs-no-campaign = ללא
work-belongs-save = שמירת ערוץ וקמפיין
work-belongs-refused-itself = כרטיס לא יכול להיות חלק מעצמו.
work-belongs-refused-circle = הכרטיס ההוא כבר חלק מהכרטיס הזה, ולכן אי אפשר גם להפך.
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
