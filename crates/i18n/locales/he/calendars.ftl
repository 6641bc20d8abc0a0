### Countries, hours, closures.

calendars-country = מדינה
calendars-country-hint = החגים וימי החופש שלה לא ייכנסו לשום תוכנית.
calendars-week-start = השבוע מתחיל ביום
calendars-country-israel = ישראל
calendars-country-russia = רוסיה
calendars-country-ukraine = אוקראינה
calendars-country-kazakhstan = קזחסטן
calendars-country-united-states = ארצות הברית
calendars-country-united-kingdom = בריטניה
calendars-country-none = בלי חגים
