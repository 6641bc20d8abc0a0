// data-copy="id of an input": copies its value and says so. The button is hidden until this runs.
const show = () => {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll("[data-copy][hidden]")) button.hidden = false;
};

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const input = document.getElementById(button.dataset.copy);
  input.select();
  await navigator.clipboard.writeText(input.value);
  const said = button.closest(".field")?.querySelector('[role="status"]');
  if (said) said.textContent = button.dataset.copyDone;
});

show();
document.addEventListener("htmx:after:swap", show);
