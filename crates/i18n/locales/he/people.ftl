people-team-title = צוות
people-person-away-until = { $name } בהיעדרות עד { $day }
people-title = { $people ->
    [one] איש צוות אחד
    [two] שני אנשי צוות
   *[other] { $people } אנשי צוות
}, { $roles ->
    [one] תפקיד אחד מאויש
    [two] שני תפקידים מאוישים
   *[other] { $roles } תפקידים מאוישים
}
people-title-unseated = { $people ->
    [one] איש צוות אחד, והתפקידים עוד לא חולקו
    [two] שני אנשי צוות, והתפקידים עוד לא חולקו
   *[other] { $people } אנשי צוות, והתפקידים עוד לא חולקו
}
people-vacant = { $count ->
    [one] תפקיד אחד עוד לא מאויש
    [two] שני תפקידים עוד לא מאוישים
   *[other] { $count } תפקידים עוד לא מאוישים
}
people-vacant-tag = עוד לא מאויש
people-role-vacant = כאן רושמים מי עושה את זה.
people-nobody-yet = עוד אין אף אחד
people-roles = תפקידים
people-roles-empty-title = עוד אין תפקידים
people-roles-empty-text = התפקידים מגיעים מהשלבים של התהליך. אפשר גם להוסיף תפקיד ידנית.
people-add-person = הוספת איש צוות
people-add-role = הוספת תפקיד
people-everybody = כל הצוות
people-no-role = עדיין בלי תפקיד
people-away = היעדרויות
people-away-until = בהיעדרות עד { $day }
people-away-with = { $days }; ממלא מקום: { $name }
people-away-alone = { $days }; בלי ממלא מקום
people-newcomer-title = מי מצטרף לצוות?
people-newcomer-sub = מספיק שם. כדי להיות בתוכנית לא צריך חשבון.
people-newcomer-save = הוספה
people-name = שם
people-name-taken = כבר יש בצוות מישהו בשם הזה. כדאי להוסיף שם משפחה או אות, כדי שאפשר יהיה להבדיל.
people-name-comma = צריך לכתוב את השם בלי פסיקים: פסיק מפריד בין אנשים.
people-email-hint = לכאן יישלחו מיילים על העבודה.
people-language-team = שפת הצוות
people-too-many-people = הצוות מלא: בסביבת עבודה יש מקום ל־2,000 אנשי צוות.
people-too-many-roles = בסביבת עבודה יש מקום ל־200 תפקידים. צריך לבחור אחד מהם.
people-person-holds = { $name }: { $roles }
people-person-free = { $name }: עדיין בלי תפקיד
people-details = שם ופרטי קשר
people-roles-hint = כמה אנשים יכולים לחלוק תפקיד; העבודה מגיעה קודם למי שרשום ראשון.
people-roles-save = שמירת התפקידים
people-absences = היעדרויות
people-absences-none = לא נרשמו היעדרויות.
people-absence-title = רישום היעדרות
people-absence-first = מתאריך
people-absence-last = עד תאריך (כולל)
people-stand-in = ממלא מקום
people-stand-in-none = אף אחד
people-stand-in-hint = בתוכניות חדשות השלבים בימים האלה עוברים לממלא המקום.
people-absence-add = רישום ההיעדרות
people-absence-cancel = ביטול ההיעדרות
people-absence-needs-day = צריך לבחור יום.
people-absence-wrong-order = היום האחרון לא יכול להיות לפני היום הראשון.
people-absence-too-long = { $days ->
    [one] היעדרות יכולה להימשך לכל היותר יום אחד.
    [two] היעדרות יכולה להימשך לכל היותר יומיים.
   *[other] היעדרות יכולה להימשך עד { $days } ימים.
}
people-absence-own-stand-in = אי אפשר למלא את המקום של עצמך. צריך לבחור מישהו אחר.
people-seats-title = מי עושה מה?
people-seats-title-full = כל התפקידים מאוישים
people-seats-sub = מספיק שם. אדם אחד יכול למלא כמה תפקידים; כשכמה אנשים חולקים תפקיד, מפרידים בין השמות בפסיקים.
people-seats-empty-allowed = אפשר להשאיר תפקיד ריק בינתיים: התוכנית תראה את זה.
people-seats-save = שמירה והמשך
people-seats-none-title = לאף שלב עוד אין תפקיד
people-seats-none-text = קודם צריך לכתוב בתהליך איזה תפקיד אחראי לכל שלב.
people-seats-to-process = אל התהליך
people-seat-stages = שלבים: { $stages }
people-me = אני
people-example-title = דוגמה: { $item }
people-role-title = { $role }: { $people }
people-role-title-vacant = { $role }: עוד אין אף אחד
people-role-new-title = איזה תפקיד חסר?
people-role-sub = תפקיד הוא מקום בעבודה. האחריות שייכת לתפקיד, ואנשים ממלאים אותו.
people-role-name = שם התפקיד
people-role-holders = מי עושה את זה
people-role-taken = כבר יש תפקיד כזה. צריך לבחור שם אחר.
people-names-hint = מפרידים בין השמות בפסיקים; העבודה מגיעה קודם לשם הראשון.
people-conflict-title = בינתיים מישהו אחר שינה את זה
people-conflict-in = בינתיים מישהו אחר שינה את זה: { $role }
people-conflict-mine = מה שכתבת
people-conflict-theirs = מה שרשום עכשיו
people-conflict-keep-mine = שמירת מה שכתבתי

### הצטרפות: הזמנות והרשאות.

people-access-title = הרשאה
people-access-none = עוד אין חשבון: אפשר לשבץ בתוכנית, אבל אין כניסה למערכת.
people-access-invited = נשלחה הזמנה. הקישור פועל עד { $day }, ורק פעם אחת.
people-access-accepted = ההזמנה נענתה, ועכשיו מחכים לאישור של בעלים.
people-access-suspended = ההרשאה מושהית: בינתיים אי אפשר לעשות כאן כלום.
people-access-left = כבר לא בצוות; העבודה וההיסטוריה נשארות.
people-access-owner = בעלים
people-access-manager = ניהול
people-access-member = צוות
people-access-owner-hint = גם הגדרות והרשאות.
people-access-manager-hint = גם בניית תהליכים וחלוקת תפקידים.
people-access-member-hint = עבודה שוטפת.
people-access-email = כניסה עם { $email }
people-access-level = מה מותר
people-access-save = שמירת ההרשאה
people-access-confirm = אישור כבעלים
people-access-confirm-hint = מאשרים רק אם זו הכתובת של מי שהתכוונתם אליו: לבעלים מותר כאן הכול.
people-access-suspend = השהיה
people-access-restore = החזרה לצוות
people-access-end = סיום ההרשאה
people-access-decline = לא לאשר
people-access-last-owner = לצוות חייב להיות בעלים. קודם נותנים למישהו אחר הרשאת בעלים.
people-access-changed = בינתיים מישהו שינה את זה. כאן מוצג המצב עכשיו.
people-access-tag-invited = נשלחה הזמנה
people-access-tag-accepted = מחכה לאישור
people-access-tag-suspended = בהשהיה
people-access-tag-left = לא בצוות
people-invite-title = הזמנה בקישור
people-invite-text = פותחים את הקישור, בוחרים סיסמה ונכנסים. הקישור פועל 14 יום, ורק פעם אחת.
people-invite-language = שפת ההזמנה
people-invite-make = יצירת הזמנה
people-invite-fresh = יצירת קישור חדש
people-invite-revoke = ביטול ההזמנה
people-invite-above = רק לבעלים מותר לעשות את זה.
people-invite-here = כבר בצוות.
people-newcomer-invite = הוספה והזמנה
people-invited-title = ההזמנה מוכנה: { $name }
people-invited-sub = הקישור מוצג רק עכשיו ומיועד לאדם אחד. לא שולחים אותו לאף אחד אחר.
people-invited-message = שלום { $name }! קיבלת הזמנה מ־{ $inviter } לצוות { $team } ב־Redthread, שם אנחנו מתכננים את העבודה. פותחים את הקישור ובוחרים סיסמה; הוא פועל פעם אחת, עד { $day }:
people-join-title = ברוכים הבאים לצוות { $team }
people-join-sub = הזמנה מ־{ $inviter } עבור { $name }. נשאר לבחור איך נכנסים.
people-join-sub-short = הזמנה מ־{ $inviter } עבור { $name }.
people-join-owner = כבעלים אפשר להתחיל אחרי אישור של בעלים אחר.
people-join-button = הצטרפות
people-join-as = הצטרפות עם { $email }
people-join-with-account = כבר יש לי חשבון: כניסה
people-join-other-account = הצטרפות עם חשבון אחר
people-join-taken = אי אפשר לפתוח חשבון חדש עם הכתובת הזאת. אם היא שלך, נכנסים למטה ואז מצטרפים.
people-join-too-many = יותר מדי ניסיונות. צריך לחכות רבע שעה.
people-join-here = החשבון הזה כבר בצוות.
people-join-waiting-title = ההצטרפות נקלטה
people-join-waiting-text = עכשיו נשאר אישור של בעלים: כדאי לעדכן את { $inviter }. אחר כך פשוט נכנסים.

### תפקידים והיעדרויות.

people-roles-link = כל התפקידים
people-roles-title-full = כל התפקידים מאוישים
people-roles-title-none = עוד אין תפקידים
people-role-stages-count = { $count ->
    [0] בלי שלבים
    [one] שלב אחד
    [two] שני שלבים
   *[other] { $count } שלבים
}
people-role-fix = לרשום מי עושה את זה
people-role-work = השלבים של התפקיד
people-role-work-none = באף תהליך אין שלב של התפקיד הזה.
people-role-draft = עוד לא פורסם
people-role-order = העבודה מגיעה קודם למי שרשום ראשון.
people-role-people = מי בתפקיד
people-absence-note = סיבה (לא חובה)
people-absence-note-hint = רואים אותה רק מנהלים, בעלים והאדם עצמו; השאר רואים עד מתי ההיעדרות.
people-absence-effect = תוכניות חדשות נותנות את השלבים בימים האלה לממלא המקום. עבודה שכבר התחילה נשארת במקומה: מעבירים אותה ידנית.
people-stands-in = ממלא מקום: { $name }
