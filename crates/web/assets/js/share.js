// data-share="address": opens the device's own share sheet. The button stays hidden where there is none.
const show = () => {
  if (!navigator.share) return;
  for (const button of document.querySelectorAll("[data-share][hidden]")) button.hidden = false;
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-share]");
  if (!button) return;
  const url = new URL(button.dataset.share, location.href).href;
  // Closing the sheet without sharing is an answer too, not an error.
  navigator.share({ title: button.dataset.shareTitle, text: button.dataset.shareText, url }).catch(() => {});
});

show();
document.addEventListener("htmx:after:swap", show);
