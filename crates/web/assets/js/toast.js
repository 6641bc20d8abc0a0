// data-toast="seconds": the message leaves by itself, but not while somebody is reading or reaching for it.
const dismissLater = (toast) => {
  if (toast.dataset.timed) return;
  toast.dataset.timed = "yes";
  setTimeout(() => {
    if (toast.matches(":hover, :focus-within")) {
      delete toast.dataset.timed;
      return dismissLater(toast);
    }
    toast.dataset.leaving = "yes";
    setTimeout(() => toast.remove(), 400);
  }, Number(toast.dataset.toast) * 1000);
};

const watch = () => document.querySelectorAll("[data-toast]").forEach(dismissLater);

watch();
document.addEventListener("htmx:after:swap", watch);
