### Countries, hours, closures.

calendars-country = Страна
calendars-country-hint = Её праздники и выходные не попадут ни в один план.
calendars-week-start = Неделя начинается
calendars-country-israel = Израиль
calendars-country-russia = Россия
calendars-country-ukraine = Украина
calendars-country-kazakhstan = Казахстан
calendars-country-united-states = США
calendars-country-united-kingdom = Великобритания
calendars-country-none = Без праздников
