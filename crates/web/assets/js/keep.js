// Nothing jumps: what had the focus keeps it after a swap, and the page stays where it was scrolled.
let kept = null;

document.addEventListener("htmx:before:swap", () => {
  const { activeElement } = document;
  kept = { id: activeElement?.id, y: scrollY };
});

document.addEventListener("htmx:after:swap", (event) => {
  if (!kept) return;
  const { id, y } = kept;
  kept = null;
  const isLost = !document.activeElement || document.activeElement === document.body;
  if (isLost) {
    const goal = (id ? document.getElementById(id) : null) ?? event.target.querySelector?.("h1[tabindex], h2[tabindex]") ?? document.getElementById("main");
    goal?.focus({ preventScroll: true });
  }
  scrollTo({ top: y, behavior: "instant" });
});
