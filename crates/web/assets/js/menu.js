// data-menu on details: Escape and a press elsewhere close it; opening one closes the others.
const close = (except) => {
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (menu !== except) menu.open = false;
  }
};

document.addEventListener("click", (event) => close(event.target.closest("details[data-menu]")));

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = event.target.closest("details[data-menu][open]");
  close(null);
  menu?.querySelector("summary").focus();
});
