security-sign-in-title = Sign in
