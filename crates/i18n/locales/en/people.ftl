people-team-title = People
