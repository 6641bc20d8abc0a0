people-team-title = Команда

people-person-away-until = { $name } отсутствует до { $day }
