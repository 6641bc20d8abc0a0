calendars-editor-title = Working calendar
