people-team-title = Команда
