people-team-title = Команда
people-person-away-until = { $name } отсутствует до { $day }
people-title = { $people ->
    [one] { $people } сотрудник ведёт
    [few] { $people } сотрудника ведут
    [many] { $people } сотрудников ведут
   *[other] { $people } сотрудника ведут
} { $roles ->
    [one] { $roles } роль
    [few] { $roles } роли
    [many] { $roles } ролей
   *[other] { $roles } роли
}
people-title-unseated = { $people ->
    [one] В команде { $people } сотрудник, роли пока не распределены
    [few] В команде { $people } сотрудника, роли пока не распределены
    [many] В команде { $people } сотрудников, роли пока не распределены
   *[other] В команде { $people } сотрудника, роли пока не распределены
}
people-vacant = { $count ->
    [one] { $count } роль пока свободна
    [few] { $count } роли пока свободны
    [many] { $count } ролей пока свободны
   *[other] { $count } роли пока свободны
}
people-vacant-tag = пока никого
people-role-vacant = Откройте и впишите, кто это делает.
people-nobody-yet = пока никого
people-roles = Роли
people-roles-empty-title = Ролей пока нет
people-roles-empty-text = Роли появляются из этапов процесса. Роль можно добавить и вручную.
people-add-person = Добавить сотрудника
people-add-role = Добавить роль
people-everybody = Вся команда
people-no-role = Пока без роли
people-away = Кто отсутствует
people-away-until = нет до { $day }
people-away-with = { $days }; замещает { $name }
people-away-alone = { $days }; замещающего нет
people-newcomer-title = Кто приходит в команду?
people-newcomer-sub = Достаточно имени. Чтобы попасть в план, учётная запись не нужна.
people-newcomer-save = Добавить
people-name = Имя
people-name-taken = Такое имя в команде уже есть. Добавьте фамилию или букву, чтобы не путать людей.
people-name-comma = Напишите имя без запятых: запятая разделяет людей.
people-email-hint = Сюда будут приходить письма о работе.
people-language-team = Как у команды
people-too-many-people = Команда заполнена: в рабочем пространстве может быть до 2000 сотрудников.
people-too-many-roles = В рабочем пространстве может быть до 200 ролей. Выберите одну из них.
people-person-holds = { $name }: { $roles }
people-person-free = { $name }: пока без роли
people-details = Имя и контакты
people-roles-hint = Роль могут делить несколько сотрудников; работу первым получает тот, кто указан раньше.
people-roles-save = Сохранить роли
people-absences = Отсутствия
people-absences-none = Отсутствий пока нет.
people-absence-title = Добавить отсутствие
people-absence-first = Первый день
people-absence-last = Последний день
people-stand-in = Замещающий
people-stand-in-none = Никто
people-stand-in-hint = В новых планах получит этапы этих дней.
people-absence-add = Добавить отсутствие
people-absence-cancel = Убрать
people-absence-needs-day = Выберите день.
people-absence-wrong-order = Последний день не может быть раньше первого.
people-absence-too-long = { $days ->
    [one] Отсутствие может длиться не дольше { $days } дня.
    [few] Отсутствие может длиться не дольше { $days } дней.
    [many] Отсутствие может длиться не дольше { $days } дней.
   *[other] Отсутствие может длиться не дольше { $days } дня.
}
people-absence-own-stand-in = Нельзя замещать самого себя. Выберите другого сотрудника.
people-seats-title = Кто что делает?
people-seats-title-full = Все роли заняты
people-seats-sub = Достаточно имени. Один человек может вести несколько ролей; если на одной роли несколько человек, разделите имена запятыми.
people-seats-empty-allowed = Роль можно пока оставить пустой: это будет видно в плане.
people-seats-save = Сохранить и продолжить
people-seats-none-title = Ни у одного этапа пока нет роли
people-seats-none-text = Сначала укажите в процессе, какая роль ведёт каждый этап.
people-seats-to-process = К процессу
people-seat-stages = Этапы: { $stages }
people-me = я
people-example-title = Пример: { $item }
people-role-title = { $role }: { $people }
people-role-title-vacant = { $role }: пока никого
people-role-new-title = Какой роли не хватает?
people-role-sub = Роль — это место в работе. Обязанности закреплены за ролью, а ведут её люди.
people-role-name = Название роли
people-role-holders = Кто это делает
people-role-taken = Такая роль уже есть. Выберите другое название.
people-names-hint = Несколько имён разделяйте запятыми; первым работу получает тот, кто указан раньше.
people-conflict-title = Пока вы правили, это изменил кто-то другой
people-conflict-in = Пока вы правили, это изменил кто-то другой: { $role }
people-conflict-mine = Вы написали
people-conflict-theirs = Сейчас записано
people-conflict-keep-mine = Всё равно сохранить моё

### Как приходят в команду: приглашения и доступ.

people-access-title = Доступ
people-access-none = Учётной записи пока нет: участвует в плане, но не входит в систему.
people-access-invited = Приглашение отправлено. Ссылка работает до { $day } и только один раз.
people-access-accepted = Приглашение принято, ждёт подтверждения владельца.
people-access-suspended = Доступ приостановлен: пока работать здесь нельзя.
people-access-left = Больше не в команде; работа и история остаются.
people-access-owner = Владелец
people-access-manager = Руководитель
people-access-member = Участник
people-access-owner-hint = Ещё управляет настройками и доступом.
people-access-manager-hint = Ещё строит процессы и распределяет роли.
people-access-member-hint = Делает работу.
people-access-email = Входит как { $email }
people-access-level = Что можно
people-access-save = Сохранить доступ
people-access-confirm = Подтвердить как владельца
people-access-confirm-hint = Подтверждайте, только если это адрес того, кого вы имели в виду: владельцу здесь можно всё.
people-access-suspend = Приостановить
people-access-restore = Вернуть в команду
people-access-end = Закрыть доступ
people-access-decline = Не подтверждать
people-access-last-owner = Команде нужен владелец. Сначала назначьте владельцем кого-то ещё.
people-access-changed = Пока вы решали, это изменил кто-то другой. Здесь показано, как стало.
people-access-tag-invited = приглашение отправлено
people-access-tag-accepted = ждёт подтверждения
people-access-tag-suspended = доступ приостановлен
people-access-tag-left = не в команде
people-invite-title = Пригласить по ссылке
people-invite-text = Человек открывает ссылку, придумывает пароль — и он в команде. Ссылка работает 14 дней и только один раз.
people-invite-language = Язык приглашения
people-invite-make = Создать приглашение
people-invite-fresh = Создать новую ссылку
people-invite-revoke = Отозвать приглашение
people-invite-above = Это может только владелец.
people-invite-here = Уже в команде.
people-newcomer-invite = Добавить и пригласить
people-invited-title = Приглашение готово: { $name }
people-invited-sub = Ссылка показана только сейчас, и войти по ней может один человек. Больше никому её не отправляйте.
people-invited-message = Здравствуйте, { $name }! { $inviter } приглашает вас в команду { $team } в Redthread, где мы планируем работу. Откройте ссылку и придумайте пароль; она работает один раз, до { $day }:
people-join-title = Добро пожаловать в команду { $team }
people-join-sub = { $name }, вас приглашает { $inviter }. Осталось выбрать, как вы будете входить.
people-join-sub-short = { $name }, вас приглашает { $inviter }.
people-join-owner = Владельцем вы станете, когда вас подтвердит другой владелец.
people-join-button = Вступить в команду
people-join-as = Вступить как { $email }
people-join-with-account = У меня уже есть учётная запись: войти
people-join-other-account = Вступить с другой учётной записью
people-join-taken = С этим адресом нельзя создать новую учётную запись. Если он ваш, войдите ниже и затем вступите в команду.
people-join-too-many = Слишком много попыток. Подождите четверть часа.
people-join-here = Эта учётная запись уже в команде.
people-join-waiting-title = Вы приняли приглашение
people-join-waiting-text = Теперь вас должен подтвердить владелец: напишите тому, кто вас пригласил ({ $inviter }). После этого просто войдите.

### Роли и отсутствия.

people-roles-link = Все роли
people-roles-title-full = Все роли заняты
people-roles-title-none = Ролей пока нет
people-role-stages-count = { $count ->
    [0] этапов нет
    [one] { $count } этап
    [few] { $count } этапа
    [many] { $count } этапов
   *[other] { $count } этапа
}
people-role-fix = Указать, кто это делает
people-role-work = Этапы этой роли
people-role-work-none = Ни в одном процессе нет этапа этой роли.
people-role-draft = ещё не опубликован
people-role-order = Работу первым получает тот, кто указан раньше.
people-role-people = Кто ведёт
people-absence-note = Причина (необязательно)
people-absence-note-hint = Её видят только руководители, владельцы и сам сотрудник; остальные видят только, до какого дня его нет.
people-absence-effect = Новые планы отдадут этапы этих дней замещающему. Работа, которая уже идёт, остаётся на месте: передайте её вручную.
people-stands-in = Замещает { $name }
