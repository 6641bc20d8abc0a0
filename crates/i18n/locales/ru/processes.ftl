processes-map-title = Процесс
