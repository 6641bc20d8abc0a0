### Signing in, accounts, workspaces.

security-sign-in-title = Вход
security-sign-in-sub = По адресу почты и паролю.
security-sign-in-button = Войти
security-sign-in-wrong = Неверный адрес или пароль. Проверьте и попробуйте ещё раз.
security-sign-in-too-many = Слишком много попыток. Подождите четверть часа.
security-email = Электронная почта
security-email-wrong = Напишите адрес почты, например name@example.com.
security-password = Пароль
security-password-hint = Не короче 12 знаков; лучше всего несколько слов подряд.
security-password-too-short = Нужно не меньше 12 знаков.
security-password-too-long = Не больше 128 знаков.
security-password-guessable = Такой пароль легко угадать. Возьмите несколько слов, не связанных между собой.
security-old-password = Текущий пароль
security-old-password-wrong = Это не ваш текущий пароль.
security-new-password = Новый пароль
security-change-password = Сменить пароль
security-language = Язык
security-first-title = Здравствуйте. Как вас зовут?
security-first-sub = Вы станете владельцем. В следующий раз вы войдёте с этим адресом и паролем.
security-first-button = Продолжить
security-your-name = Ваше имя
security-sessions = Где выполнен вход
security-this-session = вы сейчас здесь
security-end-session = Завершить
security-session-since = Вход { $day } · { $network }
security-workspaces-title = { $count ->
    [one] У вас { $count } рабочее пространство
    [few] У вас { $count } рабочих пространства
    [many] У вас { $count } рабочих пространств
   *[other] У вас { $count } рабочего пространства
}
security-open-workspace = Новое рабочее пространство
security-workspace-title = Как называется ваша команда?
security-workspace-sub = Одно рабочее пространство — один бизнес. Другие можно создать позже.
security-team-name = Команда или компания
security-workspace-button = Продолжить
security-access-owner = Вы владелец
security-access-manager = Вы руководитель
security-access-member = Вы участник

### Передача ссылки: скопировать, отправить или отсканировать.

security-give-address = Ссылка
security-give-copy = Скопировать ссылку
security-give-copied = Скопировано.
security-give-message = Сообщение к ссылке
security-give-copy-message = Скопировать сообщение
security-give-send = Поделиться
security-give-scan = Или дайте отсканировать это телефоном.
security-give-loopback = Redthread работает только на этом компьютере, и в другом месте ссылка пока не откроется. Чтобы программа была доступна команде, запустите её с --public-url.
security-given-again = Это уже сделано. Ссылка показывается один раз; если она потерялась, создайте новую.
security-link-too-old = Страница была открыта слишком долго. Посмотрите ещё раз и отправьте; всё, что вы написали, сохранено.
