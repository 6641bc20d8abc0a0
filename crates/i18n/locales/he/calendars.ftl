### Countries, hours, closures.

calendars-country = מדינה
calendars-country-hint = החגים וימי השבתון שלה לא נספרים כימי עבודה.
calendars-week-start = היום הראשון בשבוע
calendars-country-israel = ישראל
calendars-country-russia = רוסיה
calendars-country-ukraine = אוקראינה
calendars-country-kazakhstan = קזחסטן
calendars-country-united-states = ארצות הברית
calendars-country-united-kingdom = בריטניה
calendars-country-none = בלי חגים

calendars-title-range = הצוות עובד מ{ $from } עד { $to }, { $hours }
calendars-title-list = הצוות עובד ב{ $days }, { $hours }
calendars-loopback-title = כרגע אפשר לפתוח את Redthread רק במחשב הזה
calendars-loopback-text = קישורים שנשלחים לאחרים לא ייפתחו אצלם. כדי לצרף את הצוות, מפעילים את התוכנה עם { $setting } וכתובת HTTPS, עם תעודה משלה או מאחורי פרוקסי.

calendars-identity = הצוות
calendars-language = שפת הצוות
calendars-language-hint = לכל מי שלא בחר שפה אחרת.

calendars-hours = שעות העבודה
calendars-weekdays = ימי עבודה
calendars-no-weekday = צריך לבחור לפחות יום עבודה אחד.
calendars-opening = תחילת היום
calendars-closing = סוף היום
calendars-rest-from = הפסקה משעה
calendars-rest-to = הפסקה עד שעה
calendars-needs-time = צריך לכתוב שעה, למשל 09:00.
calendars-wrong-hours = היום צריך להסתיים אחרי שהוא מתחיל, וההפסקה צריכה להיות בתוכו.
calendars-chol-hamoed = חול המועד (פסח וסוכות)
calendars-chol-hamoed-work = עובדים
calendars-chol-hamoed-closed = לא עובדים
calendars-zone = אזור זמן
calendars-zone-hint = לפי העיר הגדולה הקרובה, למשל Asia/Jerusalem.
calendars-unknown-zone = אין אזור זמן כזה. אפשר לבחור מהרשימה, למשל Asia/Jerusalem.
calendars-hours-save = שמירת שעות העבודה

calendars-closures = ימים שבהם הצוות לא עובד
calendars-closures-none = כרגע אין. חגי המדינה כבר ידועים; כאן מוסיפים יום גיבוש או חופשה מרוכזת.
calendars-closure-name = מה הסיבה
calendars-closure-name-hint = יום גיבוש, חופשה מרוכזת.
calendars-closure-needs-name = צריך לכתוב בכמה מילים למה הצוות לא עובד.
calendars-closure-add = הוספת ימים
calendars-closure-remove = הסרה
calendars-closure-wrong-days = היום האחרון לא יכול להיות לפני הראשון, וגם לא יותר משנה אחריו.
calendars-closures-full = יש מקום ל־200 רישומים; קודם צריך להסיר ישנים.

calendars-special = ימים מיוחדים בקרוב
calendars-special-none = אין ימים מיוחדים בארבעת החודשים הקרובים.
calendars-unconfirmed = הלוח לשנת { $year } ({ $country }) עוד לא אושר. ייתכן שתאריכים יזוזו.
calendars-by-country = { $days } · לפי החוק במדינה
calendars-by-row = { $days } · לפי הצו לשנה זו
calendars-by-team = { $days } · לפי הלוח של הצוות
calendars-kind-work = יום עבודה
calendars-kind-short = יום קצר
calendars-kind-moved-work = יום עבודה במקום יום אחר
calendars-kind-weekend = סוף שבוע
calendars-kind-off = יום חופש
calendars-kind-closed = לא עובדים
calendars-kind-optional = יום עבודה, אפשר לקחת יום בחירה
