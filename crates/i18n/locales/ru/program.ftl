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
