// data-live-stream on #main: one stream of changes for all tabs of a browser. The tab that holds the lock listens and tells the others;
// each tab hands on what it hears as the event "live:change" (js/refresh.js).
const RETRY_SECONDS_MAX = 60;
const address = document.getElementById("main")?.dataset.liveStream;
const canShare = Boolean(navigator.locks && window.BroadcastChannel);

let sequence = 0;
let stream, channel, giveUp;
let retrySeconds = 2;

const hear = (change) => {
  sequence = Math.max(sequence, change.sequence);
  document.dispatchEvent(new CustomEvent("live:change", { detail: change }));
};

const close = () => {
  stream?.close();
  stream = undefined;
};

const listen = () => {
  close();
  stream = new EventSource(`${address}?since=${sequence}`);
  stream.addEventListener("open", () => { retrySeconds = 2; });
  stream.addEventListener("change", (event) => {
    const change = JSON.parse(event.data);
    channel?.postMessage(change);
    hear(change);
  });
  stream.addEventListener("over", close);
  stream.addEventListener("error", () => {
    // Otherwise the browser connects again by itself.
    if (stream?.readyState !== EventSource.CLOSED) return;
    close();
    setTimeout(() => giveUp && listen(), retrySeconds * 1000);
    retrySeconds = Math.min(retrySeconds * 2, RETRY_SECONDS_MAX);
  });
};

// A tab that joins says how far its page is; the tab that listens answers if it knows of more.
const share = () => {
  channel = new BroadcastChannel(address);
  channel.addEventListener("message", ({ data }) => {
    if ("joins" in data) {
      if (stream && sequence > data.joins) channel.postMessage({ sequence });
    } else hear(data);
  });
  channel.postMessage({ joins: sequence });
  const leaving = new AbortController();
  const held = new Promise((leave) => {
    giveUp = () => { leaving.abort(); leave(); };
  });
  navigator.locks.request(address, { signal: leaving.signal }, () => { listen(); return held; }).catch(() => {});
};

const start = () => {
  if (!address || giveUp) return;
  sequence = Math.max(sequence, Number(document.getElementById("main")?.dataset.liveSequence ?? 0));
  if (canShare) return share();
  giveUp = () => {};
  listen();
};

const stop = () => {
  giveUp?.();
  giveUp = undefined;
  channel?.close();
  close();
};

// A page that the browser puts aside must not keep the lock; when it comes back it begins where it was.
addEventListener("pagehide", stop);
addEventListener("pageshow", start);
start();
