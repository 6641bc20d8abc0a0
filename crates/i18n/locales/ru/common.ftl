### Слова всех страниц: кнопки, количества, дни, размеры.

common-yes = Да
common-no = Нет
common-save = Сохранить
common-cancel = Отмена
common-back = Назад
common-next = Далее
common-close = Закрыть
common-more = Ещё
common-less = Свернуть
common-today = Сегодня
common-tomorrow = Завтра
common-yesterday = Вчера

days = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
days-and-half = { $days ->
    [0] ½ дня
   *[other] { $days }½ дня
}
hours = { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
}
minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}

day-and-time = { $day }, { $time }

weekday-narrow = { $weekday ->
    [1] Пн
    [2] Вт
    [3] Ср
    [4] Чт
    [5] Пт
    [6] Сб
   *[7] Вс
}

file-size-bytes = { $bytes ->
    [one] { $bytes } байт
    [few] { $bytes } байта
    [many] { $bytes } байт
   *[other] { $bytes } байта
}
file-size-kilobytes = { $size } КБ
file-size-megabytes = { $size } МБ
file-size-gigabytes = { $size } ГБ

language-hebrew = Иврит
language-russian = Русский
language-english = Английский
