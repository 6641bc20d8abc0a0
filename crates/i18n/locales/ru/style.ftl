style-guide-title = Руководство по стилю
