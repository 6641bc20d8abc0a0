### Countries, hours, closures.

calendars-country = Country
calendars-country-hint = Its holidays and days off are not counted as working days.
calendars-week-start = First day of the week
calendars-country-israel = Israel
calendars-country-russia = Russia
calendars-country-ukraine = Ukraine
calendars-country-kazakhstan = Kazakhstan
calendars-country-united-states = United States
calendars-country-united-kingdom = United Kingdom
calendars-country-none = No holidays

# $from (String) - the first day of the working week
# $to (String) - the last
# $hours (String) - from when to when
calendars-title-range = The team works { $from } to { $to }, { $hours }
# $days (String) - the working days
# $hours (String) - from when to when
calendars-title-list = The team works on { $days }, { $hours }
calendars-loopback-title = Only this computer can open Redthread now
# $setting (String) - the setting that lets others in
calendars-loopback-text = Links that you give to others will not open for them. To let the team in, start the program with { $setting } and an HTTPS address, with a certificate of its own or behind a proxy.
calendars-identity = The team
calendars-language = Language of the team
calendars-language-hint = For everybody who has not chosen another one.
calendars-hours = Working time
calendars-weekdays = Working days
calendars-no-weekday = Please choose at least one working day.
calendars-opening = The day begins
calendars-closing = The day ends
calendars-rest-from = Break from
calendars-rest-to = Break until
calendars-needs-time = Please write a time, such as 09:00.
calendars-wrong-hours = The day must end after it begins, and the break must lie within it.
calendars-chol-hamoed = Chol HaMoed (Pesach and Sukkot)
calendars-chol-hamoed-work = we work
calendars-chol-hamoed-closed = we are closed
calendars-zone = Time zone
calendars-zone-hint = The nearest large city, such as Asia/Jerusalem.
calendars-unknown-zone = There is no such time zone. Choose one from the list, such as Asia/Jerusalem.
calendars-hours-save = Save the working time
calendars-closures = Closed days of the team
calendars-closures-none = None ahead. The country’s holidays are known already; add a team trip or a shutdown here.
calendars-closure-name = Occasion
calendars-closure-name-hint = Team trip, summer shutdown.
calendars-closure-needs-name = Please say in a few words why the team is closed.
calendars-closure-add = Add closed days
calendars-closure-remove = Remove
calendars-closure-wrong-days = The last day must not lie before the first, nor more than a year after it.
calendars-closures-full = There is room for 200 closures; remove old ones first.
calendars-special = Special days ahead
calendars-special-none = No special days in the next four months.
# $year (String) - the year
# $country (String) - whose calendar
calendars-unconfirmed = The calendar of { $year } is not confirmed yet ({ $country }). Dates may still move.
# $days (String) - when
calendars-by-country = { $days } · by the law of the country
# $days (String) - when
calendars-by-row = { $days } · by this year’s decree
# $days (String) - when
calendars-by-team = { $days } · by the team’s calendar
calendars-kind-work = worked
calendars-kind-short = short day
calendars-kind-moved-work = worked instead of another day
calendars-kind-weekend = weekend
calendars-kind-off = day off
calendars-kind-closed = closed
calendars-kind-optional = worked, free by choice
