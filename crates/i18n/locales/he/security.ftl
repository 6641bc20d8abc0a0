### Signing in, accounts, workspaces.

security-sign-in-title = כניסה
security-sign-in-sub = עם כתובת המייל והסיסמה.
security-sign-in-button = כניסה
security-sign-in-wrong = הכתובת או הסיסמה שגויות. כדאי לבדוק ולנסות שוב.
security-sign-in-too-many = היו יותר מדי ניסיונות. כדאי להמתין רבע שעה.
security-email = כתובת מייל
security-email-wrong = צריך כתובת מייל, למשל name@example.com.
security-password = סיסמה
security-password-hint = לפחות 12 תווים; הכי טוב כמה מילים ברצף.
security-password-too-short = צריך לפחות 12 תווים.
security-password-too-long = עד 128 תווים.
security-password-guessable = קל לנחש את הסיסמה הזו. כדאי לבחור כמה מילים שאינן קשורות זו לזו.
security-old-password = הסיסמה הנוכחית
security-old-password-wrong = זו לא הסיסמה שלך.
security-new-password = סיסמה חדשה
security-change-password = החלפת סיסמה
security-language = שפה
security-first-title = ברוכים הבאים. איך קוראים לך?
security-first-sub = החשבון הזה יקבל הרשאת בעלים. בפעם הבאה נכנסים עם הכתובת והסיסמה האלה.
security-first-button = המשך
security-your-name = השם שלך
security-sessions = איפה החשבון מחובר
security-this-session = החיבור הזה
security-end-session = ניתוק
security-session-since = כניסה: { $day } · { $network }
security-workspaces-title = { $count ->
    [one] יש לך סביבת עבודה אחת
    [two] יש לך שתי סביבות עבודה
   *[other] יש לך { $count } סביבות עבודה
}
security-open-workspace = סביבת עבודה חדשה
security-workspace-title = איך קוראים לצוות?
security-workspace-sub = סביבת עבודה אחת היא עסק אחד. אפשר לפתוח עוד בהמשך.
security-team-name = צוות או עסק
security-workspace-button = המשך
security-access-owner = הרשאת בעלים
security-access-manager = הרשאת ניהול
security-access-member = הרשאת צוות

### מסירת קישור: העתקה, שיתוף או סריקה.

security-give-address = קישור
security-give-copy = העתקת הקישור
security-give-copied = הועתק.
security-give-message = הודעה שאפשר לשלוח עם הקישור
security-give-copy-message = העתקת ההודעה
security-give-send = שיתוף
security-give-scan = אפשר גם לסרוק את זה בטלפון.
security-give-loopback = בינתיים Redthread פועלת רק במחשב הזה, ולכן הקישור עוד לא ייפתח במקום אחר. כדי שהצוות יגיע אליה מפעילים אותה עם ⁦--public-url⁩.
security-given-again = זה כבר נעשה. הקישור הוצג פעם אחת; אם הוא אבד, יוצרים קישור חדש.
security-link-too-old = הדף היה פתוח הרבה זמן. כדאי להסתכל שוב ולשלוח; מה שכתבת נשמר.
