### Words of every page: buttons, quantities, days, sizes.

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
common-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
common-days-and-half = { $days ->
    [0] ½ дня
   *[other] { $days }½ дня
}
common-hours = { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
}
common-minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}
common-day-and-time = { $day }, { $time }
common-weekday-narrow = { $weekday ->
    [1] Пн
    [2] Вт
    [3] Ср
    [4] Чт
    [5] Пт
    [6] Сб
   *[7] Вс
}
common-file-size-bytes = { $bytes ->
    [one] { $bytes } байт
    [few] { $bytes } байта
    [many] { $bytes } байт
   *[other] { $bytes } байта
}
common-file-size-kilobytes = { $size } КБ
common-file-size-megabytes = { $size } МБ
common-file-size-gigabytes = { $size } ГБ
common-language-hebrew = Иврит
common-language-russian = Русский
common-language-english = Английский
common-brand = Redthread
common-skip = Перейти к содержимому
common-ways = Основные страницы
common-workspace = Рабочее пространство
common-workspaces = Рабочие пространства
common-day = Мой день
common-work = Работа
common-process = Процесс
common-people = Команда
common-settings = Настройки
common-my-account = Моя учётная запись
common-sign-out = Выйти
common-optional = необязательно
common-required = обязательно
common-form-errors = Проверьте, пожалуйста:
common-done-word = готово
common-now-word = сейчас здесь
common-ahead-word = впереди
common-skipped-word = пропущено
common-late-word = просрочено
common-too-long = Не длиннее { $length-max } знаков.
common-empty-field = Заполните это поле.
common-said-saved = Сохранено.
common-said-handed-over = Передано дальше.
common-said-sent-back = Возвращено с вашим пояснением.
common-said-skipped = Этап пропущен, причина записана.
common-said-reassigned = Теперь этим занимается другой сотрудник.
common-said-published = Опубликовано. Отличная работа.
common-said-launched = Работа началась.
common-said-version-published = Версия опубликована. Новая работа пойдёт по ней.
common-said-example-removed = Пример убран.
common-said-cancelled = Работа отменена.
common-said-session-ended = Этот вход завершён.
common-said-stage-saved = Этап сохранён.
common-said-password-changed = Пароль изменён. На остальных устройствах вход завершён.

## Live updates
common-live-notice = Здесь что-то изменилось.
common-live-show = Показать

## Отмена последнего действия
common-undo = Отменить
common-undo-said = Действие отменено, всё как было.
common-undo-said-absence-removed = Отсутствие удалено.
common-undo-history = Последнее действие отменено
common-undo-taken-back = отменено
common-undo-touched-title = Кто-то успел раньше: { $name }
common-undo-changed-title = С тех пор кое-что изменилось
common-undo-touched-text = Поэтому отменить уже нельзя, и сейчас ничего не поменялось. Посмотрите, как обстоят дела, и действуйте дальше.
common-undo-late-title = Отменить уже нельзя
common-undo-late-text = На отмену есть десять секунд. Сейчас ничего не поменялось: посмотрите, как обстоят дела, и действуйте дальше.
common-undo-already-title = Это действие уже отменено
common-undo-already-text = Всё снова так, как было раньше.
common-undo-back = Посмотреть, как сейчас
