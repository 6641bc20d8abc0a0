### Work: everybody's day, the item page, moving.

work-day-count = { $count ->
    [one] У вас { $count } дело
    [few] У вас { $count } дела
    [many] У вас { $count } дел
   *[other] У вас { $count } дела
}
work-day-nothing = Сейчас от вас ничего не ждут
work-day-count-of = { $name }: { $count ->
    [one] { $count } дело
    [few] { $count } дела
    [many] { $count } дел
   *[other] { $count } дела
}
work-day-nothing-of = { $name }: сейчас дел нет
work-day-late = { $count ->
    [one] { $count } из них опаздывает.
    [few] { $count } из них опаздывают.
    [many] { $count } из них опаздывают.
   *[other] { $count } из них опаздывают.
}
work-day-coming = Скоро придёт к вам
work-day-awaited = Вы ждёте
work-day-whose = Чей день
work-day-show = Показать этот день
work-day-empty-title = Начните с того, что делаете чаще всего
work-day-empty-text = Возьмите готовый список этапов или вставьте свой. Через две минуты будет план с датами и именами.
work-day-empty-button = Выбрать, что вы делаете
work-open = Открыть
work-due-today = сегодня
work-begin-today = пора начать
work-late-by = { $days ->
    [one] опаздывает на { $days } день
    [few] опаздывает на { $days } дня
    [many] опаздывает на { $days } дней
   *[other] опаздывает на { $days } дня
}
work-until = срок { $day }
work-left-of = { $left ->
    [one] остался { $left } пункт из { $all }
    [few] осталось { $left } пункта из { $all }
    [many] осталось { $left } пунктов из { $all }
   *[other] осталось { $left } пункта из { $all }
}
work-all-done = всё отмечено, можно передавать
work-waits-for-it = отвечает { $name }
work-example = пример
work-coming-line = { $stage } · { $days }
work-awaited-line = { $name } · { $stage } · срок { $day }
work-nobody = никто

work-item-eyebrow = { $process } · версия { $version }
work-owner = Отвечает
work-ball = Сейчас делает
work-thread = Нить
work-history = Что происходило
work-since-today = с сегодняшнего дня
work-since = уже { $days }
work-goes-out = публикация { $day }
work-due-in-danger = публикация { $day } под угрозой
work-finished-by = завершение { $day }
work-ready-for = готово, публикация { $day }
work-published-on = опубликовано { $day }
work-finished = завершено
work-under-way = в работе
work-cancelled-because = отменено: { $reason }
work-received = Получено: { $things }
work-round = { $round }-й заход
work-took = { $dates } · { $took ->
    [one] { $took } день
    [few] { $took } дня
    [many] { $took } дней
   *[other] { $took } дня
}, по плану { $meant }
work-done-of = { $done } из { $all }
work-needs = Нужно для начала: { $things }
work-format = Формат: { $format }
work-place = Где: { $place }
work-place-open = Открыть, где это делается
work-how-to = Как это делается
work-see-how = Посмотреть, как
work-choose = Выберите
work-save = Сохранить
work-hand-over-to = Готово, дальше — { $stage }
work-hand-over-done = Этап готов
work-publish = Опубликовано
work-published-date = Дата публикации
work-published-link = Где это можно увидеть
work-only-holder = Сейчас это делает { $name }.
work-by = { $name }, { $day }
work-recheck = Работа вернулась: проверьте ещё раз.
work-gate-title = { $count ->
    [one] Чтобы передать дальше, не хватает { $count } пункта
    [few] Чтобы передать дальше, не хватает { $count } пунктов
    [many] Чтобы передать дальше, не хватает { $count } пунктов
   *[other] Чтобы передать дальше, не хватает { $count } пункта
}
work-gate-why = Остальное сохранено.
work-gate-button = Сохранить и передать
work-send-back = Вернуть
work-send-back-to = На какой этап
work-send-back-reason = Почему и что нужно сделать
work-send-back-button = Вернуть на доработку
work-skip = Пропустить этап
work-skip-reason = Почему на этот раз он не нужен
work-skip-button = Пропустить
work-reassign = Передать другому
work-reassign-to = Кто возьмёт
work-reassign-button = Передать
work-change-owner = Сменить ответственного
work-change-owner-button = Сменить
work-cancel = Отменить эту работу
work-cancel-reason = Почему
work-cancel-button = Отменить
work-example-text = Это пример идущей работы. От него ничего не зависит.
work-example-remove = Убрать пример
work-links = Показать тому, у кого нет учётной записи
work-links-text = По ссылке видно только, где сейчас эта карточка. Ссылка работает 14 дней или пока вы её не отзовёте.
work-link-make = Создать ссылку
work-link-revoke = Отозвать
work-link-until = Ссылка действует до { $day }
work-links-too-many = Уже выдано двадцать ссылок. Сначала отзовите одну из них.
work-shared-title = Ссылка готова
work-shared-sub = Она показана только сейчас. Скопируйте её и отправьте тому, кто должен увидеть карточку.
work-shared-loopback = Redthread работает только на этом компьютере, и в другом месте ссылка пока не откроется. Запустите программу с --public-url, чтобы её видела команда.
work-shared-address = Ссылка
work-shared-copy = Скопировать
work-shared-copied = Скопировано.
work-shared-send = Отправить

work-answer-taken-meanwhile = Пока вы писали, этот ответ убрали. Ваш текст здесь; сохраните ещё раз, чтобы вернуть его.
work-answer-changed-meanwhile = Пока вы писали, здесь появилось «{ $there }». Ваш текст на месте; сохраните ещё раз, чтобы заменить.
work-answer-inert = Сначала заполните то, что выше черты.
work-answer-not-a-number = Напишите число.
work-answer-too-small = Не меньше { $min }.
work-answer-too-large = Не больше { $max }.
work-answer-not-a-day = Выберите день.
work-answer-not-a-link = Ссылка начинается с https://
work-answer-not-a-choice = Выберите из списка.

work-refused-not-open = Кто-то успел раньше: этот этап уже закрыт. Вот как обстоят дела сейчас.
work-refused-over = Эта работа уже закончена.
work-refused-reason = Напишите в двух словах почему.
work-refused-not-earlier = Вернуть можно только на более ранний этап, который уже пройден.
work-refused-publish-instead = Этот этап закрывается публикацией.
work-refused-not-ready = Предыдущие этапы ещё не закончены.
work-refused-future = Этот день ещё не наступил. Отметьте публикацию, когда она выйдет.
work-refused-rounds = Работу возвращали так часто, что сначала стоит разобраться с процессом.

work-history-launched = Работа началась
work-history-arrived = { $stage }: делает { $name }
work-history-handed-over = { $stage }: готово
work-history-sent-back = Возврат: с этапа «{ $from }» на «{ $to }». { $reason }
work-history-left-out = { $stage }: этап убран при запуске
work-history-skipped = { $stage }: этап пропущен. { $reason }
work-history-reassigned = { $stage }: передано, теперь { $name }
work-history-owner = Теперь отвечает { $name }
work-history-answered = Заполнено: { $entry }
work-history-unanswered = Ответ убран: { $entry }
work-history-link-made = Выдана ссылка
work-history-link-revoked = Ссылка отозвана
