### Pages that say what went wrong, always with a way out.

problems-back = לדף הראשי
problems-missing-title = הדף הזה לא נמצא
problems-missing-text = אולי הכתובת חלקית, ואולי אין לך גישה למה שהיה כאן.
problems-forbidden-title = אין לך הרשאה לשינוי הזה
problems-forbidden-text = אפשר לפנות לבעלים או למנהל בסביבת העבודה: הם יכולים לעשות את זה, או לתת לך הרשאה.
problems-forged-title = הבקשה לא הגיעה מאחד הדפים שלנו
problems-forged-text = שום דבר לא השתנה. צריך לפתוח את הדף מחדש וללחוץ שם על הכפתור.
problems-signed-out-title = החיבור שלך נותק בינתיים
problems-signed-out-text = אצלנו שום דבר לא אבד. אפשר לחזור אחורה בדפדפן, להעתיק את מה שכתבת, להיכנס ולשלוח שוב.
problems-too-large-title = זה יותר ממה שאפשר לקבל בבת אחת
problems-too-large-text = שום דבר לא נשמר. אפשר לנסות טופס או קובץ קטן יותר.
problems-dead-link-title = הקישור הזה כבר לא פעיל
problems-dead-link-text = הוא בוטל או שפג תוקפו. אפשר לבקש קישור חדש ממי ששלח אותו.
problems-fault-title = משהו השתבש אצלנו
problems-fault-text = שום דבר שלך לא אבד. אם זה חוזר, כדאי למסור למי שאחראי על המערכת את המספר { $number }.

## Live updates
problems-live-many-title = יותר מדי לשוניות פתוחות
problems-live-many-text = הדפדפן הזה עוקב אחרי יותר מדי עמודים בבת אחת. כדאי לסגור כמה לשוניות, והשאר ישובו להתעדכן מעצמן.
problems-live-full-title = עמוס מאוד כרגע
problems-live-full-text = יותר מדי אנשים עוקבים אחרי שינויים בשרת הזה. העמודים נפתחים כרגיל, רק לא מתעדכנים מעצמם.
problems-full-title = אין מקום בדיסק
problems-full-text = הקובץ לא נשמר, ושום דבר אחר לא השתנה. כדאי להודיע למי שמנהל את המערכת ולשלוח שוב מאוחר יותר.
