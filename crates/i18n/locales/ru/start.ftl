start-setup-title = Настройте рабочее пространство
