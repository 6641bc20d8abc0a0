problems-not-found-title = הדף הזה לא קיים
