security-sign-in-title = כניסה
