### Finding anything by a few letters.

find-way = Find
find-title = What are you looking for?
find-hint = A page, a piece of work, a name
find-button = Find
find-found = Found
find-nothing = Nothing of that name. Try fewer letters.
find-keys = Ctrl K opens this from anywhere, ⌘ K on a Mac. Arrows choose, Enter opens, Esc closes. The keyboard layout does not matter.
find-go = Go to
find-make = Create
find-do = Yours now
# $title (String) - title of an item
find-continue = Go on with { $title }
find-processes = Processes
