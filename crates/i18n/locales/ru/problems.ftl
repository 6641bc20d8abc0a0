problems-not-found-title = Такой страницы нет
