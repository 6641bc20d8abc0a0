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
people-stand-in-hint = Takes over the work on these days, and gives it back afterwards.
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
