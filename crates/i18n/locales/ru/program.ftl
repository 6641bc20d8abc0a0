### What the program says at the terminal.

program-address = Redthread работает по адресу { $address }
program-first-link = Ещё никто не входил. Эта ссылка сделает вас владельцем; она сработает один раз, в течение десяти минут:
program-loopback = Пока программа доступна только с этого компьютера. Чтобы пустить команду, укажите --public-url и сертификат или прокси; подробности в README.
program-database-newer = Данные записаны более новой версией Redthread. Запустите её; ничего не изменено.
program-database-damaged = Файл { $place } повреждён или не является базой данных ({ $what }). Ничего не изменено; верните последнюю резервную копию или укажите другую папку: --data.
program-database-unreachable = База данных недоступна: { $what }.
program-cannot-listen = Не удаётся занять адрес { $address }: { $what }. Укажите другой: --listen.
program-needs-https = За пределами этого компьютера нужен HTTPS: укажите --tls-cert и --tls-key или --trusted-proxy с адресом прокси, который обеспечивает HTTPS. По обычному http браузеры не сохраняют вход.
program-needs-public-url = Укажите адрес, по которому открывают программу: --public-url https://work.example. С него начинается каждая ссылка.
program-wrong-public-url = --public-url — это https:// и имя, например https://work.example, без пути.

### Команда-пример, резервная копия и восстановление.

program-demo-not-empty = Папка { $folder } не пуста. Команда-пример создаётся только в пустой папке; укажите другую: --data. Ничего не изменено.
program-demo-done = Команда-пример готова, она в папке { $folder }. Всё в ней выдумано, об этом сказано в названиях рабочих пространств.
program-demo-workspace = { $name }: вход с адресом { $email }
program-demo-password = Пароль у всех в примере один: { $password }. Больше он показан не будет.
program-demo-start = Запустите { $command } и откройте { $address }.
program-demo-only-here = В этой папке данных команда-пример, её пароль — не секрет. Она доступна только с этого компьютера: уберите --listen и --public-url.
program-demo-language = Значение --language: he, ru, en или all.
program-demo-failed = Создать команду-пример не удалось: { $what }. Ничего не сохранено.
program-backup-exists = Файл { $file } уже есть. Резервная копия не пишется поверх файла; укажите другое имя.
program-backup-nothing = В папке { $folder } нет данных. Укажите их папку: --data.
program-backup-done = В файле { $file } всё, каким оно было в один момент: база данных и файлы. Он записан целиком и уже на диске.
program-backup-keys = Ключи в резервную копию не попадают никогда: если в папке данных есть папка keys, скопируйте её и храните отдельно.
program-backup-failed = Записать резервную копию не удалось: { $what }. Половины файла не осталось.
program-restore-not-empty = В { $folder } уже есть данные. Восстановить можно только в пустое место. Ничего не изменено.
program-restore-damaged = Файл { $file } — не целая резервная копия ({ $what }). Ничего не изменено; возьмите более раннюю.
program-restore-newer = Файл { $file } записан более новой версией Redthread. Восстановите его этой версией; ничего не изменено.
program-restore-failed = Восстановить не удалось: { $what }. Всё осталось как было.
program-restore-done = Всё снова так, как было { $day }.
program-restore-ended = Все входы и все ссылки того времени больше не действуют. Каждый войдёт заново; тем, кому входить уже нельзя, доступ нужно закрыть ещё раз, поэтому сначала просмотрите список команды.
