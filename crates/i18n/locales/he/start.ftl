### The first run: from nothing to a dated plan.

start-steps = צעדים ראשונים
start-step-team = הצוות
start-step-process = מה יוצרים
start-step-people = מי עושה מה
start-step-plan = התוכנית
