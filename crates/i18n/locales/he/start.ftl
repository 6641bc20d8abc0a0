start-setup-title = הקמת סביבת העבודה
