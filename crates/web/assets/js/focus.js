// Puts the cursor into the first field that was not accepted, or onto what a gate asks, on load and after each swap.
const visit = (root) => {
  const wrong = root.querySelector?.('[aria-invalid="true"], .gate__title[tabindex]');
  if (wrong && !wrong.contains(document.activeElement)) wrong.focus();
};

visit(document);
document.addEventListener("htmx:after:swap", (event) => visit(event.target));
