work-day-title = היום שלי

## The dated plan.

work-plan-title = התוכנית
work-plan-working-days = { $days ->
    [one] יום עבודה אחד
    [two] יומיים של עבודה
   *[other] { $days } ימי עבודה
}
work-plan-weekdays = { $first } עד { $last }
work-plan-weekend = סוף שבוע
work-plan-reserve = { $days ->
    [one] יום רזרבה
    [two] יומיים רזרבה
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
    [two] חסרים יומיים של עבודה
   *[other] חסרים { $days } ימי עבודה
}
work-launch-nobody = { $stages ->
    [one] לשלב אחד עדיין אין מי שיעשה אותו
    [two] לשני שלבים עדיין אין מי שיעשה אותם
   *[other] ל־{ $stages } שלבים עדיין אין מי שיעשה אותם
}
work-launch-nothing-to-do = כל השלבים הושמטו
work-launch-in-the-past = { $day } כבר עבר
work-launch-too-far = עד { $day } נשארו יותר משנתיים
work-launch-not-a-publish-day = לא מפרסמים ב{ $day }
work-launch-no-working-time = אין בלוח השנה ימי עבודה
work-launch-no-working-time-text = בלי ימי עבודה אי אפשר לחשב תאריכים. את שבוע העבודה קובעים בהגדרות.
work-launch-sub = אף אחד לא יקבל הודעה לפני שמתחילים.
work-launch-subject = { $item }: על מה?
work-launch-publish-day = מתי מפרסמים?
work-launch-finish-day = לסיים עד
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
work-launch-show = להציג את התוכנית
work-launch-start = להתחיל את העבודה
work-launch-first-hands = ראשון התור של { $name }.
work-launch-stop-short = אפשר יהיה להתחיל כשהתוכנית תסתדר: בוחרים אחת מהדרכים למעלה, או תאריך אחר.
work-launch-stop-nobody = אפשר יהיה להתחיל כשלכל שלב יהיה מי שיעשה אותו.
work-launch-stop-day = אפשר יהיה להתחיל כשתהיה תוכנית ליום הזה.
work-launch-vacant = עדיין אין מי שממלא את התפקיד { $role }.
work-launch-seat = לבחור מי זה
work-launch-all-away = { $stage }: { $people }. אפשר לבחור תאריך אחר או לרשום ממלא מקום.
work-launch-away-until = { $name } בהיעדרות עד { $day }
work-launch-offers = מה יעזור
work-launch-offer-publish = לפרסם ב{ $day }
work-launch-offer-finish = לסיים ב{ $day }
work-launch-offer-shorten = לעשות את „{ $stage }” תוך { $time }
work-launch-offer-beside = לעשות את „{ $stage }” במקביל ל„{ $other }”
work-launch-offer-leave-out = לוותר על „{ $stage }”
work-launch-then-it-fits = מסתדר
work-launch-still-short = { $days ->
    [one] עדיין חסר יום
    [two] עדיין חסרים יומיים
   *[other] עדיין חסרים { $days } ימים
}
work-launch-different = הפעם אחרת
work-launch-left-out = בלי השלב הזה
work-launch-instead = { $now } במקום { $usual }
work-launch-beside = במקביל ל„{ $stage }”
work-launch-as-usual = כרגיל
work-launch-as-usual-for = „{ $stage }” כרגיל
work-launch-newer-version = לא התחלנו: בינתיים פורסמה גרסה חדשה של התהליך. זו התוכנית לפיה.
work-launch-not-started = לא התחלנו, כי התוכנית הזאת כבר לא מתאימה. זה המצב עכשיו.
work-launch-too-many-items = לא התחלנו: בסביבת העבודה אין מקום לכרטיסים נוספים.
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
    [one] { $running }, אחד מאחר
    [two] { $running }, שניים מאחרים
   *[other] { $running }, { $late } מאחרים
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
work-list-finished = הסתיים
work-list-cancelled = בוטל
work-list-example = דוגמה
work-list-owner = באחריות { $name }
work-list-ball = עכשיו אצל { $name }
work-list-empty-title = מתחילים את הראשון
work-list-empty-text = בוחרים יום, והימים של כולם נגזרים ממנו.
work-list-empty-process-title = קודם כול, איך עובדים אצלכם
work-list-empty-process-text = העבודה הולכת לפי תהליך: אילו שלבים יש, מי עושה אותם וכמה זמן הם לוקחים. כדאי להתחיל ממה שמייצרים הכי הרבה.
work-list-make-process = לתאר תהליך
work-list-nothing-over = כאן יימצא כל מה שפורסם או הסתיים.
work-list-start-new = להתחיל משהו חדש
work-list-start = חדש: { $item }
