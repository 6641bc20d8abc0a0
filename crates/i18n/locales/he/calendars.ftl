calendars-editor-title = לוח ימי עבודה
