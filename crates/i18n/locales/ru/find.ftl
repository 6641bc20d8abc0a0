### Поиск чего угодно по нескольким буквам.

find-way = Найти
find-title = Что вы ищете?
find-hint = Страница, карточка, имя
find-button = Найти
find-found = Найдено
find-nothing = Ничего с таким названием. Попробуйте меньше букв.
find-keys = Ctrl K открывает поиск с любой страницы, на Mac — ⌘ K. Стрелки выбирают, Enter открывает, Esc закрывает. Раскладка клавиатуры не важна.
find-go = Перейти
find-make = Создать
find-do = Сейчас у вас
find-continue = Продолжить: { $title }
find-processes = Процессы
