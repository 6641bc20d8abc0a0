// data-once on a form: a second press while the first is on its way does nothing.
document.addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-once]");
  if (!form) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
  event.submitter?.setAttribute("aria-busy", "true");
});

const release = () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.querySelector('[aria-busy="true"]')?.removeAttribute("aria-busy");
  }
};

// The page came back by the back button, or htmx has its answer: the form may be sent again.
addEventListener("pageshow", release);
document.addEventListener("htmx:finally:request", release);
document.addEventListener("htmx:error", release);
