work-day-title = היום שלי
