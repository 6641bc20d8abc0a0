people-team-title = צוות

people-person-away-until = { $name } בהיעדרות עד { $day }
