### Pages that say what went wrong, always with a way out.

problems-back = На главную
problems-missing-title = Такой страницы нет
problems-missing-text = Возможно, адрес неполный или у вас нет доступа к тому, что здесь было.
problems-forbidden-title = У вас нет прав на это изменение
problems-forbidden-text = Попросите владельца или руководителя: они могут сделать это сами или дать вам доступ.
problems-forged-title = Запрос пришёл не с нашей страницы
problems-forged-text = Ничего не изменилось. Откройте страницу ещё раз и нажмите кнопку на ней.
problems-signed-out-title = Тем временем вход завершился
problems-signed-out-text = У нас ничего не пропало. Вернитесь назад в браузере, скопируйте написанное, войдите и отправьте снова.
problems-too-large-title = Слишком много за один раз
problems-too-large-text = Ничего не сохранено. Отправьте форму или файл поменьше.
problems-dead-link-title = Ссылка больше не работает
problems-dead-link-text = Её отозвали, или истёк её срок. Попросите новую у того, кто её прислал.
problems-fault-title = У нас что-то сломалось
problems-fault-text = Ваши данные целы. Если это повторится, назовите тому, кто отвечает за программу, номер { $number }.

problems-full-title = На диске нет места
problems-full-text = Файл не сохранён, остальное осталось как было. Сообщите тому, кто ведёт программу, и отправьте файл ещё раз позже.
