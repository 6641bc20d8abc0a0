### Pages that say what went wrong, always with a way out.

problems-back = To the start page
problems-missing-title = This page is not here
problems-missing-text = Perhaps the address is not complete, or what it showed is not yours to see.
problems-forbidden-title = This is not for you to change
problems-forbidden-text = Ask an owner or a manager of the workspace; they can do it, or let you.
problems-forged-title = This did not come from one of our pages
problems-forged-text = Nothing was changed. Open the page once more and press the button there.
problems-signed-out-title = You were signed out meanwhile
problems-signed-out-text = Nothing was lost on our side. Go back in the browser, copy what you wrote, sign in and send it again.
problems-too-large-title = That is more than we can take at once
problems-too-large-text = Nothing was saved. Please send a smaller form or file.
problems-dead-link-title = This link no longer works
problems-dead-link-text = It was taken back or has expired. Ask whoever sent it for a fresh one.
problems-fault-title = Something went wrong on our side
# $number (String) - the reference number
problems-fault-text = Nothing of yours was lost. If it happens again, tell whoever runs this installation the number { $number }.

## Live updates
problems-live-many-title = Too many open tabs
problems-live-many-text = This browser is following too many pages at once. Close a few tabs, and the rest will update by themselves again.
problems-live-full-title = Very busy right now
problems-live-full-text = Too many people are following changes on this server. Pages still open as always; they just do not update by themselves.
problems-full-title = There is no room on the disk
problems-full-text = The file was not saved, and nothing else was changed. Tell whoever runs the program, and send it once more later.
