calendars-editor-title = Рабочий календарь
