// Copies of one kept page carry one form token. When a form is sent, what tells this showing of the page from any other joins it:
// the same button pressed twice here is one act, the same button in another tab is another.
const bytes = crypto.getRandomValues(new Uint8Array(8));
const showing = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

document.addEventListener("formdata", ({ formData }) => {
  const token = formData.get("form_token");
  if (token) formData.set("form_token", token + showing);
});
