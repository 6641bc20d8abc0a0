work-day-title = Мой день

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
work-plan-stand-in = { $name } замещает: { $away } в отсутствии · { $role } · { $time }
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
    [today] Готово к дню { $due }, если начать сегодня
    [tomorrow] Готово к дню { $due }, если начать завтра
   *[later] Готово к дню { $due }, начало — { $start }
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
work-launch-subject = { $item }: о чём речь?
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
work-launch-stop-nobody = Начать можно, когда на каждом этапе кто-то есть.
work-launch-stop-day = Начать можно, когда для этого дня сложится план.
work-launch-vacant = Роль «{ $role }» пока никто не занимает.
work-launch-seat = Указать, кто это
work-launch-all-away = { $stage }: { $people }. Выберите другую дату или укажите замещающего.
work-launch-away-until = { $name } в отсутствии до { $day } включительно
work-launch-offers = Что поможет
work-launch-offer-publish = Опубликовать: { $day }
work-launch-offer-finish = Закончить: { $day }
work-launch-offer-shorten = Отвести на этап «{ $stage }» { $time }
work-launch-offer-beside = Вести «{ $stage }» параллельно с «{ $other }»
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
work-launch-instead = { $now } вместо { $usual }
work-launch-beside = параллельно с «{ $stage }»
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
    [one] { $running }, { $late } опаздывает
    [few] { $running }, { $late } опаздывают
    [many] { $running }, { $late } опаздывают
   *[other] { $running }, { $late } опаздывает
}
work-list-over = { $count ->
    [0] Завершённых карточек пока нет
    [one] Завершена { $count } карточка
    [few] Завершены { $count } карточки
    [many] Завершено { $count } карточек
   *[other] Завершено { $count } карточки
}
work-list-tab-running = В работе
work-list-tab-over = Завершённые
work-list-tabs = Какая работа
work-list-where = { $process } · { $stage }
work-list-ready = готово к публикации
work-list-late = опаздывает
work-list-soon = скоро
work-list-published = опубликовано
work-list-finished = завершено
work-list-cancelled = отменено
work-list-example = пример
work-list-owner = Отвечает { $name }
work-list-ball = Сейчас у кого: { $name }
work-list-empty-title = Начните первую работу
work-list-empty-text = Выберите день — из него сложатся дни для всех.
work-list-empty-process-title = Сначала — как вы работаете
work-list-empty-process-text = Работа идёт по процессу: какие этапы, кто их делает и сколько это занимает. Начните с того, что делаете чаще всего.
work-list-make-process = Описать процесс
work-list-nothing-over = Здесь будет всё опубликованное и завершённое.
work-list-start-new = Начать новое
work-list-start = Новое: { $item }
