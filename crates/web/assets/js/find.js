// data-find-open on a link: Ctrl or ⌘ with K, on any keyboard layout, opens what it leads to as a panel over the page.
// Inside, what is found follows the typing; arrows walk through it, Enter takes the first, Escape closes.
const way = () => document.querySelector("a[data-find-open]");
let asked = 0;
let found = Promise.resolve();

const fetched = async (href) => {
  const answer = await fetch(href, { headers: { accept: "text/html" } });
  if (!answer.ok || answer.redirected) throw new Error(`${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
};

const open = async () => {
  const page = document.querySelector("main [data-find]");
  if (page) return page.querySelector("input[type=search]").focus();
  if (document.querySelector("dialog.panel")) return;
  const panel = document.createElement("dialog");
  panel.className = "panel";
  panel.setAttribute("aria-label", way().textContent.trim());
  try {
    panel.append((await fetched(way().href)).querySelector("[data-find]"));
  } catch {
    return location.assign(way().href);
  }
  panel.addEventListener("close", () => panel.remove());
  panel.addEventListener("click", (event) => event.target === panel && panel.close());
  document.body.append(panel);
  panel.showModal();
  panel.querySelector("input[type=search]").focus();
};

const follow = async (field) => {
  const find = field.closest("[data-find]");
  const turn = ++asked;
  await new Promise((resolve) => setTimeout(resolve, 120));
  if (turn !== asked) return;
  const page = await fetched(`${find.dataset.find}?q=${encodeURIComponent(field.value)}`);
  if (turn !== asked) return;
  find.querySelector("#found").replaceChildren(...page.querySelector("#found").childNodes);
};

const walk = (event, find) => {
  const stops = [find.querySelector("input[type=search]"), ...find.querySelectorAll(".find__hit")];
  const step = event.key === "ArrowDown" ? 1 : -1;
  const next = stops[stops.indexOf(document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
};

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === "KeyK" && way()) {
    event.preventDefault();
    return open();
  }
  const find = event.target.closest?.("[data-find]");
  if (!find) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") return walk(event, find);
  if (event.key === "Enter" && event.target.matches("input[type=search]")) {
    event.preventDefault();
    found.finally(() => find.querySelector(".find__hit")?.click());
  }
});

document.addEventListener("input", (event) => {
  if (event.target.matches("[data-find] input[type=search]")) found = follow(event.target).catch(() => {});
});

document.addEventListener("click", (event) => {
  if (!event.target.closest("a[data-find-open]") || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  open();
});
