### Signing in, accounts, workspaces.

security-sign-in-title = Sign in
security-sign-in-sub = With your e-mail address and password.
security-sign-in-button = Sign in
security-sign-in-wrong = The address or the password is wrong. Please check both and try again.
security-sign-in-too-many = Too many tries. Please wait a quarter of an hour.
security-email = E-mail address
security-email-wrong = Please write an e-mail address, such as name@example.com.
security-password = Password
security-password-hint = At least 12 characters; a few words in a row are best.
security-password-too-short = At least 12 characters, please.
security-password-too-long = At most 128 characters, please.
security-password-guessable = That one is easy to guess. Take a few words that do not belong together.
security-old-password = Current password
security-old-password-wrong = That is not your current password.
security-new-password = New password
security-change-password = Change the password
security-language = Language
security-first-title = Welcome. What is your name?
security-first-sub = This makes you the owner. You will sign in with this address and password next time.
security-first-button = Continue
security-your-name = Your name
security-sessions = Where you are signed in
security-this-session = this one
security-end-session = End it
# $day (String) - since which day and time
# $network (String) - from where
security-session-since = Signed in { $day } · { $network }
# $count (Number) - workspaces
security-workspaces-title = { $count ->
    [one] You work in one workspace
   *[other] You work in { $count } workspaces
}
security-open-workspace = New workspace
security-workspace-title = What is your team called?
security-workspace-sub = One workspace is one business. You can open more later.
security-team-name = Team or business
security-workspace-button = Continue
security-access-owner = You are an owner
security-access-manager = You are a manager
security-access-member = You are a member

### Giving a link: copied, shared or scanned.

security-give-address = Link
security-give-copy = Copy the link
security-give-copied = Copied.
security-give-message = A message to send with it
security-give-copy-message = Copy the message
security-give-send = Share
security-give-scan = Or let them scan this with their phone.
security-give-loopback = Redthread runs on this machine only, so the link will not open anywhere else yet. Start it with --public-url to reach your team.
security-given-again = This was already done. The link was shown once; make a fresh one if it is lost.
security-link-too-old = The page was open for a long time. Please look once more and send it again; what you wrote is kept.
