// data-upload on a form: files go with a line of progress, and the answer takes the place of the page. data-bytes-max on an input says at once what is too large.
const chosen = (form) => [...form.querySelectorAll('input[type="file"]')].flatMap((input) => [...input.files]);

document.addEventListener("change", (event) => {
  const max = Number(event.target.dataset?.bytesMax);
  if (!max) return;
  const isLarge = [...event.target.files].some((file) => file.size > max);
  const said = document.querySelector("[data-upload-large]");
  event.target.setCustomValidity(isLarge ? said?.textContent ?? " " : "");
  if (isLarge) event.target.reportValidity();
});

const settle = (request, form) => {
  const answer = new DOMParser().parseFromString(request.responseText, "text/html");
  const main = answer.getElementById("main");
  if (!main) return location.assign(request.responseURL || location.href);
  history.replaceState(null, "", request.status === 200 ? request.responseURL : location.href);
  document.title = answer.title;
  for (const id of ["main", "toasts"]) document.getElementById(id)?.replaceWith(answer.getElementById(id) ?? document.createElement("div"));
  htmx.process(document.getElementById("main"));
  document.dispatchEvent(new CustomEvent("htmx:finally:request"));
  document.getElementById("main").dispatchEvent(new CustomEvent("htmx:after:swap", { bubbles: true }));
  const goal = document.getElementById(form.dataset.upload || "talk") ?? document.getElementById("main");
  if (!document.querySelector('#main [aria-invalid="true"]')) goal.scrollIntoView({ block: "nearest" });
};

document.addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-upload]");
  if (!form || event.defaultPrevented || !chosen(form).length) return;
  event.preventDefault();
  const line = Object.assign(document.createElement("progress"), { className: "progress", max: 1, value: 0 });
  line.setAttribute("aria-label", event.submitter?.textContent ?? "");
  form.append(line);
  const request = new XMLHttpRequest();
  request.upload.addEventListener("progress", ({ loaded, total }) => (line.value = total ? loaded / total : 0));
  request.addEventListener("load", () => settle(request, form));
  request.addEventListener("error", () => form.submit());
  request.open("POST", event.submitter?.getAttribute("formaction") ?? form.getAttribute("action"));
  request.send(new FormData(form, event.submitter));
});
