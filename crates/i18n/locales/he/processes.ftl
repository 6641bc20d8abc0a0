processes-map-title = תהליך
