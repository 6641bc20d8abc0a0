### Countries, hours, closures.

calendars-country = Country
calendars-country-hint = Its holidays and days off are kept out of every plan.
calendars-week-start = The week starts on
calendars-country-israel = Israel
calendars-country-russia = Russia
calendars-country-ukraine = Ukraine
calendars-country-kazakhstan = Kazakhstan
calendars-country-united-states = United States
calendars-country-united-kingdom = United Kingdom
calendars-country-none = No holidays
