### Work: everybody's day, the item page, moving.

work-day-count = { $count ->
    [one] У вас { $count } дело
    [few] У вас { $count } дела
    [many] У вас { $count } дел
   *[other] У вас { $count } дела
}
work-day-nothing = Сейчас у вас нет дел
work-day-count-of = { $name }: { $count ->
    [one] { $count } дело
    [few] { $count } дела
    [many] { $count } дел
   *[other] { $count } дела
}
work-day-nothing-of = { $name }: сейчас дел нет
work-day-late = { $count ->
    [one] { $count } из них просрочено.
    [few] { $count } из них просрочены.
    [many] { $count } из них просрочено.
   *[other] { $count } из них просрочено.
}
work-day-coming = Скоро придёт к вам
work-day-awaited = Вы ждёте
work-day-whose = Чей день
work-day-show = Показать этот день
work-day-empty-title = Начните с того, что делаете чаще всего
work-day-empty-text = Возьмите готовый список этапов или вставьте свой. Через две минуты будет план с датами и именами.
work-day-empty-button = Выбрать, с чего начать
work-open = Открыть
work-due-today = сегодня
work-begin-today = пора начать
work-late-by = { $days ->
    [one] просрочено на { $days } день
    [few] просрочено на { $days } дня
    [many] просрочено на { $days } дней
   *[other] просрочено на { $days } дня
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
work-cancel-button = Отменить работу
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
work-answer-taken-meanwhile = Пока вы писали, этот ответ убрали. Ваш текст здесь; сохраните ещё раз, чтобы вернуть его.
work-answer-changed-meanwhile = Пока вы писали, здесь появилось «{ $there }». Ваш текст на месте; сохраните ещё раз, чтобы заменить.
work-answer-inert = Сначала заполните то, что выше черты.
work-answer-not-a-number = Напишите число.
work-answer-too-small = Не меньше { $min }.
work-answer-too-large = Не больше { $max }.
work-answer-not-a-day = Выберите день.
work-answer-not-a-link = Напишите ссылку, которая начинается с https://
work-answer-not-a-choice = Выберите из списка.
work-refused-not-open = Кто-то успел раньше: этот этап уже закрыт. Вот как обстоят дела сейчас.
work-refused-over = Эта работа уже закончена, изменить в ней ничего нельзя.
work-refused-reason = Напишите в нескольких словах почему.
work-refused-not-earlier = Вернуть можно только на более ранний этап, который уже пройден.
work-refused-publish-instead = Этот этап закрывается публикацией.
work-refused-not-ready = Предыдущие этапы ещё не закончены.
work-refused-future = Этот день ещё не наступил. Отметьте публикацию, когда она состоится.
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

## The dated plan.

work-plan-title = План
work-plan-working-days = { $days ->
    [one] { $days } рабочий день
    [few] { $days } рабочих дня
    [many] { $days } рабочих дней
   *[other] { $days } рабочего дня
}
work-plan-weekdays = { $first } — { $last }
work-plan-weekend = выходные
work-plan-reserve = { $days ->
    [one] { $days } день в запасе
    [few] { $days } дня в запасе
    [many] { $days } дней в запасе
   *[other] { $days } дня в запасе
}
work-plan-holder = { $name } · { $role } · { $time }
work-plan-stand-in = { $name } ({ $away } отсутствует) · { $role } · { $time }
work-plan-nobody = { $role } · { $time }
work-plan-nobody-tag = некому
work-plan-changed-tag = изменено
work-plan-beside-tag = параллельно
work-plan-work-and-wait = { $work } работы, { $wait } ожидания

## Starting a piece of work.

work-launch-published = { $when ->
    [today] Публикация — { $due }, если начать сегодня
    [tomorrow] Публикация — { $due }, если начать завтра
   *[later] Публикация — { $due }, начало — { $start }
}
work-launch-finished = { $when ->
    [today] Завершение — { $due }, если начать сегодня
    [tomorrow] Завершение — { $due }, если начать завтра
   *[later] Завершение — { $due }, начало — { $start }
}
work-launch-short = { $days ->
    [one] Не хватает { $days } рабочего дня
    [few] Не хватает { $days } рабочих дней
    [many] Не хватает { $days } рабочих дней
   *[other] Не хватает { $days } рабочего дня
}
work-launch-nobody = { $stages ->
    [one] На { $stages } этап пока никого нет
    [few] На { $stages } этапа пока никого нет
    [many] На { $stages } этапов пока никого нет
   *[other] На { $stages } этапа пока никого нет
}
work-launch-nothing-to-do = Пропущены все этапы
work-launch-in-the-past = Этот день уже прошёл: { $day }
work-launch-too-far = До этого дня больше двух лет: { $day }
work-launch-not-a-publish-day = В этот день не публикуют: { $day }
work-launch-no-working-time = В календаре нет рабочих дней
work-launch-no-working-time-text = Без рабочих дней даты не рассчитать. Рабочая неделя задаётся в настройках.
work-launch-sub = Пока вы не начнёте, никто ничего не получит.
work-launch-subject = { $item }: о чём?
work-launch-publish-day = Когда публикация?
work-launch-finish-day = Закончить к дате
work-launch-start-day = Первый день работы
work-launch-no-day = Выберите, пожалуйста, день.
work-launch-brief = Бриф
work-launch-brief-hint = Что всем нужно знать до начала.
work-launch-owner = Кто отвечает
work-launch-owner-hint = От первого этапа до последнего, у кого бы ни была работа.
work-launch-aim = Как считать дни
work-launch-back-from-publishing = Назад от даты публикации
work-launch-back-from-finish = Назад от последнего дня
work-launch-forward-from-start = Вперёд от первого дня
work-launch-buffer = Запас перед публикацией, дней
work-launch-buffer-hint = Рабочие дни, которые остаются свободными, если что-то сдвинется.
work-launch-show = Показать план
work-launch-start = Начать работу
work-launch-first-hands = Первый этап: { $name }.
work-launch-stop-short = Начать можно, когда план сложится: выберите один из вариантов выше или другую дату.
work-launch-stop-nobody = Начать можно, когда на каждом этапе кто-то будет.
work-launch-stop-day = Начать можно, когда для этого дня сложится план.
work-launch-vacant = Роль «{ $role }» пока никто не занимает.
work-launch-seat = Указать, кто это
work-launch-all-away = { $stage }: { $people }. Выберите другую дату или укажите замещающего.
work-launch-away-until = { $name } отсутствует до { $day } включительно
work-launch-offers = Что поможет
work-launch-offer-publish = Опубликовать: { $day }
work-launch-offer-finish = Закончить: { $day }
work-launch-offer-shorten = Отвести на этап «{ $stage }» { $time }
work-launch-offer-beside = Вести этап «{ $stage }» параллельно с этапом «{ $other }»
work-launch-offer-leave-out = Обойтись без этапа «{ $stage }»
work-launch-then-it-fits = план сложится
work-launch-still-short = { $days ->
    [one] всё ещё не хватает { $days } дня
    [few] всё ещё не хватает { $days } дней
    [many] всё ещё не хватает { $days } дней
   *[other] всё ещё не хватает { $days } дня
}
work-launch-different = В этот раз иначе
work-launch-left-out = без этого этапа
work-launch-instead = { $now }, обычно { $usual }
work-launch-beside = параллельно с этапом «{ $stage }»
work-launch-as-usual = Как обычно
work-launch-as-usual-for = «{ $stage }» — как обычно
work-launch-newer-version = Работа не начата: за это время опубликована новая версия процесса. Вот план по ней.
work-launch-not-started = Работа не начата: этот план больше не складывается. Вот что получается теперь.
work-launch-too-many-items = Работа не начата: в рабочем пространстве больше нет места для карточек.
work-launch-unpublished-title = Сначала опубликуйте процесс
work-launch-unpublished-text = Работа идёт по опубликованной версии, чтобы этапы ни у кого не менялись на ходу.
work-launch-unpublished-ask = Его может опубликовать тот, кто редактирует процессы.
work-launch-to-draft = К черновику

## The list of work.

work-list-running = { $count ->
    [0] Сейчас в работе ничего нет
    [one] В работе { $count } карточка
    [few] В работе { $count } карточки
    [many] В работе { $count } карточек
   *[other] В работе { $count } карточки
}
work-list-running-late = { $late ->
    [one] { $running }, { $late } просрочена
    [few] { $running }, { $late } просрочены
    [many] { $running }, { $late } просрочено
   *[other] { $running }, { $late } просрочено
}
work-list-over = { $count ->
    [0] Завершённых карточек пока нет
    [one] Завершена { $count } карточка
    [few] Завершены { $count } карточки
    [many] Завершено { $count } карточек
   *[other] Завершено { $count } карточки
}
work-list-where = { $process } · { $stage }
work-list-ready = готово к публикации
work-list-late = просрочено
work-list-soon = скоро
work-list-published = опубликовано
work-list-finished = завершено
work-list-cancelled = отменено
work-list-example = пример
work-list-owner = Отвечает { $name }
work-list-ball = Сейчас у кого: { $name }
work-list-empty-title = Начните первую работу
work-list-empty-text = Выберите день — от него рассчитаются дни для всех.
work-list-empty-process-title = Сначала — как вы работаете
work-list-empty-process-text = Работа идёт по процессу: какие этапы, кто их делает и сколько это занимает. Начните с того, что делаете чаще всего.
work-list-make-process = Создать процесс
work-list-nothing-over = Здесь будет всё опубликованное и завершённое.
work-list-start-new = Начать новую работу
work-list-start = Новая работа: { $item }

## Обсуждение

work-talk-title = { $count ->
    [0] Пока никто ничего не написал
    [one] { $count } комментарий
    [few] { $count } комментария
    [many] { $count } комментариев
   *[other] { $count } комментария
}
work-talk-earlier = Более ранние комментарии
work-talk-label = Ваш комментарий
work-talk-placeholder = Напишите команде…
work-talk-hint = Напишите @ и имя — человек увидит комментарий на экране «Мой день». **Жирный шрифт**, списки и ссылки работают.
work-talk-files = Файлы к комментарию
work-talk-send = Отправить
work-talk-edited = изменено
work-talk-for-you = Вам
work-talk-edit = Изменить
work-talk-remove = Удалить
work-talk-edit-label = Как должно быть
work-talk-one-title = Один комментарий
work-talk-back = Назад к карточке
work-talk-removed-by = Комментарий удалён ({ $name }).
work-talk-empty = Напишите что-нибудь или приложите файл.
work-talk-too-many = { $max ->
    [one] Здесь уже { $max } комментарий — больше добавить нельзя.
    [few] Здесь уже { $max } комментария — больше добавить нельзя.
    [many] Здесь уже { $max } комментариев — больше добавить нельзя.
   *[other] Здесь уже { $max } комментария — больше добавить нельзя.
}
work-talk-changed-meanwhile = Комментарий изменили в другом окне. Выше — как он выглядит сейчас; сохраните ещё раз, чтобы заменить.
work-talk-removed-meanwhile = Комментарий тем временем удалили.
work-talk-mentions = { $count ->
    [one] Вас упомянули { $count } раз
    [few] Вас упомянули { $count } раза
    [many] Вас упомянули { $count } раз
   *[other] Вас упомянули { $count } раза
}
work-talk-open = Прочитать
work-talk-said-commented = Отправлено.
work-history-comment-removed = Удалён комментарий
work-history-file-added = Добавлен файл { $name }
work-history-file-removed = Удалён файл { $name }
work-history-file-restored = Возвращён файл { $name }

## Файлы

work-files-title = { $count ->
    [0] Файлов пока нет
    [one] { $count } файл
    [few] { $count } файла
    [many] { $count } файлов
   *[other] { $count } файла
}
work-files-add = Приложить файлы
work-files-hint = Перетащите файлы сюда или выберите их — до 50 МБ каждый.
work-files-give = Файл: { $label }
work-files-or-link = Или ссылка, или место, где лежит файл:
work-files-other = Другой файл вместо этого
work-files-clear = Убрать этот файл из ответа
work-files-removed-by = Удалён { $day } ({ $name })
work-files-removed = { $count ->
    [one] { $count } удалённый файл
    [few] { $count } удалённых файла
    [many] { $count } удалённых файлов
   *[other] { $count } удалённого файла
}
work-files-bring-back = Вернуть
work-files-kilobytes = { $size } КБ
work-files-megabytes = { $size } МБ
work-files-gigabytes = { $size } ГБ
work-files-empty = Выберите файл, в котором что-то есть.
work-files-too-large = Файл может занимать до { $size }. Файлом побольше поделитесь по ссылке.
work-files-wrong-length = Файл дошёл не целиком. Отправьте его ещё раз.
work-files-too-many-at-once = { $max ->
    [one] За раз можно отправить { $max } файл.
    [few] За раз можно отправить не больше { $max } файлов.
    [many] За раз можно отправить не больше { $max } файлов.
   *[other] За раз можно отправить не больше { $max } файла.
}
work-files-too-many = { $max ->
    [one] Здесь помещается { $max } файл. Сначала удалите его.
    [few] Здесь помещается { $max } файла. Удалите тот, который больше не нужен.
    [many] Здесь помещается { $max } файлов. Удалите тот, который больше не нужен.
   *[other] Здесь помещается { $max } файла. Удалите тот, который больше не нужен.
}
work-files-no-room = Файлы этого рабочего пространства заняли все { $size }. Попросите больше места у того, кто отвечает за работу программы, или поделитесь файлом по ссылке.
work-files-is-an-answer = Этот файл — ответ в чек-листе. Сначала уберите его там.
work-files-gone = Файл удалили больше 30 дней назад, вернуть его уже нельзя.
work-files-not-of-item = Этого файла здесь больше нет. Приложите его ещё раз.
work-files-said-added = Приложено.
work-files-said-removed = Удалено. Вернуть можно в течение 30 дней.

## The ways to look at the work.
work-ways = Как смотреть на работу
work-ways-list = Список
work-ways-board = Доска

## Finding work: the form above the list and the views that are kept.
work-find-title = { $count ->
    [0] Ничего не нашлось
    [one] Нашлась { $count } карточка
    [few] Нашлось { $count } карточки
    [many] Нашлось { $count } карточек
   *[other] Нашлось { $count } карточки
}
work-find-words = Слова из названия
work-find-show = Показать
work-find-more = Ещё фильтры
work-find-clear = Показать всё
work-find-standing = Где сейчас
work-find-standing-open = В работе
work-find-standing-running = На этапах
work-find-standing-ready = Готово к публикации
work-find-standing-published = Опубликовано или завершено
work-find-standing-over = Закрыто
work-find-standing-cancelled = Отменено
work-find-standing-all = Всё
work-find-order = В каком порядке
work-find-order-due = По сроку
work-find-order-title = По названию
work-find-order-moved = По последнему движению
work-find-order-stage = По этапу
work-find-process = Процесс
work-find-any-process = Любой процесс
work-find-person = Кто отвечает или у кого сейчас
work-find-anybody = Кто угодно
work-find-from = Срок с
work-find-until = Срок до
work-find-late = Только опаздывающие
work-find-page = Страница { $page } из { $last }
work-find-pages = Страницы
work-find-before = Предыдущая
work-find-after = Следующая
work-find-nothing-title = Ничего похожего нет
work-find-nothing-text = Оставьте меньше слов или посмотрите всё.
work-views = Сохранённые подборки
work-views-keep = Сохранить подборку
work-views-keep-button = Сохранить
work-views-change = Переименовать или убрать подборку
work-views-remove = Убрать
work-views-name = Название подборки
work-views-hint = Она появится над списком и каждый раз покажет этот же поиск.
work-views-share = Для всей команды
work-views-name-empty = Дайте подборке название.
work-views-name-long = { $max ->
    [one] Не длиннее { $max } знака.
    [few] Не длиннее { $max } знаков.
    [many] Не длиннее { $max } знаков.
   *[other] Не длиннее { $max } знака.
}
work-views-too-many = У вас уже пятьдесят подборок. Сначала уберите одну.

## The board of a process.
work-board-title = { $count ->
    [0] Сейчас в работе ничего нет
    [one] В работе { $count } карточка
    [few] В работе { $count } карточки
    [many] В работе { $count } карточек
   *[other] В работе { $count } карточки
}
work-board-title-late = { $late ->
    [one] { $all }, { $late } отстаёт
    [few] { $all }, { $late } отстают
    [many] { $all }, { $late } отстают
   *[other] { $all }, { $late } отстают
}
work-board-processes = Доски
work-board-published-lately = Недавно опубликовано
work-board-finished-lately = Недавно завершено
work-board-old-stage = { $stage } (прежняя версия)
work-board-old-stages = Этапы прежних версий
work-board-overdue = срок вышел
work-board-overdue-count = { $count ->
    [one] у { $count } вышел срок
    [few] у { $count } вышел срок
    [many] у { $count } вышел срок
   *[other] у { $count } вышел срок
}
work-board-late-count = { $count ->
    [one] { $count } опаздывает
    [few] { $count } опаздывают
    [many] { $count } опаздывают
   *[other] { $count } опаздывают
}
work-board-stuck-by = { $days ->
    [one] застряло на { $days } день
    [few] застряло на { $days } дня
    [many] застряло на { $days } дней
   *[other] застряло на { $days } дня
}
work-board-stuck-count = { $count ->
    [one] { $count } застряла
    [few] { $count } застряли
    [many] { $count } застряли
   *[other] { $count } застряли
}
work-board-again = вернулась
work-board-beside = ещё и на другом этапе
work-board-move = Переместить
work-board-keys = Перетащите карточку на следующий этап. С клавиатуры: стрелки — переход между карточками, M — перемещение.
work-board-empty = Здесь в работе пока ничего нет. Новая карточка появится на первом этапе.
work-board-cut = { $count ->
    [one] Показана только первая { $count } карточка.
    [few] Показаны только первые { $count } карточки.
    [many] Показаны только первые { $count } карточек.
   *[other] Показаны только первые { $count } карточки.
}
work-board-to-list = Всё списком
work-board-unpublished-title = Этот процесс ещё не опубликован
work-board-unpublished-text = Когда его опубликуют, этапы станут колонками доски.
work-board-to-process = К процессу

## A card is moved.
work-drop-where = Куда переместить?
work-drop-on = На этап «{ $stage }»
work-drop-back = Вернуть на этап «{ $stage }»
work-drop-ahead = Сразу на этап «{ $stage }»
work-drop-end = Готово
work-drop-not-here = Туда переместить нельзя
work-drop-between = { $count ->
    [one] По пути этап: { $stages }. Напишите, почему в этот раз он не нужен, или сделайте только следующий шаг.
    [few] По пути этапы: { $stages }. Напишите про каждый, почему в этот раз он не нужен, или сделайте только следующий шаг.
    [many] По пути этапы: { $stages }. Напишите про каждый, почему в этот раз он не нужен, или сделайте только следующий шаг.
   *[other] По пути этапы: { $stages }. Напишите про каждый, почему в этот раз он не нужен, или сделайте только следующий шаг.
}
work-drop-skip-reason = Почему в этот раз не нужен этап «{ $stage }»
work-drop-skip-button = Пропустить и передать дальше
work-drop-nearer = Только на этап «{ $stage }»
work-drop-waits = { $stages }: идёт одновременно и ещё не закончено. Дальше карточка пойдёт, когда всё будет готово.
work-drop-stays = Карточка уже на этапе «{ $stage }».
work-drop-publish-first = По пути этап «{ $stage }», а публикацию не пропускают. Сначала опубликуйте.
work-drop-left-out = Для этой карточки этап «{ $stage }» пропущен.
work-drop-beside = Этап «{ $stage }» идёт одновременно. Каждый заканчивают отдельно.
work-drop-unknown = Эта карточка идёт по прежней версии процесса, в ней нет такого этапа. Она пройдёт по своим этапам.
work-drop-not-yours = Сейчас карточка у другого человека: { $holder }. За неё отвечает { $owner }. Переместить её может кто-то из них или руководитель.
work-drop-owners = За карточку отвечает { $owner }. Переместить её может ответственный или руководитель.
work-drop-to-board = Вернуться к доске
work-ways-tasks = Задачи

## Задачи: разовая работа с одним исполнителем и сроком.

work-task-word = Задача
work-task-title = Что сделать
work-task-owner = Кто
work-task-due = Срок
work-task-note = Что ещё важно знать
work-task-add = Добавить
work-task-add-here = Добавить задачу
work-task-from-this = Задача по этой карточке
work-task-of-item = Задачи по этой карточке
work-task-finish = Готово
work-task-reopen = Открыть снова
work-task-change = Изменить
work-task-drop = Снять задачу
work-task-drop-reason = Почему делать не будем
work-task-drop-button = Снять задачу
work-task-done = сделана
work-task-dropped = снята
work-task-dropped-because = Снята: { $reason }
work-task-belongs = Относится к карточке
work-task-from = поручение от: { $name }
work-task-owned-by = Делает { $name }
work-task-moved-times = { $times ->
    [one] срок сдвигали { $times } раз
    [few] срок сдвигали { $times } раза
    [many] срок сдвигали { $times } раз
   *[other] срок сдвигали { $times } раза
}
work-task-coming = Задача, срок — { $day }
work-task-list-mine = { $count ->
    [0] У вас нет открытых задач
    [one] У вас { $count } открытая задача
    [few] У вас { $count } открытые задачи
    [many] У вас { $count } открытых задач
   *[other] У вас { $count } открытой задачи
}
work-task-list-all = { $count ->
    [0] Открытых задач нет ни у кого
    [one] У команды { $count } открытая задача
    [few] У команды { $count } открытые задачи
    [many] У команды { $count } открытых задач
   *[other] У команды { $count } открытой задачи
}
work-task-list-over = { $count ->
    [0] Закрытых задач пока нет
    [one] Закрыта { $count } задача
    [few] Закрыты { $count } задачи
    [many] Закрыто { $count } задач
   *[other] Закрыто { $count } задачи
}
work-task-list-late = { $late ->
    [one] { $open }, { $late } просрочена
    [few] { $open }, { $late } просрочены
    [many] { $open }, { $late } просрочено
   *[other] { $open }, { $late } просрочено
}
work-task-tabs = Чьи задачи
work-task-tab-mine = Мои
work-task-tab-all = Всей команды
work-task-show-over = Показать закрытые
work-task-show-open = Показать открытые
work-task-nothing = Запишите первую выше: что, кто и к какому сроку.
work-task-nothing-over = Здесь будут сделанные и снятые задачи.
work-task-wrong-day = Выберите день.
work-task-in-the-past = Этот день уже прошёл. Выберите сегодня или позже.
work-task-too-far = До этого дня слишком далеко. Выберите день в ближайшие три года.
work-task-too-many = { $count ->
    [one] У одного человека может быть не больше { $count } открытой задачи. Сначала закройте что-нибудь.
    [few] У одного человека может быть не больше { $count } открытых задач. Сначала закройте что-нибудь.
    [many] У одного человека может быть не больше { $count } открытых задач. Сначала закройте что-нибудь.
   *[other] У одного человека может быть не больше { $count } открытых задач. Сначала закройте что-нибудь.
}
work-task-reason-needed = Напишите в двух словах, почему делать не будем.
work-task-not-open = Кто-то успел раньше: эта задача уже закрыта.
work-task-not-over = Кто-то успел раньше: эта задача уже снова открыта.
work-task-stale = Пока вы писали, задачу изменили. Ваш текст сохранён ниже; если сохранить ещё раз, он заменит чужой.
work-task-said-added = Задача записана.
work-task-said-done = Готово.
work-task-said-dropped = Задача снята, причина сохранена.
work-task-said-reopened = Задача снова открыта.
work-task-history-added = Задача записана
work-task-history-done = Задача сделана
work-task-history-reopened = Задача снова открыта
work-task-history-dropped = Задача снята: { $reason }
work-task-history-owner = Теперь делает { $name }
work-task-history-moved = Срок сдвинут: был { $from }, стал { $to }
work-task-history-reworded = Новая формулировка: { $title }
work-shared-message = «{ $item }» ({ $team }): здесь видно, что с этим сейчас. Учётная запись не нужна; ссылка работает до { $day }:
work-ways-calendar = Календарь

## The content calendar.
work-calendar-title = { $count ->
    [0] { $when }: публикаций пока нет
    [one] { $when }: { $count } публикация
    [few] { $when }: { $count } публикации
    [many] { $when }: { $count } публикаций
   *[other] { $when }: { $count } публикации
}
work-calendar-count-planned = { $count ->
    [one] { $count } в плане
    [few] { $count } в плане
    [many] { $count } в плане
   *[other] { $count } в плане
}
work-calendar-count-ready = { $count ->
    [one] { $count } готова
    [few] { $count } готовы
    [many] { $count } готовы
   *[other] { $count } готовы
}
work-calendar-count-published = { $count ->
    [one] { $count } вышла
    [few] { $count } вышли
    [many] { $count } вышли
   *[other] { $count } вышли
}
work-calendar-count-late = { $count ->
    [one] { $count } опаздывает
    [few] { $count } опаздывают
    [many] { $count } опаздывают
   *[other] { $count } опаздывают
}
work-calendar-planned = в плане
work-calendar-ready = готово
work-calendar-published = вышло
work-calendar-late = опаздывает
work-calendar-views = Месяц или неделя
work-calendar-month = Месяц
work-calendar-week = Неделя
work-calendar-days = Другие дни
work-calendar-earlier = Раньше
work-calendar-later = Позже
work-calendar-today = Сегодня
work-calendar-channel = Канал
work-calendar-all-channels = Все каналы
work-calendar-process = Процесс
work-calendar-all-processes = Все процессы
work-calendar-show = Показать
work-calendar-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
   *[other] и ещё { $count }
}
work-calendar-move = Перенести
work-calendar-is-today = сегодня
work-calendar-off = нерабочий день
work-calendar-empty = В эти дни ничего не выходит. Карточки с датой публикации появляются здесь сами.
work-calendar-keys = Стрелки ведут от дня к дню. Если перетащить карточку на другой день, сначала будет вопрос, что ещё сдвинуть.
work-calendar-too-many = Больше на одну страницу не помещается. Выберите канал, процесс или неделю, чтобы увидеть остальное.

## Dates that move.
work-dates-title = { $kind ->
    [publish] Публикация «{ $title }»: { $day }
   *[finish] Срок «{ $title }»: { $day }
}
work-dates-title-no-day = У «{ $title }» нет даты
work-dates-stage-later = { $days ->
    [one] «{ $stage }» закончится на { $days } рабочий день позже
    [few] «{ $stage }» закончится на { $days } рабочих дня позже
    [many] «{ $stage }» закончится на { $days } рабочих дней позже
   *[other] «{ $stage }» закончится на { $days } рабочего дня позже
}
work-dates-stage-earlier = { $days ->
    [one] «{ $stage }» закончится на { $days } рабочий день раньше
    [few] «{ $stage }» закончится на { $days } рабочих дня раньше
    [many] «{ $stage }» закончится на { $days } рабочих дней раньше
   *[other] «{ $stage }» закончится на { $days } рабочего дня раньше
}
work-dates-due-later = { $days ->
    [0] Дата переносится на выходной
    [one] Дата сдвинется на { $days } рабочий день позже
    [few] Дата сдвинется на { $days } рабочих дня позже
    [many] Дата сдвинется на { $days } рабочих дней позже
   *[other] Дата сдвинется на { $days } рабочего дня позже
}
work-dates-due-earlier = { $days ->
    [one] Дата сдвинется на { $days } рабочий день раньше
    [few] Дата сдвинется на { $days } рабочих дня раньше
    [many] Дата сдвинется на { $days } рабочих дней раньше
   *[other] Дата сдвинется на { $days } рабочего дня раньше
}
work-dates-sub = Ничего не сдвинется, пока вы не выберете, что будет с остальным.
work-dates-what = Что переносим
work-dates-due = { $kind ->
    [publish] Дата публикации
   *[finish] Срок
}
work-dates-stage = { $stage }, до { $day }
work-dates-to = На какой день
work-dates-show = Показать, что изменится
work-dates-question = Что будет с остальным?
work-dates-use = Израсходовать запас
work-dates-keep = Сохранить запас
work-dates-only = Только этот этап
work-dates-along = Этапы сдвигаются вместе
work-dates-alone = Только эта дата
work-dates-use-fits = { $kind ->
    [publish] Дата публикации прежняя: { $day }.
   *[finish] Срок прежний: { $day }.
} { $left ->
    [0] Запаса не останется.
    [one] В запасе останется { $left } день.
    [few] В запасе останется { $left } дня.
    [many] В запасе останется { $left } дней.
   *[other] В запасе останется { $left } дня.
}
work-dates-use-short = { $days ->
    [one] Не хватает { $days } рабочего дня.
    [few] Не хватает { $days } рабочих дней.
    [many] Не хватает { $days } рабочих дней.
   *[other] Не хватает { $days } рабочего дня.
} { $kind ->
    [publish] Публикация переносится: { $day }.
   *[finish] Срок переносится: { $day }.
}
work-dates-keep-says = Всё, что дальше, сдвигается вместе. { $kind ->
    [publish] Публикация: { $day }.
   *[finish] Срок: { $day }.
}
work-dates-only-says = Остальное остаётся на месте.
work-dates-along-says = Всё, что ещё не закончено, сдвигается на столько же.
work-dates-along-short = { $days ->
    [one] Не хватает { $days } рабочего дня: этапы не помещаются до этой даты.
    [few] Не хватает { $days } рабочих дней: этапы не помещаются до этой даты.
    [many] Не хватает { $days } рабочих дней: этапы не помещаются до этой даты.
   *[other] Не хватает { $days } рабочего дня: этапы не помещаются до этой даты.
}
work-dates-alone-says = Этапы остаются на месте. { $left ->
    [0] Запаса не останется.
    [one] В запасе останется { $left } день.
    [few] В запасе останется { $left } дня.
    [many] В запасе останется { $left } дней.
   *[other] В запасе останется { $left } дня.
}
work-dates-overlap = «{ $stage }» по плану начинается раньше, чем закончится «{ $before }».
work-dates-after-due = «{ $stage }» закончится только после срока.
work-dates-away = { $name } в этот день отсутствует.
work-dates-changes = Новые дни
work-dates-from-to = было { $from }, станет { $to }
work-dates-reason = Почему
work-dates-reason-hint = Будет видно рядом с датой, чтобы никому не пришлось спрашивать.
work-dates-save = Перенести даты
work-dates-said = Даты перенесены.
work-dates-not-yours = Даты может перенести ответственный за карточку: { $name }.
work-dates-changed = Пока вы выбирали, карточка изменилась, поэтому ничего не сдвинуто. Вот что получится теперь.
work-dates-refused-same = Этот день и так стоит в плане.
work-dates-refused-past = Этот день уже прошёл.
work-dates-refused-far = До этого дня больше двух лет.
work-dates-refused-publish-day = В этот день публикаций нет: { $day }.
work-dates-take = Выбрать: { $day }
work-dates-refused-not-open = Этот этап закончен, его дни больше не сдвигаются.
work-dates-refused-over = Работа по этой карточке закончена, её даты больше не сдвигаются.
work-dates-refused-choose = Выберите, что будет с остальным.
work-dates-refused-reason = Чтобы пропустить этап, напишите почему.
work-dates-refused-no-time = В рабочем календаре нет рабочих дней, на которые можно перенести.
work-dates-link = Перенести даты

## Channel and campaign.
work-belongs-to = Часть «{ $title }»
work-belongs-to-cancelled = Часть «{ $title }» (отменено)
work-belongs-moved = { $count ->
    [one] дату переносили { $count } раз
    [few] дату переносили { $count } раза
    [many] дату переносили { $count } раз
   *[other] дату переносили { $count } раза
}
work-belongs-moved-because = { $count ->
    [one] дату переносили { $count } раз, причина: { $reason }
    [few] дату переносили { $count } раза, последняя причина: { $reason }
    [many] дату переносили { $count } раз, последняя причина: { $reason }
   *[other] дату переносили { $count } раза, последняя причина: { $reason }
}
work-belongs-children = { $all ->
    [0] Всё, что входило в кампанию, отменено
    [one] Готово { $done } из { $all }
    [few] Готово { $done } из { $all }
    [many] Готово { $done } из { $all }
   *[other] Готово { $done } из { $all }
}
work-belongs-running = { $count ->
    [one] { $count } в работе
    [few] { $count } в работе
    [many] { $count } в работе
   *[other] { $count } в работе
}
work-belongs-cancelled = { $count ->
    [one] { $count } отменена
    [few] { $count } отменены
    [many] { $count } отменено
   *[other] { $count } отменено
}
work-belongs-children-kept = Эта кампания отменена. Работа над тем, что в неё входит, продолжается.
work-belongs-add = Добавить в кампанию
work-belongs-form = Канал и кампания
work-belongs-channel = Канал
work-belongs-channel-hint = Где это увидят: соцсеть, блог, рассылка.
work-belongs-campaign = Кампания
work-belongs-campaign-hint = Карточка, в которую входит эта.
work-belongs-no-campaign = Нет
work-belongs-save = Сохранить канал и кампанию
work-belongs-refused-itself = Карточка не может быть частью самой себя.
work-belongs-refused-circle = Та карточка сама входит в эту, наоборот не получится.
work-belongs-refused-deep = В кампании не больше трёх уровней.
work-belongs-refused-cancelled = Та карточка отменена, добавить в неё нельзя.
work-belongs-conflict = Канал или кампанию тем временем изменили. Ваш выбор остался в форме: сохраните ещё раз, чтобы он вступил в силу.
work-belongs-history-channel = Канал: { $channel }
work-belongs-history-no-channel = Канал убран
work-belongs-history-parent = Добавлено в кампанию
work-belongs-history-no-parent = Убрано из кампании
work-belongs-history-stage = { $stage }: { $to } вместо { $from }
work-belongs-history-due = Дата перенесена: было { $from }, стало { $to }
work-belongs-history-because = { $what }: { $reason }
