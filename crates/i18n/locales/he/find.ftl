### חיפוש של כל דבר לפי כמה אותיות.

find-way = חיפוש
find-title = מה מחפשים?
find-hint = דף, כרטיס, שם
find-button = חיפוש
find-found = נמצא
find-nothing = לא נמצא כלום בשם הזה. כדאי להקליד פחות אותיות.
find-keys = פותחים את החיפוש מכל דף עם Ctrl K, ובמק עם ⁦⌘ K⁩. החצים לבחירה, Enter לפתיחה, Esc לסגירה. לא משנה באיזו שפה המקלדת.
find-go = מעבר אל
find-make = יצירה
find-do = אצלך עכשיו
find-continue = להמשיך עם { $title }
find-processes = תהליכים
