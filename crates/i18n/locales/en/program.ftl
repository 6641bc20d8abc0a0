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
