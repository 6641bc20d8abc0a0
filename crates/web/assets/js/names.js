// data-names on an input: its list proposes a name after each comma. data-names-add="id of an input" adds the name in data-name.
const listed = (text) => text.split(",").map((name) => name.trim()).filter(Boolean);

const propose = (event) => {
  const input = event.target.closest?.("[data-names]");
  if (!input?.list) return;
  const before = listed(input.value.slice(0, input.value.lastIndexOf(",") + 1));
  for (const option of input.list.options) {
    option.dataset.name ??= option.value;
    option.disabled = before.includes(option.dataset.name);
    option.value = [...before, option.dataset.name].join(", ");
  }
};

const show = () => {
  for (const button of document.querySelectorAll("[data-names-add][hidden]")) button.hidden = false;
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-names-add]");
  if (!button) return;
  const input = document.getElementById(button.dataset.namesAdd);
  const names = listed(input.value);
  if (!names.includes(button.dataset.name)) names.push(button.dataset.name);
  input.value = names.join(", ");
  input.focus();
});

document.addEventListener("focusin", propose);
document.addEventListener("input", propose);
show();
document.addEventListener("htmx:after:swap", show);
