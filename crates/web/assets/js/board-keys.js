// data-board by keys: arrows walk over the cards, M asks where the card should go, on every keyboard layout.
const step = (card, key) => {
  const side = getComputedStyle(card).direction === "rtl" ? -1 : 1;
  const cards = [...card.parentElement.querySelectorAll("[data-card]")];
  const place = cards.indexOf(card);
  if (key === "ArrowDown" || key === "ArrowUp") return cards[place + (key === "ArrowDown" ? 1 : -1)];
  const columns = [...card.closest("[data-board]").children].filter((one) => one.contains(card) || one.querySelector("[data-card]"));
  const next = columns[columns.findIndex((one) => one.contains(card)) + side * (key === "ArrowRight" ? 1 : -1)];
  const others = next?.querySelectorAll("[data-card]") ?? [];
  return others[Math.min(place, others.length - 1)];
};

document.addEventListener("keydown", (event) => {
  const card = event.target.closest?.("[data-board] [data-card]");
  if (!card || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.code === "KeyM") return card.querySelector("[data-move]").click();
  if (!event.key.startsWith("Arrow")) return;
  const other = step(card, event.key)?.querySelector("a");
  if (other) event.preventDefault();
  other?.focus();
});
