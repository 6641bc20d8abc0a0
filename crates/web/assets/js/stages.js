// data-stage-list: Enter in a stage's name starts the next stage, pasted lines become stages, Alt with an arrow moves one.
// Rows carry repeated field names and are told apart by their order, so nothing is ever renumbered.
const rowOf = (element) => element.closest("[data-stage-row]");
const nameIn = (row) => row.querySelector("[data-stage-name]");

const addAfter = (list, row, name = "") => {
  const added = list.querySelector("template").content.firstElementChild.cloneNode(true);
  nameIn(added).value = name;
  if (row) row.after(added);
  else list.querySelector("[data-stage-rows]").append(added);
  show(list);
  return added;
};

const move = (row, step) => {
  const other = step < 0 ? row.previousElementSibling : row.nextElementSibling;
  if (!other) return;
  const focused = document.activeElement;
  if (step < 0) other.before(row);
  else other.after(row);
  focused.focus();
};

const remove = (row) => {
  const neighbour = row.previousElementSibling ?? row.nextElementSibling;
  if (!neighbour) return;
  row.remove();
  nameIn(neighbour).focus();
};

const show = (root) => {
  for (const button of root.querySelectorAll("[data-stage-add][hidden], [data-stage-remove][hidden]")) button.hidden = false;
};

document.addEventListener("keydown", (event) => {
  const list = event.target.closest?.("[data-stage-list]");
  const row = list && rowOf(event.target);
  if (!row || event.isComposing) return;
  const isName = event.target.matches("[data-stage-name]");
  if (isName && event.key === "Enter") {
    event.preventDefault();
    nameIn(addAfter(list, row)).focus();
  } else if (event.altKey && ["ArrowUp", "ArrowDown"].includes(event.key)) {
    event.preventDefault();
    move(row, event.key === "ArrowUp" ? -1 : 1);
  } else if (isName && event.key === "Backspace" && !event.target.value) {
    event.preventDefault();
    remove(row);
  }
});

document.addEventListener("paste", (event) => {
  const list = event.target.closest?.("[data-stage-list]");
  if (!list || !event.target.matches("[data-stage-name]")) return;
  const pasted = event.clipboardData.getData("text");
  const names = pasted.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
  if (names.length < 2) return;
  event.preventDefault();
  let row = rowOf(event.target);
  if (!nameIn(row).value) nameIn(row).value = names.shift();
  for (const name of names) row = addAfter(list, row, name);
  nameIn(row).focus();
});

document.addEventListener("click", (event) => {
  const list = event.target.closest?.("[data-stage-list]");
  if (list && event.target.closest("[data-stage-add]")) nameIn(addAfter(list, null)).focus();
  if (list && event.target.closest("[data-stage-remove]")) remove(rowOf(event.target));
});

show(document);
document.addEventListener("htmx:after:swap", () => show(document));
