work-day-title = My day
