### חיפוש של כל דבר לפי כמה אותיות.

find-way = חיפוש
find-title = מה מחפשים?
find-hint = דף, כרטיס, שם
find-button = חיפוש
find-found = נמצא
find-nothing = אין שום דבר בשם הזה. אפשר לנסות פחות אותיות.
find-keys = ‏Ctrl K פותח את החיפוש מכל דף, ובמק ⌘ K. החצים בוחרים, Enter פותח, Esc סוגר. פריסת המקלדת לא משנה.
find-go = מעבר אל
find-make = יצירה
find-do = אצלכם עכשיו
find-continue = להמשיך עם { $title }
find-processes = תהליכים
