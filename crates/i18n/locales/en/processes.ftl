### Processes: what the team makes, stage by stage.

processes-map-title = Process
processes-list-title-none = What does your team make?
# $count (Number) - how many
processes-list-title = { $count ->
    [one] One process, one way to work
   *[other] { $count } processes your team works by
}
processes-new-button = New process
processes-none-title = Start with what you make most often
processes-none-text = Take a ready template, paste your list, or drop the spreadsheet you have today. It takes a few minutes.
processes-none-for-members = There are no processes yet. A manager can add the first one.
processes-state-published = Published
processes-state-draft = Draft, not published yet
# $days (String) - a duration, or names of days
processes-length = { $days } of work
# $days (String) - a duration, or names of days
# $whole (String) - with waiting
processes-length-with-waiting = { $days } of work, up to { $whole } with waiting
processes-stages = Stages

## A new process.

processes-new-title = What do you make most often?
processes-new-sub = Choose a starting point. Everything can be changed before it is published.
processes-templates = Ready templates
processes-templates-hint = A copy becomes yours: stages, roles, days and checklists.
processes-take-template = Take this template
processes-choose-template = Choose one of the templates.
# $days (String) - a duration, or names of days
# $line (String) - a line, or its number
processes-template-line = { $line } { $days } of work.
processes-template-blog-post = From a topic to an article on your site.
processes-template-social-post = From an idea to a post with a picture.
processes-template-email-campaign = From a list and an offer to a sent mailing.
processes-template-paid-campaign = From a goal and a budget to running ads.
processes-template-landing-page = From a brief to a page that collects leads.
processes-template-sales-deal = From a first enquiry to a signed deal.
processes-paste-title = Or paste your list
processes-paste-label = Stages, one a line
processes-paste-hint = Lines set in from the margin become the checklist of the stage above them.
processes-paste-button = Make stages from the list
processes-name = Process name
processes-name-hint = For example: Blog post
processes-item-word = What one piece of work is called
processes-item-word-hint = For example: post, campaign, deal
processes-drop-title = Or drop a spreadsheet
processes-drop-label = Spreadsheet
processes-drop-text = Drop an .xlsx or .csv file here, or choose one
processes-drop-hint = One column with the stages is enough. Nothing is saved before you have seen what was recognised.
processes-drop-button = See what is in it
processes-list-nothing = There is no stage in the list yet. Write one a line.
# $length-max (Number) - characters allowed
# $line (Number) - a line, or its number
processes-line-too-long = Line { $line } is too long: at most { $length-max } characters. Nothing was saved.
# $count (Number) - how many
# $most (Number) - how many are possible
processes-too-many-stages = { $count } stages are too many: a process takes up to { $most }. Nothing was saved.
# $count (Number) - how many
# $most (Number) - how many are possible
# $number (Number) - counted from one
processes-too-many-entries = Stage { $number } has { $count } checklist entries: up to { $most } are possible. Nothing was saved.
# $count (Number) - how many
# $most (Number) - how many are possible
processes-too-many-entries-here = The checklist would have { $count } entries: up to { $most } are possible. Nothing was saved.
# $most (Number) - how many are possible
processes-too-many-lines = At most { $most } lines, please.
processes-too-many-processes = The workspace already has as many processes as it can hold. Nothing was saved.
processes-too-many-roles = The team already has as many roles as it can hold. Use one of them. Nothing was saved.

## A dropped spreadsheet.

# $count (Number) - how many
processes-sheet-title = { $count ->
    [one] One stage was recognised
   *[other] { $count } stages were recognised
}
processes-sheet-sub = Nothing is saved yet. Check what each column became, then make the process.
processes-sheet-which-title = Which column holds the stages?
processes-sheet-which-sub = The headings did not tell. Choose it below; the other columns are kept as well.
processes-sheet-columns = What the columns become
processes-sheet-stages = The stages
processes-sheet-has-titles = The first row holds headings
processes-sheet-show = Show the stages
processes-sheet-show-again = Show again with these columns
processes-sheet-other-file = Choose another file
processes-sheet-make = Make the process
# $words (String) - some words of the file
processes-sheet-guessed = The encoding of the file was guessed. If these words look wrong, save the file as .xlsx: { $words }
# $row (Number) - counted from one
# $text (String) - what stands there
processes-sheet-unread = Row { $row }: “{ $text }” is not a number of days, so the stage gets one day.
# $row (Number) - counted from one
# $text (String) - what stands there
processes-sheet-unplaced = Row { $row } belongs to no stage and is left out: { $text }
processes-column-stage = Stage name
processes-column-role = Role
processes-column-person = Person who does it
processes-column-days = Days
processes-column-checklist = Checklist
processes-column-other = Kept as checklist entries
# $count (Number) - how many
processes-entries = { $count ->
    [one] One checklist entry
   *[other] { $count } checklist entries
}
processes-sheet-empty = The file is empty, or no file was chosen. Choose a file with your stages.
# $size (String) - the size
processes-sheet-file-too-large = The file is too large: up to { $size } are possible.
processes-sheet-too-much = There is far more in the file than a list of stages. Keep only that sheet and try again.
# $most (Number) - how many are possible
processes-sheet-too-many-rows = The table has too many rows: up to { $most } are read.
# $most (Number) - how many are possible
processes-sheet-too-many-columns = The table has too many columns: up to { $most } are read.
# $row (Number) - counted from one
processes-sheet-cell-too-long = A cell in row { $row } is too long. Shorten it and try again.
# $length-max (Number) - characters allowed
# $number (Number) - counted from one
processes-sheet-too-long = Stage { $number }: a text is longer than { $length-max } characters. Nothing was saved.
processes-sheet-old-excel = This is an old Excel file or a web page. Open it, save it as .xlsx or .csv, and drop that.
processes-sheet-encrypted = The file is locked with a password. Save a copy without it.
processes-sheet-not-a-table = This file is not a spreadsheet. Drop an .xlsx or .csv file.
processes-sheet-damaged = The file is damaged. Open it, save it again, and try once more.
processes-sheet-undecodable = The letters of the file cannot be read. Save it as .xlsx or as CSV in UTF-8.
# $line (Number) - a line, or its number
processes-sheet-unclosed-quote = A quotation mark in line { $line } is never closed.
# $row (Number) - counted from one
processes-sheet-formula = Row { $row } holds a formula without its result. Open the file, save it, and try again.
processes-sheet-no-stage-column = Choose the column that holds the stages.
processes-sheet-no-stages = There is no stage in that column. Choose another one.

## The list editor.

# $name (String) - a name
processes-draft-title-empty = { $name }: write the first stage
# $name (String) - a name
processes-draft-title-new = { $name }: check the stages and publish
# $name (String) - a name
processes-draft-title-next = { $name }: the list for the next version
processes-draft-sub = Who does each stage and how many days it takes. Work already under way keeps its own version.
processes-stage = Stage
processes-stage-example = Next stage
processes-role = Who does it
processes-role-example = Role
processes-role-hint = A role of the team. A new name makes a new role.
processes-days = Days
processes-days-example = Days
processes-days-hint = Working days, in halves: 1 or 2.5
processes-days-wrong = Write days in halves, up to 60: 0.5, 1, 2.5.
processes-remove = Remove
processes-add-stage = Add a stage
processes-editor-hint = Enter starts the next stage, pasted lines become stages, Alt with an arrow moves one. An emptied row goes away.
processes-names-fold = Name of the process
processes-publish = Publish this version
processes-read = Read it as the team does
# $message (String) - what is wrong
# $number (Number) - counted from one
processes-row-wrong = Stage { $number }: { $message }
processes-flaws-title = Saved. Before it can be published:
processes-flaw-no-stage = There is no stage yet. Write the first one.
# $at (Number) - counted from one
# $name (String) - a name
processes-flaw-no-role = Stage { $at }, “{ $name }”: say who does it.
# $at (Number) - counted from one
# $name (String) - a name
processes-flaw-no-days = Stage { $at }, “{ $name }”: say how many days it takes.
# $at (Number) - counted from one
# $name (String) - a name
processes-flaw-too-many-entries = Stage { $at }, “{ $name }”: its checklist is too long.
# $at (Number) - counted from one
# $name (String) - a name
processes-flaw-no-choices = Stage { $at }, “{ $name }”: a checklist entry offers nothing to choose from.
# $at (Number) - counted from one
# $name (String) - a name
processes-flaw-second-publishing = Stage { $at }, “{ $name }”: another stage already happens on the publish date.
processes-conflict-title = The list was changed while you were editing
# $name (String) - a name
processes-conflict-title-by = { $name } saved the list while you were editing
processes-conflict-text = Your list is still here, below. Saving it replaces what is there now.
processes-conflict-saved-text = Your list was saved before that. Look at what is there now, then publish.
processes-save-mine = Save mine anyway
processes-take-theirs = Take what is there now
# $item (String) - what one is called
# $name (String) - a name
processes-change-renamed = It is now called “{ $name }”, and each piece of work “{ $item }”.
# $name (String) - a name
processes-change-added = Added: “{ $name }”
# $name (String) - a name
processes-change-removed = Removed: “{ $name }”
# $name (String) - a name
# $old (String) - the name before
processes-change-stage-renamed = “{ $old }” is now “{ $name }”
# $name (String) - a name
# $role (String) - the role
processes-change-role = “{ $name }”: who does it is now “{ $role }”
# $days (String) - a duration, or names of days
# $name (String) - a name
processes-change-days = “{ $name }”: now { $days }
processes-change-order = The order of the stages

## One stage.

# $name (String) - a name
processes-stage-title = What “{ $name }” needs to go well
processes-stage-sub = All of this may stay empty. Nothing here holds up publishing.
processes-fold-waiting = Approval and waiting
processes-fold-passing = What goes in and what comes out
processes-fold-doing = How and where it is done
processes-fold-publishing = Publishing
processes-approver = Who approves
processes-approver-hint = A role of the team with the last word.
processes-wait = How long it may wait, in days
processes-wait-hint = For other people’s answers, on top of the work itself.
processes-waits-because = Why it usually waits
processes-waits-because-hint = For example: the approver answers in the evening
processes-needs = What must be ready before
processes-produces = What it produces
processes-one-a-line = One a line.
processes-hand-over-to = To whom it goes
processes-format = Format
processes-format-hint = Size, length, languages.
processes-place = Where it is done
processes-place-hint = A link, or a few words.
processes-how-to = How it is done
processes-publishes = This stage happens on the publish date
processes-publishes-hint = One stage of the process can. The plan is counted back from it.
processes-publish-weekdays = Days on which publishing is allowed
processes-publish-weekdays-hint = None ticked means any working day.
processes-checklist = Checklist
processes-checklist-hint = What must be true, or be said, before the work moves on. A row with an emptied text goes away; a new number moves it.
# $number (Number) - counted from one
processes-entry-place = Place of entry { $number }
# $number (Number) - counted from one
processes-entry-label = Entry { $number }
processes-entry-example = Another entry
# $number (Number) - counted from one
processes-entry-kind = Kind of entry { $number }
processes-entry-required = Required
processes-entry-choices = What can be chosen
processes-entry-unit = Unit
processes-entry-min = At least
processes-entry-max = At most
processes-entry-currency = Currency
processes-entry-currency-hint = Three letters: USD, EUR, ILS
processes-entry-length-max = Maximum characters
processes-entry-more = How-to, picture, link
processes-entry-how-to = How it is done well
processes-entry-picture = Link to a picture
processes-entry-link = Link to read on
# $message (String) - what is wrong
# $number (Number) - counted from one
processes-entry-wrong = Entry { $number }: { $message }
processes-number-wrong = Write a number.
processes-bounds-wrong = The greatest value must not be below the least.
processes-currency-wrong = Write the currency in three letters, such as USD.
processes-address-wrong = Write a web address that begins with https://
processes-paste-entries = Paste entries
processes-paste-entries-hint = One a line; each becomes a tick at the end of the list.
processes-save-stage = Save the stage
processes-save-and-stay = Save and stay here
processes-back-to-list = Back to the list
processes-stage-conflict-title = The stage was changed while you were editing
# $name (String) - a name
processes-stage-conflict-title-by = { $name } changed the stage while you were editing
processes-stage-conflict-text = What you wrote is still here, below. Where it differs, this is there now:
processes-stage-gone-text = It is no longer in the list. What you wrote is still here, below, so you can copy it.
processes-kind-tick = Tick
processes-kind-short-text = Short text
processes-kind-long-text = Long text
processes-kind-number = Number
processes-kind-money = Money
processes-kind-date = Date
processes-kind-one-choice = One of several
processes-kind-many-choices = Any of several
processes-kind-person = Person
processes-kind-link = Link
processes-kind-file = File
processes-kind-heading = Heading
processes-kind-stop-line = Stop line: the rest waits

## A process as the team reads it.

# $length (String) - how long it takes
# $name (String) - a name
processes-read-title = { $name }: { $length }
# $day (String) - the day
# $number (Number) - counted from one
processes-read-version = Version { $number }, published { $day }
processes-read-never-published = Not published yet: no work can start by it.
processes-read-newer-draft = The list has changes that are not published yet.
# $days (String) - a duration, or names of days
processes-read-waits = May wait up to { $days } more.
# $because (String) - the reason
processes-read-waits-because = Usually waits because: { $because }
# $because (String) - the reason
# $days (String) - a duration, or names of days
processes-read-waits-up-to = Usually waits, up to { $days }, because: { $because }
processes-read-publishes = Happens on the publish date.
# $days (String) - a duration, or names of days
processes-read-publishes-on = Happens on the publish date. Allowed days: { $days }.
processes-start-one = Start one
processes-edit-list = Edit the list

## The drawn map.

# $length (String) - how long it takes
processes-drawing-title = From start to finish: { $length }
# $length (String) - how long it takes
processes-drawing-title-published = From start to publication: { $length }
processes-drawing-link = See the map
processes-drawing-download = Download the map
# $count (Number) - how many
processes-drawing-name = { $count ->
    [one] Map of the process, one stage
   *[other] Map of the process, { $count } stages
}
# $count (Number) - how many
# $name (String) - a name
# $number (Number) - counted from one
processes-drawing-stage = Stage { $number } of { $count }: { $name }
processes-drawing-no-role = Nobody’s yet
processes-drawing-nobody = nobody yet
# $people (String) - names of people
# $role (String) - the role
processes-drawing-who = { $role }: { $people }
# $days (String) - a duration, or names of days
# $wait (String) - a duration
processes-drawing-time = { $days }, may wait { $wait }
processes-drawing-publishes = On the publish date
# $days (String) - a duration, or names of days
processes-drawing-publishes-on = On the publish date: { $days }
# $things (String) - what is needed or made
processes-drawing-needs = Needs: { $things }
# $things (String) - what is needed or made
processes-drawing-makes = Makes: { $things }
processes-drawing-key-working = Work
processes-drawing-key-waiting = Waiting for others

### These are your stages and your days: agree or change.

# $agreed (Number) - answers that agree
# $all (Number) - answers asked for
processes-agree-count = { $all ->
    [one] { $agreed } of { $all } agreed
   *[other] { $agreed } of { $all } agreed
}
processes-agree-title-none = Nobody holds these roles yet
processes-agree-title-all = Everybody agreed
processes-agree-sub = Each holder says whether the stages and days are right. Silence is no consent.
processes-agree-unpublished-title = Publish the process first
processes-agree-unpublished-text = People agree with what is published.
processes-agree-proposals = Proposals to settle
processes-agree-stages = Stages and answers
processes-agree-people = Ask by link
processes-agree-people-text = A link needs no account. It shows somebody only their own stages and works for 14 days.
# $day (String) - the last day
processes-agree-link-until = Asked; the link works until { $day }
processes-agree-not-asked = Not asked yet
processes-agree-make = Make a link
processes-agree-fresh = Make a fresh link
processes-agree-revoke = Take it back
processes-agree-none = not answered
processes-agree-void = changed since the answer
processes-agree-agreed = agreed
processes-agree-proposed = proposes a change
processes-agree-accepted = accepted, not published yet
processes-agree-declined = declined
processes-agree-not-mine = says: not mine
processes-agree-vacant = nobody holds this role
# $days (String) - what is proposed
# $was (String) - what it is now
processes-agree-days-instead = { $days } instead of { $was }
processes-agree-needs = What I need before
processes-agree-produces = What I hand over
processes-agree-remark = About the checklist, or anything else
processes-agree-days = How many days it really takes
processes-agree-reason = The reason
processes-agree-take = Take it into the draft
processes-agree-decline = Decline
processes-agree-decline-reason = Why not
processes-agree-settled = This was settled meanwhile, or the stage has changed. Here it is as it stands now.
processes-agree-not-in-draft = The draft no longer has this stage, so there is nowhere to write it.
processes-agree-full = The stage would have more than 20 lines of a kind. Shorten the list in the draft first.
processes-agree-own-link = These are your stages: agree or change
# $name (String) - who is asked
processes-agree-given-title = The link for { $name } is ready
processes-agree-given-sub = It is shown only now. Whoever holds it answers in this name, so send it to nobody else.
# $name (String) - who is asked
# $process (String) - the process
# $team (String) - the team
# $day (String) - the last day
processes-agree-message = Hello { $name }! These are your stages and your days in “{ $process }” ({ $team }). Please look whether they are right: agree or change. No account is needed; the link works until { $day }:

# $count (Number) - stages
processes-mine-title = { $count ->
    [one] This is your stage. Is it right?
   *[other] These are your { $count } stages. Are they right?
}
# $count (Number) - stages
processes-mine-title-done = { $count ->
    [one] Thank you: your stage is answered
   *[other] Thank you: all your { $count } stages are answered
}
# $process (String) - the process
# $team (String) - the team
processes-mine-sub = { $process } · { $team }
# $name (String) - in whose name
processes-mine-as = You answer as { $name }. Not you? Then close this page.
processes-mine-empty = No stage of this process is yours.
processes-mine-agree = Agree
processes-mine-change = I would change something
processes-mine-send-change = Send my change
processes-mine-not-mine = This is not mine
processes-mine-not-mine-hint = Who does it instead, if you know.
processes-mine-send-not-mine = Send: not mine
processes-mine-lines-hint = One a line.
processes-mine-now = You said
processes-mine-was-agreed = You agreed
processes-mine-was-proposed = Your proposal is on its way
processes-mine-was-accepted = Your proposal was accepted
processes-mine-was-declined = Your proposal was declined
processes-mine-was-not-mine = You said it is not yours
processes-mine-was-void = The stage has changed since you answered
processes-mine-nothing = Say what should be different, or agree.
processes-mine-wrong-days = Whole or half days, more than 0 and at most 60.
processes-mine-changed = This stage was changed while you were reading. Here it is as it is now; what you wrote is kept.
