people-team-title = People

# $name (String) - who is away
# $day (String) - the last day away
people-person-away-until = { $name } is away until { $day }
