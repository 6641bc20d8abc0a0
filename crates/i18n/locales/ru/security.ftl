security-sign-in-title = Вход
