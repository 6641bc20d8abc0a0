// data-glide: what has another place after a swap glides there, and what is new appears. Told apart by the first link inside.
const GLIDE_MS = 240;
const nameOf = (element) => element.dataset.glide || element.querySelector("a[href]")?.getAttribute("href");
const isCalm = matchMedia("(prefers-reduced-motion: reduce)");

const places = () => {
  const found = new Map();
  for (const element of document.querySelectorAll("[data-glide]")) {
    const name = nameOf(element);
    if (name && !found.has(name)) found.set(name, { element, box: element.getBoundingClientRect() });
  }
  return found;
};

let before;

document.addEventListener("htmx:before:swap", () => { before = isCalm.matches ? undefined : places(); });

document.addEventListener("htmx:after:swap", () => {
  if (!before) return;
  for (const [name, { element, box }] of places()) {
    const was = before.get(name)?.box;
    const [across, down] = was ? [was.x - box.x, was.y - box.y] : [0, 0];
    if (was && Math.hypot(across, down) < 1) continue;
    const from = was ? { translate: `${across}px ${down}px` } : { opacity: 0 };
    element.animate([from, {}], { duration: GLIDE_MS, easing: "ease-out" });
  }
  before = undefined;
});
