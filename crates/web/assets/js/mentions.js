// data-mentions="id of a datalist" on a textarea: after @ its names are proposed; arrows choose, Enter or Tab takes, Escape leaves.
const SHOWN_MAX = 6;
const writing = (area) => /(?:^|[^\p{L}\p{N}])@([\p{L}\p{N}'"-]*(?: [\p{L}\p{N}'"-]+)?)$/u.exec(area.value.slice(0, area.selectionStart));

const sheetOf = (area) => {
  let sheet = area.parentElement.querySelector(".names");
  if (!sheet) {
    sheet = document.createElement("div");
    Object.assign(sheet, { className: "names", id: `${area.dataset.mentions}-open`, hidden: true });
    sheet.setAttribute("role", "listbox");
    sheet.setAttribute("aria-label", "@");
    area.setAttribute("aria-controls", sheet.id);
    area.parentElement.append(sheet);
  }
  return sheet;
};

const close = (area) => {
  sheetOf(area).hidden = true;
  area.removeAttribute("aria-activedescendant");
};

const choose = (area, sheet, index) => {
  [...sheet.children].forEach((one, at) => one.setAttribute("aria-selected", String(at === index)));
  area.setAttribute("aria-activedescendant", sheet.children[index].id);
};

const propose = (area) => {
  const sheet = sheetOf(area);
  const typed = writing(area)?.[1].toLocaleLowerCase();
  const names = [...document.getElementById(area.dataset.mentions).options].map((option) => option.value);
  const fitting = typed === undefined ? [] : names.filter((name) => name.toLocaleLowerCase().split(" ").some((_, at, words) => words.slice(at).join(" ").startsWith(typed)));
  if (!fitting.length) return close(area);
  sheet.replaceChildren(...fitting.slice(0, SHOWN_MAX).map((name, at) => {
    const one = document.createElement("div");
    Object.assign(one, { className: "names__one", id: `${sheet.id}-${at}`, textContent: name, dir: "auto" });
    one.setAttribute("role", "option");
    return one;
  }));
  sheet.hidden = false;
  choose(area, sheet, 0);
};

const take = (area, name) => {
  const start = area.selectionStart - writing(area)[1].length;
  area.setRangeText(`${name} `, start, area.selectionStart, "end");
  close(area);
};

document.addEventListener("input", (event) => {
  if (event.target.matches?.("[data-mentions]")) propose(event.target);
});

document.addEventListener("keydown", (event) => {
  if (!event.target.matches?.("[data-mentions]") || event.isComposing) return;
  const sheet = sheetOf(event.target);
  if (sheet.hidden) return;
  const all = [...sheet.children];
  const at = all.findIndex((one) => one.getAttribute("aria-selected") === "true");
  const steps = { ArrowDown: 1, ArrowUp: all.length - 1 };
  if (event.key in steps) choose(event.target, sheet, (at + steps[event.key]) % all.length);
  else if (event.key === "Enter" || event.key === "Tab") take(event.target, all[at].textContent);
  else if (event.key === "Escape") close(event.target);
  else return;
  event.preventDefault();
});

document.addEventListener("pointerdown", (event) => {
  const one = event.target.closest?.(".names__one");
  if (!one) return;
  event.preventDefault();
  take(one.closest(".names").parentElement.querySelector("[data-mentions]"), one.textContent);
});

document.addEventListener("focusout", (event) => {
  if (event.target.matches?.("[data-mentions]")) close(event.target);
});
