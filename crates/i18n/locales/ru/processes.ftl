### Processes: what the team makes, stage by stage.

processes-map-title = Процесс
processes-list-title-none = Что делает ваша команда?
processes-list-title = { $count ->
    [one] { $count } процесс, по которому работает команда
    [few] { $count } процесса, по которым работает команда
    [many] { $count } процессов, по которым работает команда
   *[other] { $count } процесса, по которым работает команда
}
processes-new-button = Новый процесс
processes-none-title = Начните с того, что делаете чаще всего
processes-none-text = Возьмите готовый шаблон, вставьте свой список или перетащите таблицу, которая у вас уже есть. Это займёт несколько минут.
processes-none-for-members = Процессов пока нет. Первый может добавить руководитель.
processes-state-published = Опубликован
processes-state-draft = Черновик, ещё не опубликован
processes-length = { $days } работы
processes-length-with-waiting = { $days } работы, с ожиданием — самое большее { $whole }
processes-stages = Этапы

## A new process.

processes-new-title = Что вы делаете чаще всего?
processes-new-sub = Выберите, с чего начать. До публикации всё можно изменить.
processes-templates = Готовые шаблоны
processes-templates-hint = Копия станет вашей: этапы, роли, сроки и чек-листы.
processes-take-template = Взять этот шаблон
processes-choose-template = Выберите один из шаблонов.
processes-template-line = { $line } { $days } работы.
processes-template-blog-post = От темы до статьи на сайте.
processes-template-social-post = От идеи до поста с картинкой.
processes-template-email-campaign = От списка и предложения до отправленной рассылки.
processes-template-paid-campaign = От цели и бюджета до работающей рекламы.
processes-template-landing-page = От брифа до страницы, которая собирает заявки.
processes-template-sales-deal = От первого обращения до подписанного договора.
processes-paste-title = Или вставьте свой список
processes-paste-label = Этапы, по одному в строке
processes-paste-hint = Строки с отступом станут чек-листом этапа над ними.
processes-paste-button = Сделать этапы из списка
processes-name = Название процесса
processes-name-hint = Например: статья в блог
processes-item-word = Как называть каждую карточку
processes-item-word-hint = Например: пост, кампания, сделка
processes-drop-title = Или перетащите таблицу
processes-drop-label = Таблица
processes-drop-text = Перетащите сюда файл .xlsx или .csv либо выберите его
processes-drop-hint = Достаточно одного столбца с этапами. Ничего не сохранится, пока вы не увидите, что распознано.
processes-drop-button = Посмотреть, что в ней
processes-list-nothing = В списке пока нет ни одного этапа. Напишите по одному в строке.
processes-line-too-long = Строка { $line } слишком длинная: не больше { $length-max } знаков. Ничего не сохранено.
processes-too-many-stages = Этапов слишком много: { $count }. В процессе может быть до { $most }. Ничего не сохранено.
processes-too-many-entries = На этапе { $number } пунктов чек-листа: { $count }. Можно до { $most }. Ничего не сохранено.
processes-too-many-entries-here = В чек-листе оказалось бы пунктов: { $count }. Можно до { $most }. Ничего не сохранено.
processes-too-many-lines = Не больше { $most } строк.
processes-too-many-processes = В рабочем пространстве больше нет места для процессов. Ничего не сохранено.
processes-too-many-roles = В команде больше нет места для новых ролей. Выберите одну из имеющихся. Ничего не сохранено.

## A dropped spreadsheet.

processes-sheet-title = { $count ->
    [one] Распознан { $count } этап
    [few] Распознано { $count } этапа
    [many] Распознано { $count } этапов
   *[other] Распознано { $count } этапа
}
processes-sheet-sub = Пока ничего не сохранено. Проверьте, чем стал каждый столбец, и создайте процесс.
processes-sheet-which-title = В каком столбце записаны этапы?
processes-sheet-which-sub = По заголовкам это не понять. Выберите столбец ниже, остальные тоже сохранятся.
processes-sheet-columns = Чем станут столбцы
processes-sheet-stages = Этапы
processes-sheet-has-titles = В первой строке заголовки
processes-sheet-show = Показать этапы
processes-sheet-show-again = Показать заново с этими столбцами
processes-sheet-other-file = Выбрать другой файл
processes-sheet-make = Создать процесс
processes-sheet-guessed = Кодировка файла угадана. Если эти слова выглядят неверно, сохраните файл как .xlsx: { $words }
processes-sheet-unread = Строка { $row }: «{ $text }» — это не число дней, этап получит один день.
processes-sheet-unplaced = Строка { $row } не относится ни к одному этапу и не войдёт: { $text }
processes-column-stage = Название этапа
processes-column-role = Роль
processes-column-person = Кто делает
processes-column-days = Дни
processes-column-checklist = Чек-лист
processes-column-other = Сохранится пунктами чек-листа
processes-entries = { $count ->
    [one] { $count } пункт чек-листа
    [few] { $count } пункта чек-листа
    [many] { $count } пунктов чек-листа
   *[other] { $count } пункта чек-листа
}
processes-sheet-empty = Файл пуст или не выбран. Выберите файл с этапами.
processes-sheet-file-too-large = Файл слишком большой: можно до { $size }.
processes-sheet-too-much = В файле гораздо больше, чем список этапов. Оставьте только этот лист и попробуйте ещё раз.
processes-sheet-too-many-rows = В таблице слишком много строк: читается до { $most }.
processes-sheet-too-many-columns = В таблице слишком много столбцов: читается до { $most }.
processes-sheet-cell-too-long = Ячейка в строке { $row } слишком длинная. Сократите её и попробуйте ещё раз.
processes-sheet-too-long = Этап { $number }: текст длиннее { $length-max } знаков. Ничего не сохранено.
processes-sheet-old-excel = Это файл старого Excel или веб-страница. Откройте его, сохраните как .xlsx или .csv и загрузите.
processes-sheet-encrypted = Файл закрыт паролем. Сохраните копию без пароля.
processes-sheet-not-a-table = Это не таблица. Нужен файл .xlsx или .csv.
processes-sheet-damaged = Файл повреждён. Откройте его, сохраните заново и попробуйте ещё раз.
processes-sheet-undecodable = Кодировку файла не удалось прочитать. Сохраните его как .xlsx или как CSV в UTF-8.
processes-sheet-unclosed-quote = Кавычка в строке { $line } не закрыта.
processes-sheet-formula = В строке { $row } формула без результата. Откройте файл, сохраните и попробуйте ещё раз.
processes-sheet-no-stage-column = Выберите столбец с этапами.
processes-sheet-no-stages = В этом столбце нет ни одного этапа. Выберите другой.

## The list editor.

processes-draft-title-empty = { $name }: напишите первый этап
processes-draft-title-new = { $name }: проверьте этапы и опубликуйте
processes-draft-title-next = { $name }: список для следующей версии
processes-draft-sub = Кто делает каждый этап и сколько дней он занимает. Начатая работа остаётся на своей версии.
processes-stage = Этап
processes-stage-example = Следующий этап
processes-role = Кто делает
processes-role-example = Роль
processes-role-hint = Роль в команде. Новое название создаст новую роль.
processes-days = Дни
processes-days-example = Дни
processes-days-hint = Рабочие дни, можно половины: 1 или 2,5
processes-days-wrong = Пишите дни с шагом в половину, до 60: 0,5, 1, 2,5.
processes-remove = Убрать
processes-add-stage = Добавить этап
processes-editor-hint = Enter начинает следующий этап, вставленные строки становятся этапами, Alt со стрелкой переставляет этап. Пустая строка удаляется.
processes-names-fold = Название процесса
processes-publish = Опубликовать версию
processes-read = Посмотреть глазами команды
processes-row-wrong = Этап { $number }: { $message }
processes-flaws-title = Сохранено. До публикации осталось:
processes-flaw-no-stage = Пока нет ни одного этапа. Напишите первый.
processes-flaw-no-role = Этап { $at }, «{ $name }»: укажите, кто его делает.
processes-flaw-no-days = Этап { $at }, «{ $name }»: укажите, сколько дней он занимает.
processes-flaw-too-many-entries = Этап { $at }, «{ $name }»: чек-лист слишком длинный.
processes-flaw-no-choices = Этап { $at }, «{ $name }»: в пункте чек-листа не из чего выбирать.
processes-flaw-second-publishing = Этап { $at }, «{ $name }»: другой этап уже проходит в дату публикации.
processes-conflict-title = Список изменился, пока вы его правили
processes-conflict-title-by = Пока вы правили, список сохранил сотрудник: { $name }
processes-conflict-text = Ваш список цел, он ниже. Если сохранить его, он заменит то, что есть сейчас.
processes-conflict-saved-text = Ваш список был сохранён до этого. Посмотрите, что есть сейчас, и опубликуйте.
processes-save-mine = Всё равно сохранить моё
processes-take-theirs = Взять то, что есть сейчас
processes-change-renamed = Теперь название «{ $name }», а карточка называется «{ $item }».
processes-change-added = Добавлен этап «{ $name }»
processes-change-removed = Убран этап «{ $name }»
processes-change-stage-renamed = «{ $old }» теперь «{ $name }»
processes-change-role = «{ $name }»: теперь роль «{ $role }»
processes-change-days = «{ $name }»: теперь { $days }
processes-change-order = Порядок этапов

## One stage.

processes-stage-title = Что нужно, чтобы этап «{ $name }» прошёл хорошо
processes-stage-sub = Всё это можно не заполнять. Публикации это не мешает.
processes-fold-waiting = Согласование и ожидание
processes-fold-passing = Что на входе и что на выходе
processes-fold-doing = Как и где это делается
processes-fold-publishing = Публикация
processes-approver = Кто согласует
processes-approver-hint = Роль в команде, за которой последнее слово.
processes-wait = Сколько может ждать, в днях
processes-wait-hint = Ожидание ответа других людей, сверх самой работы.
processes-waits-because = Почему обычно ждёт
processes-waits-because-hint = Например: согласующий отвечает вечером
processes-needs = Что должно быть готово до начала
processes-produces = Что получается
processes-one-a-line = По одному в строке.
processes-hand-over-to = Кому передаётся
processes-format = Формат
processes-format-hint = Размер, длина, языки.
processes-place = Где это делается
processes-place-hint = Ссылка или несколько слов.
processes-how-to = Как это делается
processes-publishes = Этот этап проходит в дату публикации
processes-publishes-hint = Такой этап в процессе один. План считается от него назад.
processes-publish-weekdays = Дни, когда можно публиковать
processes-publish-weekdays-hint = Если не отметить ни одного, подойдёт любой рабочий день.
processes-checklist = Чек-лист
processes-checklist-hint = Что должно быть сделано или указано, прежде чем работа пойдёт дальше. Строка с пустым текстом исчезнет, новый номер переставит её.
processes-entry-place = Место пункта { $number }
processes-entry-label = Пункт { $number }
processes-entry-example = Ещё один пункт
processes-entry-kind = Вид пункта { $number }
processes-entry-required = Обязательно
processes-entry-choices = Из чего выбирать
processes-entry-unit = Единица измерения
processes-entry-min = Не меньше
processes-entry-max = Не больше
processes-entry-currency = Валюта
processes-entry-currency-hint = Три буквы: RUB, EUR, ILS
processes-entry-length-max = Не больше знаков
processes-entry-more = Подсказка, картинка, ссылка
processes-entry-how-to = Как сделать хорошо
processes-entry-picture = Ссылка на картинку
processes-entry-link = Ссылка, где почитать
processes-entry-wrong = Пункт { $number }: { $message }
processes-number-wrong = Напишите число.
processes-bounds-wrong = Наибольшее значение не может быть меньше наименьшего.
processes-currency-wrong = Напишите валюту тремя буквами, например RUB.
processes-address-wrong = Напишите адрес, который начинается с https://
processes-paste-entries = Вставить пункты
processes-paste-entries-hint = По одному в строке; каждый станет галочкой в конце списка.
processes-save-stage = Сохранить этап
processes-save-and-stay = Сохранить и остаться
processes-back-to-list = К списку
processes-stage-conflict-title = Этап изменился, пока вы его правили
processes-stage-conflict-title-by = Пока вы правили, этап изменил сотрудник: { $name }
processes-stage-conflict-text = Всё, что вы написали, ниже. Там, где есть отличия, сейчас записано:
processes-stage-gone-text = Его больше нет в списке. Всё, что вы написали, ниже, и это можно скопировать.
processes-kind-tick = Галочка
processes-kind-short-text = Короткий текст
processes-kind-long-text = Длинный текст
processes-kind-number = Число
processes-kind-money = Деньги
processes-kind-date = Дата
processes-kind-one-choice = Один из вариантов
processes-kind-many-choices = Несколько вариантов
processes-kind-person = Сотрудник
processes-kind-link = Ссылка
processes-kind-file = Файл
processes-kind-heading = Заголовок
processes-kind-stop-line = Стоп-линия: остальное ждёт

## A process as the team reads it.

processes-read-title = { $name }: { $length }
processes-read-version = Версия { $number }, опубликована { $day }
processes-read-never-published = Ещё не опубликован: начать по нему работу нельзя.
processes-read-newer-draft = В списке есть изменения, которые ещё не опубликованы.
processes-read-waits = Может ждать ещё, самое большее { $days }.
processes-read-waits-because = Обычно ждёт, потому что: { $because }
processes-read-waits-up-to = Обычно ждёт, самое большее { $days }, потому что: { $because }
processes-read-publishes = Проходит в дату публикации.
processes-read-publishes-on = Проходит в дату публикации. Можно в дни: { $days }.
processes-start-one = Начать работу
processes-edit-list = Править список

## The drawn map.

processes-drawing-title = От начала до конца: { $length }
processes-drawing-title-published = От начала до публикации: { $length }
processes-drawing-link = Открыть карту
processes-drawing-download = Скачать карту
processes-drawing-name = { $count ->
    [one] Карта процесса, { $count } этап
    [few] Карта процесса, { $count } этапа
    [many] Карта процесса, { $count } этапов
   *[other] Карта процесса, { $count } этапа
}
processes-drawing-stage = Этап { $number } из { $count }: { $name }
processes-drawing-no-role = Пока не назначено
processes-drawing-nobody = пока никого
processes-drawing-who = { $role }: { $people }
processes-drawing-time = { $days }, на ожидание — { $wait }
processes-drawing-publishes = В дату публикации
processes-drawing-publishes-on = В дату публикации: { $days }
processes-drawing-needs = Нужно: { $things }
processes-drawing-makes = Результат: { $things }
processes-drawing-key-working = Работа
processes-drawing-key-waiting = Ожидание других

### Это ваши этапы и ваши сроки: согласиться или изменить.

processes-agree-count = { $all ->
    [one] Согласовано { $agreed } из { $all }
    [few] Согласовано { $agreed } из { $all }
    [many] Согласовано { $agreed } из { $all }
   *[other] Согласовано { $agreed } из { $all }
}
processes-agree-title-none = Эти роли пока никто не ведёт
processes-agree-title-all = Все согласны
processes-agree-sub = Каждый отвечает, верны ли этапы и сроки его роли. Молчание не считается согласием.
processes-agree-unpublished-title = Сначала опубликуйте процесс
processes-agree-unpublished-text = Согласовать можно только то, что опубликовано.
processes-agree-proposals = Предложения, которые ждут решения
processes-agree-stages = Этапы и ответы
processes-agree-people = Спросить по ссылке
processes-agree-people-text = Учётная запись не нужна. По ссылке видны только свои этапы; она работает 14 дней.
processes-agree-link-until = Ссылка отправлена и работает до { $day }
processes-agree-not-asked = Ещё не спрашивали
processes-agree-make = Создать ссылку
processes-agree-fresh = Создать новую ссылку
processes-agree-revoke = Отозвать
processes-agree-none = нет ответа
processes-agree-void = изменено после ответа
processes-agree-agreed = согласовано
processes-agree-proposed = предлагает изменить
processes-agree-accepted = принято, ещё не опубликовано
processes-agree-declined = отклонено
processes-agree-not-mine = ответ: не моё
processes-agree-vacant = роль пока никто не ведёт
processes-agree-days-instead = { $days } вместо { $was }
processes-agree-needs = Что мне нужно до начала
processes-agree-produces = Что я передаю дальше
processes-agree-remark = О чек-листе или о чём-то ещё
processes-agree-days = Сколько дней нужно на самом деле
processes-agree-reason = Причина
processes-agree-take = Внести в черновик
processes-agree-decline = Отклонить
processes-agree-decline-reason = Почему нет
processes-agree-settled = Это уже решили, или этап с тех пор изменился. Здесь показано, как стало.
processes-agree-not-in-draft = В черновике этого этапа больше нет, записать некуда.
processes-agree-full = На этапе окажется больше 20 строк одного вида. Сначала сократите список в черновике.
processes-agree-own-link = Это ваши этапы: согласиться или изменить
processes-agree-given-title = Ссылка готова: { $name }
processes-agree-given-sub = Она показана только сейчас. Кто откроет ссылку, ответит от этого имени, поэтому никому другому её не отправляйте.
processes-agree-message = Здравствуйте, { $name }! Это ваши этапы и сроки в процессе «{ $process }» ({ $team }). Посмотрите, пожалуйста, всё ли верно: согласитесь или измените. Учётная запись не нужна; ссылка работает до { $day }:
processes-mine-title = { $count ->
    [one] У вас { $count } этап. Всё верно?
    [few] У вас { $count } этапа. Всё верно?
    [many] У вас { $count } этапов. Всё верно?
   *[other] У вас { $count } этапа. Всё верно?
}
processes-mine-title-done = { $count ->
    [one] Спасибо! Вы ответили по { $count } этапу
    [few] Спасибо! Вы ответили по всем { $count } этапам
    [many] Спасибо! Вы ответили по всем { $count } этапам
   *[other] Спасибо! Вы ответили по всем { $count } этапам
}
processes-mine-sub = { $process } · { $team }
processes-mine-as = Вы отвечаете от имени { $name }. Это не вы? Закройте страницу.
processes-mine-empty = В этом процессе нет ваших этапов.
processes-mine-agree = Согласиться
processes-mine-change = Нужно кое-что изменить
processes-mine-send-change = Отправить изменения
processes-mine-not-mine = Это не моё
processes-mine-not-mine-hint = Кто это делает, если знаете.
processes-mine-send-not-mine = Отправить: не моё
processes-mine-lines-hint = По одному в строке.
processes-mine-now = Ваш ответ
processes-mine-was-agreed = Вы согласились
processes-mine-was-proposed = Ваше предложение отправлено
processes-mine-was-accepted = Ваше предложение принято
processes-mine-was-declined = Ваше предложение отклонено
processes-mine-was-not-mine = Вы ответили, что это не ваше
processes-mine-was-void = После вашего ответа этап изменился
processes-mine-nothing = Напишите, что изменить, или согласитесь.
processes-mine-wrong-days = Целые дни или с половиной: больше 0 и не больше 60.
processes-mine-changed = Пока вы читали, этап изменился. Здесь он такой, как сейчас; написанное сохранено.
