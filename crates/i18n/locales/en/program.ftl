### What the program says at the terminal.

# $address (String) - the public address
program-address = Redthread is at { $address }
program-first-link = Nobody has signed in yet. This link makes you the owner; it works once, for ten minutes:
program-loopback = Only this machine can reach it. To let your team in, give --public-url with a certificate or a proxy; see the README.
program-database-newer = The data were written by a newer Redthread. Please start that version; nothing was changed.
# $place (String) - the file
# $what (String) - what the database says
program-database-damaged = The file { $place } is not a sound database ({ $what }). Nothing was changed; put back your latest backup, or name another folder with --data.
# $what (String) - what the database says
program-database-unreachable = The database cannot be reached: { $what }.
# $address (String) - the address
# $what (String) - what the system says
program-cannot-listen = Cannot listen on { $address }: { $what }. Name another one with --listen.
program-needs-https = Off this machine the pages need HTTPS: give --tls-cert and --tls-key, or --trusted-proxy with the address of the proxy in front that speaks HTTPS. Browsers drop the sign-in on plain http.
program-needs-public-url = Please say how people reach it: --public-url https://work.example. Every link begins with it.
program-wrong-public-url = --public-url must be https:// and a name, such as https://work.example, without a path.

### Sample team, backup and restore.

# $folder (String) - the data folder
program-demo-not-empty = { $folder } is not empty. A sample team only goes into an empty folder; name another one with --data. Nothing was changed.
# $folder (String) - the data folder
program-demo-done = A sample team is in { $folder }. None of it is real; the workspaces say so in their names.
# $name (String) - the workspace
# $email (String) - the address of its owner
program-demo-workspace = { $name }: sign in as { $email }
# $password (String) - the password
program-demo-password = The password of everybody in the sample is { $password }. It is shown only now.
# $command (String) - what to type
# $address (String) - where the pages are then
program-demo-start = Start it with { $command } and open { $address }.
program-demo-only-here = This data folder holds a sample team whose password is no secret. It is served on this machine only: leave out --listen and --public-url.
program-demo-language = --language is one of he, ru, en, all.
# $what (String) - what went wrong
program-demo-failed = The sample team could not be made: { $what }. Nothing was kept.
# $file (String) - the file
program-backup-exists = { $file } is there already. A backup never writes over a file; name another one.
# $folder (String) - the data folder
program-backup-nothing = There are no data in { $folder }. Name their folder with --data.
# $file (String) - the file
program-backup-done = { $file } holds everything as it was at one moment: the database and the files. It was written whole and is on the disk.
program-backup-keys = Keys are never in a backup: copy the folder "keys" of the data folder, if there is one, and keep it in another place.
# $what (String) - what went wrong
program-backup-failed = The backup could not be written: { $what }. There is no half of it left.
# $folder (String) - where to
program-restore-not-empty = { $folder } holds data already. A backup only goes into an empty place. Nothing was changed.
# $file (String) - the file
# $what (String) - what is wrong
program-restore-damaged = { $file } is not a whole backup ({ $what }). Nothing was changed; take an earlier one.
# $file (String) - the file
program-restore-newer = { $file } was written by a newer Redthread. Restore it with that version; nothing was changed.
# $what (String) - what went wrong
program-restore-failed = The backup could not be restored: { $what }. The place is as it was.
# $day (String) - when the backup was made
program-restore-done = Everything is back as it was on { $day }.
program-restore-ended = All sign-ins and all links of that time have ended. Everybody signs in again; whoever should no longer get in has to be shut out once more, so look through the team first.
