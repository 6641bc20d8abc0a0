processes-map-title = Process
