work-day-title = Мой день
