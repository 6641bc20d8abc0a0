// data-calendar: arrows lead between days and their items; a card with data-move dropped on a data-day asks there what follows.
const steps = { ArrowLeft: -1, ArrowRight: 1 };
const stops = (day) => [...day.querySelectorAll("a")].filter((link) => link.offsetParent);

const beside = (days, day, by) => {
  for (let at = days.indexOf(day) + by; at >= 0 && at < days.length; at += by) {
    if (stops(days[at]).length) return days[at];
  }
};

document.addEventListener("keydown", (event) => {
  const day = event.target.closest?.("[data-calendar] [data-day]");
  if (!day || event.altKey || event.ctrlKey || event.metaKey) return;
  const days = [...day.closest("[data-calendar]").querySelectorAll("[data-day]")];
  const mirrored = getComputedStyle(day).direction === "rtl" ? -1 : 1;
  const down = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const own = stops(day);
  let goal;
  if (steps[event.key]) {
    const next = beside(days, day, steps[event.key] * mirrored);
    goal = next && stops(next)[0];
  } else if (down) {
    const week = days.length > 1 && days[1].offsetTop === days[0].offsetTop ? 7 : 1;
    const next = beside(days, day, down * week);
    goal = own[own.indexOf(event.target) + down] ?? (next && stops(next).at(down > 0 ? 0 : -1));
  }
  if (!goal) return;
  event.preventDefault();
  goal.focus();
});

const dayUnder = (event) => event.target.closest?.("[data-calendar] [data-day]");
let dragged = null;

document.addEventListener("dragstart", (event) => {
  dragged = event.target.closest?.("[data-calendar] [data-move]");
  if (!dragged) return;
  dragged.dataset.dragged = "yes";
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", dragged.dataset.move);
});

document.addEventListener("dragover", (event) => {
  const day = dragged && dayUnder(event);
  if (!day) return;
  event.preventDefault();
  day.dataset.over = "yes";
});

document.addEventListener("dragleave", (event) => {
  const day = dayUnder(event);
  if (day && !day.contains(event.relatedTarget)) delete day.dataset.over;
});

document.addEventListener("drop", (event) => {
  const day = dragged && dayUnder(event);
  if (!day) return;
  event.preventDefault();
  if (day !== dragged.closest("[data-day]")) location.assign(`${dragged.dataset.move}?what=due&to=${day.dataset.day}`);
});

document.addEventListener("dragend", () => {
  if (dragged) delete dragged.dataset.dragged;
  for (const day of document.querySelectorAll("[data-over]")) delete day.dataset.over;
  dragged = null;
});
