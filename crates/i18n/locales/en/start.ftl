### The first run: from nothing to a dated plan.

start-steps = First steps
start-step-team = Your team
start-step-process = What you make
start-step-people = Who does what
start-step-plan = The plan
