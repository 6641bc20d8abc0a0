people-team-title = צוות
