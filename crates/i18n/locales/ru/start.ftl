### The first run: from nothing to a dated plan.

start-steps = Первые шаги
start-step-team = Команда
start-step-process = Что вы делаете
start-step-people = Кто что делает
start-step-plan = План
