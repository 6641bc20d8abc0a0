### What the program says at the terminal.

program-address = Redthread פועלת בכתובת { $address }
program-first-link = עוד אף אחד לא נכנס. הקישור הזה הופך אותך לבעלים; הוא עובד פעם אחת, במשך עשר דקות:
program-loopback = כרגע אפשר להגיע אליה רק מהמחשב הזה. כדי להכניס את הצוות צריך --public-url עם תעודה או פרוקסי; הפרטים ב־README.
program-database-newer = הנתונים נכתבו בגרסה חדשה יותר של Redthread. יש להפעיל אותה; דבר לא השתנה.
program-database-damaged = הקובץ { $place } פגום או אינו מסד נתונים ({ $what }). דבר לא השתנה; אפשר להחזיר את הגיבוי האחרון, או לבחור תיקייה אחרת עם --data.
program-database-unreachable = אי אפשר להגיע למסד הנתונים: { $what }.
program-cannot-listen = אי אפשר להאזין בכתובת { $address }: { $what }. אפשר לבחור אחרת עם --listen.
program-needs-https = מחוץ למחשב הזה צריך HTTPS: יש לתת --tls-cert ו־--tls-key, או --trusted-proxy עם כתובת הפרוקסי שמספק HTTPS. ב־http רגיל הדפדפן לא שומר את הכניסה.
program-needs-public-url = יש לציין איך מגיעים אליה: --public-url https://work.example. כל קישור מתחיל בכתובת הזו.
program-wrong-public-url = --public-url הוא https:// ושם, למשל https://work.example, בלי נתיב.

### צוות לדוגמה, גיבוי ושחזור.

program-demo-not-empty = התיקייה { $folder } אינה ריקה. צוות לדוגמה נכנס רק לתיקייה ריקה; אפשר לבחור אחרת עם --data. דבר לא השתנה.
program-demo-done = צוות לדוגמה מחכה בתיקייה { $folder }. שום דבר בו אינו אמיתי, וזה כתוב בשמות של סביבות העבודה.
program-demo-workspace = { $name }: הכניסה עם { $email }
program-demo-password = הסיסמה של כל הצוות לדוגמה היא { $password }. היא מוצגת רק עכשיו.
program-demo-start = להפעלה: { $command }, ואז לפתוח את { $address }.
program-demo-only-here = בתיקיית הנתונים הזו יש צוות לדוגמה שהסיסמה שלו אינה סודית. הוא זמין רק מהמחשב הזה: יש להפעיל בלי --listen ובלי --public-url.
program-demo-language = הערך של --language הוא he, ru, en או all.
program-demo-failed = לא היה אפשר ליצור את הצוות לדוגמה: { $what }. דבר לא נשמר.
program-backup-exists = הקובץ { $file } כבר קיים. גיבוי לא נכתב על קובץ קיים; אפשר לבחור שם אחר.
program-backup-nothing = אין נתונים בתיקייה { $folder }. אפשר לציין את התיקייה שלהם עם --data.
program-backup-done = בקובץ { $file } נמצא הכול כפי שהיה ברגע אחד: מסד הנתונים והקבצים. הוא נכתב בשלמותו ונמצא על הדיסק.
program-backup-keys = המפתחות לעולם לא נכנסים לגיבוי: אם יש בתיקיית הנתונים תיקייה בשם keys, יש להעתיק אותה ולשמור במקום אחר.
program-backup-failed = לא היה אפשר לכתוב את הגיבוי: { $what }. לא נשאר קובץ חלקי.
program-restore-not-empty = ב־{ $folder } כבר יש נתונים. גיבוי משוחזר רק למקום ריק. דבר לא השתנה.
program-restore-damaged = הקובץ { $file } אינו גיבוי שלם ({ $what }). דבר לא השתנה; אפשר לקחת גיבוי מוקדם יותר.
program-restore-newer = הקובץ { $file } נכתב בגרסה חדשה יותר של Redthread. יש לשחזר באמצעותה; דבר לא השתנה.
program-restore-failed = לא היה אפשר לשחזר את הגיבוי: { $what }. המקום נשאר כפי שהיה.
program-restore-done = הכול חזר למצב שהיה ב־{ $day }.
program-restore-ended = כל הכניסות והקישורים מאותו זמן כבר לא בתוקף. כל הצוות נכנס מחדש; את מי שכבר לא אמור להיכנס צריך לחסום שוב, ולכן כדאי לעבור קודם על רשימת הצוות.
