// data-drop: a file dropped on the frame goes into the file input inside it.
const frame = (event) => event.target.closest?.("[data-drop]");

document.addEventListener("dragover", (event) => {
  const over = frame(event);
  if (!over) return;
  event.preventDefault();
  over.dataset.over = "yes";
});

document.addEventListener("dragleave", (event) => {
  const left = frame(event);
  if (left && !left.contains(event.relatedTarget)) delete left.dataset.over;
});

document.addEventListener("drop", (event) => {
  const over = frame(event);
  if (!over) return;
  event.preventDefault();
  delete over.dataset.over;
  const input = over.querySelector('input[type="file"]');
  if (!event.dataTransfer.files.length) return;
  input.files = event.dataTransfer.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
});
