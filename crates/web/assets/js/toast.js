// data-toast="seconds": the message leaves by itself, but not while somebody is reading or reaching for it.
// One that can be undone waits for a hand only as long as undoing is accepted.
const reachSeconds = 4;

const leave = (toast) => {
  toast.dataset.leaving = "yes";
  setTimeout(() => toast.remove(), 400);
};

const dismissLater = (toast, seconds) => {
  toast.dataset.timed = "yes";
  setTimeout(() => {
    if (!toast.matches(":hover, :focus-within")) return leave(toast);
    if (toast.querySelector("form")) return setTimeout(() => leave(toast), reachSeconds * 1000);
    dismissLater(toast, seconds);
  }, seconds * 1000);
};

const watch = () => {
  for (const toast of document.querySelectorAll("[data-toast]:not([data-timed])")) {
    dismissLater(toast, Number(toast.dataset.toast));
  }
};

watch();
document.addEventListener("htmx:after:swap", watch);
