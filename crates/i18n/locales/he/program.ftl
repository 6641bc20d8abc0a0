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
