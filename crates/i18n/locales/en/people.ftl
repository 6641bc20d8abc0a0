people-team-title = People

# $name (String) - who is away
# $day (String) - the last day away
people-person-away-until = { $name } is away until { $day }

# $people (Number) - people who hold a role
# $roles (Number) - roles that somebody holds
people-title = { $people ->
    [one] One person holds
   *[other] { $people } people hold
} { $roles ->
    [one] one role
   *[other] { $roles } roles
}
# $people (Number) - people of the team
people-title-unseated = { $people ->
    [one] One person, and no role has anybody yet
   *[other] { $people } people, and no role has anybody yet
}
# $count (Number) - roles that nobody holds
people-vacant = { $count ->
    [one] One role has nobody yet
   *[other] { $count } roles have nobody yet
}
people-vacant-tag = nobody yet
people-role-vacant = Open it and write who does this.
people-nobody-yet = nobody yet
people-roles = Roles
people-roles-empty-title = No roles yet
people-roles-empty-text = Roles come from the stages of your process. You can also add one by hand.
people-add-person = Add a person
people-add-role = Add a role
people-everybody = Everybody
people-no-role = No role yet
people-away = Who is away
# $day (String) - the last day away
people-away-until = away until { $day }
# $days (String) - from when to when
# $name (String) - who stands in
people-away-with = { $days }; { $name } stands in
# $days (String) - from when to when
people-away-alone = { $days }; nobody stands in
people-newcomer-title = Who is joining the team?
people-newcomer-sub = A name is enough. They need no account to be part of the plan.
people-newcomer-save = Add
people-name = Name
people-name-taken = Somebody here already has this name. Add a surname or a letter to tell the two apart.
people-name-comma = Please write the name without commas: commas separate people.
people-email-hint = Mail about the work goes here.
people-language-team = Same as the team
people-too-many-people = The team is full: a workspace has room for 2,000 people.
people-too-many-roles = A workspace has room for 200 roles. Use one of them.

# $name (String) - the person
# $roles (String) - their roles
people-person-holds = { $name }: { $roles }
# $name (String) - the person
people-person-free = { $name } holds no role yet
people-details = Name and contact
people-roles-hint = Several people may share a role; work goes first to the one named first.
people-roles-save = Save the roles
people-absences = Days away
people-absences-none = No days away yet.
people-absence-title = Add days away
people-absence-first = First day
people-absence-last = Last day
people-stand-in = Stand-in
people-stand-in-none = Nobody
people-stand-in-hint = Gets the stages of these days in new plans.
people-absence-add = Add these days
people-absence-cancel = Remove
people-absence-needs-day = Please choose a day.
people-absence-wrong-order = The last day must not be before the first.
# $days (Number) - the most days
people-absence-too-long = { $days ->
    [one] An absence is at most { $days } day long.
   *[other] An absence is at most { $days } days long.
}
people-absence-own-stand-in = Nobody can stand in for themselves. Choose somebody else.
people-seats-title = Who does what?
people-seats-title-full = Every role has somebody
people-seats-sub = A name is enough. One person may hold several roles; several people in one role are separated by commas.
people-seats-empty-allowed = A role may stay empty for now: the plan will show it.
people-seats-save = Save and continue
people-seats-none-title = No stage has a role yet
people-seats-none-text = First write in the process which role does each stage.
people-seats-to-process = To the process
# $stages (String) - the stages of a role
people-seat-stages = Does: { $stages }
people-me = me
# $item (String) - what one piece of work is called
people-example-title = Example: { $item }

# $role (String) - the role
# $people (String) - its holders
people-role-title = { $role }: { $people }
# $role (String) - the role
people-role-title-vacant = { $role }: nobody yet
people-role-new-title = Which role is missing?
people-role-sub = A role is a place in the work. Duties belong to the role; people hold it.
people-role-name = Name of the role
people-role-holders = Who does this
people-role-taken = There is such a role already. Choose another name.
people-names-hint = Separate several names with commas; work goes first to the one named first.
people-conflict-title = Somebody else changed this meanwhile
# $role (String) - the role
people-conflict-in = Somebody else changed this meanwhile: { $role }
people-conflict-mine = You wrote
people-conflict-theirs = It says now
people-conflict-keep-mine = Save mine anyway

### Joining: invitations and access.

people-access-title = Access
people-access-none = Has no account yet: part of the plan, but does not sign in.
# $day (String) - the last day on which the link works
people-access-invited = Invited. The link works until { $day } and once.
people-access-accepted = Has accepted, and waits for an owner to confirm.
people-access-suspended = Suspended: may do nothing here for now.
people-access-left = No longer belongs to the team; the work and its history stay.
people-access-owner = Owner
people-access-manager = Manager
people-access-member = Member
people-access-owner-hint = Also settings and access.
people-access-manager-hint = Also builds processes and settles who does what.
people-access-member-hint = Does the work.
# $email (String) - an address
people-access-email = Signs in as { $email }
people-access-level = May do
people-access-save = Save the access
people-access-confirm = Confirm as an owner
people-access-confirm-hint = Confirm only if this is the address of the person you meant: an owner may do everything here.
people-access-suspend = Suspend
people-access-restore = Bring back
people-access-end = End the access
people-access-decline = Do not confirm
people-access-last-owner = The team needs an owner. Make somebody else an owner first.
people-access-changed = Somebody changed this meanwhile. It stands here as it is now.
people-access-tag-invited = invited
people-access-tag-accepted = waits to be confirmed
people-access-tag-suspended = suspended
people-access-tag-left = has left
people-invite-title = Invite by link
people-invite-text = They open the link, choose a password and are in. It works for 14 days and once.
people-invite-language = Language of the invitation
people-invite-make = Make an invitation
people-invite-fresh = Make a fresh link
people-invite-revoke = Take the invitation back
people-invite-above = Only an owner may do that.
people-invite-here = They belong to the team already.
people-newcomer-invite = Add and invite
# $name (String) - who is invited
people-invited-title = The invitation of { $name } is ready
people-invited-sub = The link is shown only now and lets one person in. Send it to nobody else.
# $name (String) - who is invited
# $inviter (String) - who invites
# $team (String) - the team
# $day (String) - the last day
people-invited-message = Hello { $name }! { $inviter } invites you to the team { $team } in Redthread, where we plan our work. Open the link and choose a password; it works once, until { $day }:

# $team (String) - the team
people-join-title = Welcome to { $team }
# $inviter (String) - who invites
# $name (String) - who is invited
people-join-sub = { $inviter } invites { $name }. Choose how you will sign in.
# $inviter (String) - who invites
# $name (String) - who is invited
people-join-sub-short = { $inviter } invites { $name }.
people-join-owner = As an owner you can begin once another owner has confirmed you.
people-join-button = Join
# $email (String) - their address
people-join-as = Join as { $email }
people-join-with-account = I have an account already: sign in
people-join-other-account = Join with another account
people-join-taken = No new account can be made with this address. If it is yours, sign in below and then join.
people-join-too-many = Too many tries. Please wait a quarter of an hour.
people-join-here = This account belongs to the team already.
people-join-waiting-title = You have joined
# $inviter (String) - who invites
people-join-waiting-text = Now an owner confirms you: tell { $inviter }. After that you simply sign in.

### Roles and days away.

people-roles-link = All roles
people-roles-title-full = Every role has somebody
people-roles-title-none = No roles yet
# $count (Number) - stages
people-role-stages-count = { $count ->
    [0] no stages
    [one] { $count } stage
   *[other] { $count } stages
}
people-role-fix = Say who does this
people-role-work = Stages of this role
people-role-work-none = No process has a stage of this role.
people-role-draft = not published yet
people-role-order = Work goes first to the one named first.
people-role-people = Who holds it
people-absence-note = Why (optional)
people-absence-note-hint = Only managers, owners and the person see this; the others see “away until”.
people-absence-effect = New plans give the stages of these days to the stand-in. Work that is already under way stays where it is: hand it over by hand.
# $name (String) - who stands in
people-stands-in = { $name } stands in
