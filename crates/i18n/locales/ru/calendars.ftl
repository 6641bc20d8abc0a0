### Countries, hours, closures.

calendars-country = Страна
calendars-country-hint = Её праздники и выходные не считаются рабочими днями.
calendars-week-start = Первый день недели
calendars-country-israel = Израиль
calendars-country-russia = Россия
calendars-country-ukraine = Украина
calendars-country-kazakhstan = Казахстан
calendars-country-united-states = США
calendars-country-united-kingdom = Великобритания
calendars-country-none = Без праздников

calendars-title-range = Команда работает: { $from } — { $to }, { $hours }
calendars-title-list = Команда работает: { $days }, { $hours }
calendars-loopback-title = Сейчас Redthread открывается только на этом компьютере
calendars-loopback-text = Ссылки, которые вы дадите другим, у них не откроются. Чтобы подключить команду, запустите программу с параметром { $setting } и адресом HTTPS: со своим сертификатом или за прокси.

calendars-identity = Команда
calendars-language = Язык команды
calendars-language-hint = Для всех, кто не выбрал другой.

calendars-hours = Рабочее время
calendars-weekdays = Рабочие дни
calendars-no-weekday = Выберите хотя бы один рабочий день.
calendars-opening = Начало дня
calendars-closing = Конец дня
calendars-rest-from = Перерыв с
calendars-rest-to = Перерыв до
calendars-needs-time = Напишите время, например 09:00.
calendars-wrong-hours = Рабочий день должен заканчиваться позже, чем начинается, а перерыв — укладываться в него.
calendars-chol-hamoed = Холь ха-моэд (Песах и Суккот)
calendars-chol-hamoed-work = работаем
calendars-chol-hamoed-closed = не работаем
calendars-zone = Часовой пояс
calendars-zone-hint = По ближайшему крупному городу, например Europe/Moscow.
calendars-unknown-zone = Такого часового пояса нет. Выберите из списка, например Europe/Moscow.
calendars-hours-save = Сохранить рабочее время

calendars-closures = Нерабочие дни команды
calendars-closures-none = Пока их нет. Праздники страны уже учтены; добавьте сюда выезд команды или летний перерыв.
calendars-closure-name = Повод
calendars-closure-name-hint = Выезд команды, летний перерыв.
calendars-closure-needs-name = Напишите в нескольких словах, почему команда не работает.
calendars-closure-add = Добавить нерабочие дни
calendars-closure-remove = Убрать
calendars-closure-wrong-days = Последний день не может быть раньше первого или позже него более чем на год.
calendars-closures-full = Записей может быть не больше 200; сначала уберите старые.

calendars-special = Особые дни впереди
calendars-special-none = В ближайшие четыре месяца особых дней нет.
calendars-unconfirmed = Календарь на { $year } год ещё не утверждён ({ $country }). Даты могут сдвинуться.
calendars-by-country = { $days } · по закону страны
calendars-by-row = { $days } · по постановлению на этот год
calendars-by-team = { $days } · по календарю команды
calendars-kind-work = рабочий день
calendars-kind-short = короткий день
calendars-kind-moved-work = рабочий вместо другого дня
calendars-kind-weekend = выходной
calendars-kind-off = нерабочий день
calendars-kind-closed = не работаем
calendars-kind-optional = рабочий, но можно взять выходной
