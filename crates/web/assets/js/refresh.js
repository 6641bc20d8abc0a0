// data-live on #main: when a change concerns the page, it fetches itself and is morphed. What somebody is typing is left alone:
// a quiet line offers the change instead. [data-live-hold] anywhere puts it off, for as long as something is dragged.
const SPREAD_MS = 300;
const AGAIN_MS = 1000;
const HEADER = "redthread-by-itself";

let wanted = 0;
let isForced = false;
let opened = [];
let timer, isUnderWay;

const main = () => document.querySelector("#main[data-live]");
const notice = () => document.querySelector("[data-live-notice]");
const isBehind = (page) => Number(page.dataset.liveSequence) < wanted;
const isOurs = (event) => event.detail?.ctx?.request?.headers?.[HEADER];

const concerns = (page, { areas, subjects }) => {
  const about = page.dataset.live.split(" ");
  return !areas || about.includes("anything") || [...areas, ...subjects].some((word) => about.includes(word));
};

const isChanged = (control) => {
  if (control.type === "hidden") return false;
  if (control.matches("[type=checkbox], [type=radio]")) return control.checked !== control.defaultChecked;
  if (!control.matches("select")) return control.value !== (control.defaultValue ?? control.value);
  const options = [...control.options];
  return options.some((option) => option.defaultSelected) && options.some((option) => option.selected !== option.defaultSelected);
};

const isTyping = (page) => [...page.querySelectorAll("input, textarea, select")].some(isChanged);
const isHeld = () => document.querySelector("[data-live-hold], form[data-sent]");

const look = (wait) => {
  clearTimeout(timer);
  timer = setTimeout(refresh, wait);
};

const refresh = async () => {
  const page = main();
  if (!page || isUnderWay || document.hidden || !isBehind(page)) return;
  if (isHeld()) return look(AGAIN_MS);
  if (!isForced && isTyping(page)) { notice().hidden = false; return; }
  const before = wanted;
  isUnderWay = true;
  await htmx.ajax("GET", page.dataset.liveOwn, { target: "#main", select: "#main", swap: "outerMorph", headers: { [HEADER]: "yes" } }).catch(() => {});
  isUnderWay = isForced = false;
  const shown = main();
  if (shown && !isBehind(shown)) notice().hidden = true;
  else if (wanted > before) look(0);
};

document.addEventListener("live:change", ({ detail }) => {
  const page = main();
  if (!page || !concerns(page, detail)) return;
  wanted = Math.max(wanted, detail.sequence);
  look(Math.random() * SPREAD_MS);
});

document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-live-show]")) return;
  isForced = true;
  look(0);
});

// Somebody began to type, or the page is no more what it was: then nothing is put in its place unasked.
document.addEventListener("htmx:before:swap", (event) => {
  if (!isOurs(event)) return;
  const { status, redirected } = event.detail.ctx.response.raw;
  const isPage = status === 200 && !redirected;
  const page = main();
  opened = [...document.querySelectorAll("#main details[open]")];
  if (isPage && page && (isForced || !isTyping(page))) return;
  event.preventDefault();
  if (isPage) notice().hidden = false;
  else if (status < 500) location.reload();
});

// What is folded open stays open.
document.addEventListener("htmx:after:swap", (event) => {
  if (isOurs(event)) for (const details of opened) details.open = details.isConnected;
});

document.addEventListener("visibilitychange", () => look(0));
document.addEventListener("focusout", () => look(AGAIN_MS));
addEventListener("pageshow", () => look(0));
