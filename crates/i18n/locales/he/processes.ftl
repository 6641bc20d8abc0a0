### Processes: what the team makes, stage by stage.

processes-map-title = תהליך
processes-list-title-none = מה יוצרים אצלכם?
processes-list-title = { $count ->
    [one] תהליך אחד שהצוות עובד לפיו
    [two] שני תהליכים שהצוות עובד לפיהם
   *[other] { $count } תהליכים שהצוות עובד לפיהם
}
processes-new-button = תהליך חדש
processes-none-title = מתחילים ממה שעושים הכי הרבה
processes-none-text = בוחרים תבנית מוכנה, מדביקים רשימה או גוררים את הטבלה שכבר יש. זה עניין של כמה דקות.
processes-none-for-members = אין עדיין תהליכים. את הראשון מוסיפים בהרשאת ניהול.
processes-state-published = פורסם
processes-state-draft = טיוטה, עוד לא פורסם
processes-length = { $days } עבודה
processes-length-with-waiting = { $days } עבודה, עד { $whole } כולל המתנה
processes-stages = שלבים

## A new process.

processes-new-title = מה עושים אצלכם הכי הרבה?
processes-new-sub = בוחרים נקודת התחלה. אפשר לשנות הכול לפני הפרסום.
processes-templates = תבניות מוכנות
processes-templates-hint = העותק הוא שלכם: שלבים, תפקידים, ימים וצ׳קליסטים.
processes-take-template = שימוש בתבנית
processes-choose-template = צריך לבחור אחת מהתבניות.
processes-template-line = { $line } { $days } עבודה.
processes-template-blog-post = מנושא ועד פוסט באתר.
processes-template-social-post = מרעיון ועד פוסט עם תמונה.
processes-template-email-campaign = מרשימה והצעה ועד דיוור שנשלח.
processes-template-paid-campaign = ממטרה ותקציב ועד מודעות באוויר.
processes-template-landing-page = מבריף ועד דף שאוסף לידים.
processes-template-sales-deal = מפנייה ראשונה ועד עסקה חתומה.
processes-paste-title = אפשר גם להדביק רשימה
processes-paste-label = שלבים, אחד בכל שורה
processes-paste-hint = שורות עם הזחה יהפכו לצ׳קליסט של השלב שמעליהן.
processes-paste-button = הפיכת הרשימה לשלבים
processes-name = שם התהליך
processes-name-hint = למשל: פוסט לבלוג
processes-item-word = איך קוראים לכל כרטיס
processes-item-word-hint = למשל: פוסט, קמפיין, עסקה
processes-drop-title = אפשר גם לגרור טבלה
processes-drop-label = קובץ טבלה
processes-drop-text = גוררים לכאן קובץ xlsx או csv, או בוחרים קובץ
processes-drop-hint = מספיקה עמודה אחת עם השלבים. שום דבר לא נשמר לפני שרואים מה זוהה.
processes-drop-button = הצגת הקובץ
processes-list-nothing = אין עדיין שלבים ברשימה. כותבים אחד בכל שורה.
processes-line-too-long = שורה { $line } ארוכה מדי: עד { $length-max } תווים. שום דבר לא נשמר.
processes-too-many-stages = יש { $count } שלבים, וזה יותר מדי: בתהליך יכולים להיות עד { $most }. שום דבר לא נשמר.
processes-too-many-entries = בשלב { $number } יש { $count } פריטים בצ׳קליסט. אפשר עד { $most }. שום דבר לא נשמר.
processes-too-many-entries-here = בצ׳קליסט יהיו { $count } פריטים. אפשר עד { $most }. שום דבר לא נשמר.
processes-too-many-lines = עד { $most } שורות.
processes-too-many-processes = בסביבת העבודה אין מקום לתהליכים נוספים. שום דבר לא נשמר.
processes-too-many-roles = בצוות אין מקום לתפקידים נוספים. צריך לבחור אחד מהקיימים. שום דבר לא נשמר.

## A dropped spreadsheet.

processes-sheet-title = { $count ->
    [one] זוהה שלב אחד
    [two] זוהו שני שלבים
   *[other] זוהו { $count } שלבים
}
processes-sheet-sub = עוד לא נשמר כלום. כדאי לבדוק מה זוהה בכל עמודה, ואז ליצור את התהליך.
processes-sheet-which-title = באיזו עמודה נמצאים השלבים?
processes-sheet-which-sub = אי אפשר לדעת לפי הכותרות. בוחרים אותה כאן למטה, וגם שאר העמודות נשמרות.
processes-sheet-columns = מה תהיה כל עמודה
processes-sheet-stages = השלבים
processes-sheet-has-titles = בשורה הראשונה יש כותרות
processes-sheet-show = הצגת השלבים
processes-sheet-show-again = הצגה מחדש לפי העמודות האלה
processes-sheet-other-file = בחירת קובץ אחר
processes-sheet-make = יצירת התהליך
processes-sheet-guessed = קידוד הקובץ זוהה בניחוש. אם המילים האלה לא נראות נכון, כדאי לשמור את הקובץ כ־xlsx: { $words }
processes-sheet-unread = שורה { $row }: ״{ $text }״ הוא לא מספר ימים, ולכן השלב יקבל יום אחד.
processes-sheet-unplaced = שורה { $row } לא שייכת לאף שלב ולא תיכנס: { $text }
processes-column-stage = שם השלב
processes-column-role = תפקיד
processes-column-person = מי עושה
processes-column-days = ימים
processes-column-checklist = צ׳קליסט
processes-column-other = תישמר כפריטים בצ׳קליסט
processes-entries = { $count ->
    [one] פריט אחד בצ׳קליסט
    [two] שני פריטים בצ׳קליסט
   *[other] { $count } פריטים בצ׳קליסט
}
processes-sheet-empty = הקובץ ריק, או שלא נבחר קובץ. צריך לבחור קובץ עם השלבים.
processes-sheet-file-too-large = הקובץ גדול מדי: אפשר עד { $size }.
processes-sheet-too-much = יש בקובץ הרבה יותר מרשימת שלבים. משאירים רק את הגיליון הזה ומנסים שוב.
processes-sheet-too-many-rows = יש בטבלה יותר מדי שורות: אפשר לקרוא עד { $most }.
processes-sheet-too-many-columns = יש בטבלה יותר מדי עמודות: אפשר לקרוא עד { $most }.
processes-sheet-cell-too-long = תא בשורה { $row } ארוך מדי. צריך לקצר אותו ולנסות שוב.
processes-sheet-too-long = שלב { $number }: יש טקסט ארוך מ־{ $length-max } תווים. שום דבר לא נשמר.
processes-sheet-old-excel = זה קובץ אקסל ישן או דף אינטרנט. פותחים אותו, שומרים כ־xlsx או csv, וגוררים את החדש.
processes-sheet-encrypted = הקובץ נעול בסיסמה. צריך לשמור עותק בלי סיסמה.
processes-sheet-not-a-table = זה לא קובץ טבלה. צריך קובץ xlsx או csv.
processes-sheet-damaged = הקובץ פגום. פותחים אותו, שומרים מחדש ומנסים שוב.
processes-sheet-undecodable = אי אפשר לקרוא את האותיות בקובץ. צריך לשמור כ־xlsx או כ־CSV בקידוד UTF-8.
processes-sheet-unclosed-quote = המירכאות שנפתחו בשורה { $line } לא נסגרו.
processes-sheet-formula = בשורה { $row } יש נוסחה בלי תוצאה. פותחים את הקובץ, שומרים ומנסים שוב.
processes-sheet-no-stage-column = צריך לבחור את העמודה שבה השלבים.
processes-sheet-no-stages = אין שלבים בעמודה הזו. צריך לבחור אחרת.

## The list editor.

processes-draft-title-empty = { $name }: כותבים את השלב הראשון
processes-draft-title-new = { $name }: בודקים את השלבים ומפרסמים
processes-draft-title-next = { $name }: הרשימה לגרסה הבאה
processes-draft-sub = מי עושה כל שלב וכמה ימים זה לוקח. עבודה שכבר התחילה נשארת בגרסה שלה.
processes-stage = שלב
processes-stage-example = השלב הבא
processes-role = מי עושה
processes-role-example = תפקיד
processes-role-hint = תפקיד בצוות. שם חדש יוצר תפקיד חדש.
processes-days = ימים
processes-days-example = ימים
processes-days-hint = ימי עבודה, אפשר חצאים: 1 או 2.5
processes-days-wrong = כותבים ימים בחצאים, עד 60: 0.5, 1, 2.5.
processes-remove = הסרה
processes-add-stage = הוספת שלב
processes-editor-hint = Enter פותח שלב חדש, שורות מודבקות הופכות לשלבים, Alt עם חץ מזיז שלב. שורה ריקה נמחקת.
processes-names-fold = שם התהליך
processes-publish = פרסום הגרסה
processes-read = תצוגה כמו שהצוות רואה
processes-row-wrong = שלב { $number }: { $message }
processes-flaws-title = נשמר. לפני הפרסום נשאר:
processes-flaw-no-stage = אין עדיין שלבים. כותבים את הראשון.
processes-flaw-no-role = שלב { $at }, ״{ $name }״: צריך לציין מי עושה אותו.
processes-flaw-no-days = שלב { $at }, ״{ $name }״: צריך לציין כמה ימים הוא לוקח.
processes-flaw-too-many-entries = שלב { $at }, ״{ $name }״: הצ׳קליסט ארוך מדי.
processes-flaw-no-choices = שלב { $at }, ״{ $name }״: יש פריט בלי אפשרויות בחירה.
processes-flaw-second-publishing = שלב { $at }, ״{ $name }״: שלב אחר כבר קורה בתאריך הפרסום.
processes-conflict-title = הרשימה השתנתה בזמן העריכה
processes-conflict-title-by = הרשימה נשמרה על ידי { $name } בזמן העריכה
processes-conflict-text = הרשימה שלך נשארה כאן למטה. שמירה שלה תחליף את מה שיש עכשיו.
processes-conflict-saved-text = הרשימה שלך נשמרה לפני כן. כדאי לראות מה יש עכשיו, ואז לפרסם.
processes-save-mine = שמירת מה שכתבתי
processes-take-theirs = חזרה למה ששמור עכשיו
processes-change-renamed = השם עכשיו ״{ $name }״, וכל כרטיס נקרא ״{ $item }״.
processes-change-added = נוסף: ״{ $name }״
processes-change-removed = הוסר: ״{ $name }״
processes-change-stage-renamed = ״{ $old }״ נקרא עכשיו ״{ $name }״
processes-change-role = ״{ $name }״: התפקיד עכשיו ״{ $role }״
processes-change-days = ״{ $name }״: עכשיו { $days }
processes-change-order = סדר השלבים

## One stage.

processes-stage-title = מה צריך כדי שהשלב ״{ $name }״ יצליח
processes-stage-sub = אפשר להשאיר הכול ריק. שום דבר כאן לא מעכב את הפרסום.
processes-fold-waiting = אישור והמתנה
processes-fold-passing = מה נכנס ומה יוצא
processes-fold-doing = איך ואיפה עושים את זה
processes-fold-publishing = פרסום
processes-approver = מי מאשר
processes-approver-hint = התפקיד בצוות שיש לו המילה האחרונה.
processes-wait = כמה ימים מותר לזה לחכות
processes-wait-hint = המתנה לתשובות של אחרים, מעבר לעבודה עצמה.
processes-waits-because = למה זה בדרך כלל מחכה
processes-waits-because-hint = למשל: התשובה על האישור מגיעה רק בערב
processes-needs = מה צריך להיות מוכן לפני
processes-produces = מה יוצא מזה
processes-one-a-line = אחד בכל שורה.
processes-hand-over-to = למי זה עובר
processes-format = פורמט
processes-format-hint = גודל, אורך, שפות.
processes-place = איפה עושים את זה
processes-place-hint = קישור או כמה מילים.
processes-how-to = איך עושים את זה
processes-publishes = השלב הזה קורה בתאריך הפרסום
processes-publishes-hint = רק שלב אחד בתהליך. התוכנית מחושבת ממנו אחורה.
processes-publish-weekdays = ימים שבהם מותר לפרסם
processes-publish-weekdays-hint = אם לא מסמנים כלום, מתאים כל יום עבודה.
processes-checklist = צ׳קליסט
processes-checklist-hint = מה צריך לקרות או להיכתב לפני שהעבודה ממשיכה. שורה שהטקסט שלה נמחק נעלמת, ומספר חדש מזיז אותה.
processes-entry-place = המקום של פריט { $number }
processes-entry-label = פריט { $number }
processes-entry-example = עוד פריט
processes-entry-kind = הסוג של פריט { $number }
processes-entry-required = חובה
processes-entry-choices = אפשרויות לבחירה
processes-entry-unit = יחידה
processes-entry-min = לפחות
processes-entry-max = לכל היותר
processes-entry-currency = מטבע
processes-entry-currency-hint = שלוש אותיות: ILS, USD, EUR
processes-entry-length-max = מספר תווים מרבי
processes-entry-more = הסבר, תמונה, קישור
processes-entry-how-to = איך עושים את זה טוב
processes-entry-picture = קישור לתמונה
processes-entry-link = קישור לקריאה
processes-entry-wrong = פריט { $number }: { $message }
processes-number-wrong = צריך לכתוב מספר.
processes-bounds-wrong = הערך המרבי לא יכול להיות קטן מהמזערי.
processes-currency-wrong = כותבים את המטבע בשלוש אותיות, למשל ILS.
processes-address-wrong = צריך כתובת שמתחילה ב־https://
processes-paste-entries = הדבקת פריטים
processes-paste-entries-hint = אחד בכל שורה. כל שורה תהפוך לסימון בסוף הרשימה.
processes-save-stage = שמירת השלב
processes-save-and-stay = שמירה והמשך עריכה
processes-back-to-list = חזרה לרשימה
processes-stage-conflict-title = השלב השתנה בזמן העריכה
processes-stage-conflict-title-by = השלב השתנה על ידי { $name } בזמן העריכה
processes-stage-conflict-text = מה שכתבת נשאר כאן למטה. במקומות שיש בהם הבדל, זה מה שרשום עכשיו:
processes-stage-gone-text = הוא כבר לא ברשימה. מה שכתבת נשאר כאן למטה, ואפשר להעתיק.
processes-kind-tick = סימון
processes-kind-short-text = טקסט קצר
processes-kind-long-text = טקסט ארוך
processes-kind-number = מספר
processes-kind-money = סכום כסף
processes-kind-date = תאריך
processes-kind-one-choice = בחירה אחת
processes-kind-many-choices = כמה בחירות
processes-kind-person = איש צוות
processes-kind-link = קישור
processes-kind-file = קובץ
processes-kind-heading = כותרת
processes-kind-stop-line = קו עצירה: השאר מחכה

## A process as the team reads it.

processes-read-title = { $name }: { $length }
processes-read-version = גרסה { $number }, פורסמה ב־{ $day }
processes-read-never-published = עוד לא פורסם, ולכן אי אפשר להתחיל לפיו עבודה.
processes-read-newer-draft = ברשימה יש שינויים שעוד לא פורסמו.
processes-read-waits = יכול לחכות עוד עד { $days }.
processes-read-waits-because = בדרך כלל מחכה כי: { $because }
processes-read-waits-up-to = בדרך כלל מחכה, עד { $days }, כי: { $because }
processes-read-publishes = קורה בתאריך הפרסום.
processes-read-publishes-on = קורה בתאריך הפרסום. ימים מותרים: { $days }.
processes-start-one = כרטיס חדש
processes-edit-list = עריכת הרשימה

## The drawn map.

processes-drawing-title = מההתחלה ועד הסוף: { $length }
processes-drawing-title-published = מההתחלה ועד הפרסום: { $length }
processes-drawing-link = לצפייה במפה
processes-drawing-download = הורדת המפה
processes-drawing-name = { $count ->
    [one] מפת התהליך, שלב אחד
    [two] מפת התהליך, שני שלבים
   *[other] מפת התהליך, { $count } שלבים
}
processes-drawing-stage = שלב { $number } מתוך { $count }: { $name }
processes-drawing-no-role = עוד לא נקבע מי
processes-drawing-nobody = עוד אין אף אחד
processes-drawing-who = { $role }: { $people }
processes-drawing-time = { $days }, המתנה עד { $wait }
processes-drawing-publishes = בתאריך הפרסום
processes-drawing-publishes-on = בתאריך הפרסום: { $days }
processes-drawing-needs = צריך: { $things }
processes-drawing-makes = התוצר: { $things }
processes-drawing-key-working = עבודה
processes-drawing-key-waiting = המתנה לאחרים

### אלה השלבים שלך והימים שלך: להסכים או לשנות.

processes-agree-count = { $all ->
    [one] יש הסכמה על { $agreed } מתוך { $all }
    [two] יש הסכמה על { $agreed } מתוך { $all }
   *[other] יש הסכמה על { $agreed } מתוך { $all }
}
processes-agree-title-none = עוד אין אף אחד בתפקידים האלה
processes-agree-title-all = כולם הסכימו
processes-agree-sub = כל בעלי התפקידים אומרים אם השלבים והימים נכונים. שתיקה אינה הסכמה.
processes-agree-unpublished-title = קודם מפרסמים את התהליך
processes-agree-unpublished-text = מסכימים על מה שפורסם.
processes-agree-proposals = הצעות שמחכות להחלטה
processes-agree-stages = שלבים ותשובות
processes-agree-people = לשאול דרך קישור
processes-agree-people-text = לא צריך חשבון. הקישור מראה רק את השלבים של אותו אדם ופועל 14 יום.
processes-agree-link-until = השאלה נשלחה; הקישור פועל עד { $day }
processes-agree-not-asked = השאלה עוד לא נשלחה
processes-agree-make = יצירת קישור
processes-agree-fresh = יצירת קישור חדש
processes-agree-revoke = ביטול הקישור
processes-agree-none = אין תשובה
processes-agree-void = השתנה אחרי התשובה
processes-agree-agreed = בהסכמה
processes-agree-proposed = הצעה לשינוי
processes-agree-accepted = ההצעה התקבלה, עוד לא פורסמה
processes-agree-declined = ההצעה נדחתה
processes-agree-not-mine = התשובה: לא שלי
processes-agree-vacant = אין אף אחד בתפקיד
processes-agree-days-instead = { $days } במקום { $was }
processes-agree-needs = מה צריך לקבל לפני שמתחילים
processes-agree-produces = מה מעבירים הלאה
processes-agree-remark = על הצ׳קליסט, או כל דבר אחר
processes-agree-days = כמה ימים זה לוקח באמת
processes-agree-reason = הסיבה
processes-agree-take = הכנסה לטיוטה
processes-agree-decline = דחייה
processes-agree-decline-reason = למה לא
processes-agree-settled = בינתיים כבר החליטו על זה, או שהשלב השתנה. כאן מוצג המצב עכשיו.
processes-agree-not-in-draft = בטיוטה כבר אין השלב הזה, ולכן אין לאן לכתוב.
processes-agree-full = בשלב יהיו יותר מ־20 שורות מסוג אחד. קודם מקצרים את הרשימה בטיוטה.
processes-agree-own-link = אלה השלבים שלך: להסכים או לשנות
processes-agree-given-title = הקישור מוכן: { $name }
processes-agree-given-sub = הוא מוצג רק עכשיו. מי שמחזיק בו עונה בשם הזה, לכן לא שולחים אותו לאף אחד אחר.
processes-agree-message = שלום { $name }! אלה השלבים והימים שלך בתהליך ״{ $process }״ ({ $team }). כדאי לבדוק אם הם נכונים: להסכים או לשנות. לא צריך חשבון; הקישור פועל עד { $day }:
processes-mine-title = { $count ->
    [one] זה השלב שלך. הוא נכון?
    [two] אלה שני השלבים שלך. הם נכונים?
   *[other] אלה { $count } השלבים שלך. הם נכונים?
}
processes-mine-title-done = { $count ->
    [one] תודה! התקבלה התשובה על השלב שלך
    [two] תודה! התקבלו התשובות על שני השלבים שלך
   *[other] תודה! התקבלו התשובות על כל { $count } השלבים שלך
}
processes-mine-sub = { $process } · { $team }
processes-mine-as = התשובות יירשמו בשם { $name }. אם זה לא השם שלך, צריך לסגור את הדף.
processes-mine-empty = אין בתהליך הזה שלבים שלך.
processes-mine-agree = מקובל עליי
processes-mine-change = יש מה לשנות
processes-mine-send-change = שליחת השינוי
processes-mine-not-mine = זה לא שלי
processes-mine-not-mine-hint = מי כן עושה את זה, אם ידוע.
processes-mine-send-not-mine = שליחה: לא שלי
processes-mine-lines-hint = כל דבר בשורה נפרדת.
processes-mine-now = התשובה שלך
processes-mine-was-agreed = הסכמת
processes-mine-was-proposed = ההצעה שלך נשלחה
processes-mine-was-accepted = ההצעה שלך התקבלה
processes-mine-was-declined = ההצעה שלך נדחתה
processes-mine-was-not-mine = ענית שזה לא שלך
processes-mine-was-void = השלב השתנה אחרי התשובה שלך
processes-mine-nothing = כותבים מה צריך להיות אחרת, או מסכימים.
processes-mine-wrong-days = ימים שלמים או חצאי ימים, יותר מ־0 ועד 60.
processes-mine-changed = השלב השתנה בזמן הקריאה. כאן הוא כמו שהוא עכשיו; מה שכתבת נשמר.
