// data-board: a card is carried to another column by mouse or pen. What the drop needs comes back as a form.
// A finger scrolls instead, and uses the card's own link.
const START_PX = 6;
const EDGE_PX = 48;
let carry = null;

const columnAt = (x, y) => document.elementFromPoint(x, y)?.closest("[data-board] [data-to]");

const mark = (column) => {
  if (carry.over === column) return;
  delete carry.over?.dataset.over;
  carry.over = column;
  if (column) column.dataset.over = "yes";
};

const end = () => {
  const { card, board } = carry;
  mark(null);
  delete board.dataset.carrying;
  delete card.dataset.carried;
  carry.pull?.cancel();
  carry = null;
};

const send = async (card, to) => {
  const board = card.closest("[data-board]");
  const values = { to, card: card.id, form_token: board.dataset.token };
  board.dataset.sending = "yes";
  await htmx.ajax("POST", card.dataset.card, { values, target: "#main", select: "#main", swap: "outerMorph", selectOOB: "#toasts" });
  delete board.dataset.sending;
};

document.addEventListener("pointerdown", (event) => {
  const card = event.target.closest("[data-board] [data-card]");
  if (!card || event.button !== 0 || event.pointerType === "touch" || event.target.closest("[data-move]")) return;
  carry = { card, board: card.closest("[data-board]"), x: event.clientX, y: event.clientY, isMoving: false, over: null };
});

document.addEventListener("pointermove", (event) => {
  if (!carry) return;
  const [across, down] = [event.clientX - carry.x, event.clientY - carry.y];
  if (!carry.isMoving && Math.hypot(across, down) < START_PX) return;
  if (!carry.isMoving) {
    carry.isMoving = true;
    carry.scroll = carry.board.scrollLeft;
    carry.board.dataset.carrying = "yes";
    carry.card.dataset.carried = "yes";
  }
  const box = carry.board.getBoundingClientRect();
  if (event.clientX < box.x + EDGE_PX) carry.board.scrollLeft -= EDGE_PX / 3;
  if (event.clientX > box.right - EDGE_PX) carry.board.scrollLeft += EDGE_PX / 3;
  const translate = `${across + carry.board.scrollLeft - carry.scroll}px ${down}px`;
  carry.pull?.cancel();
  carry.pull = carry.card.animate({ translate: [translate, translate] }, { duration: 1, fill: "forwards" });
  mark(columnAt(event.clientX, event.clientY));
});

document.addEventListener("pointerup", () => {
  if (!carry) return;
  const { card, over, isMoving } = carry;
  end();
  if (!isMoving) return;
  if (over && over !== card.closest("[data-to]")) send(card, over.dataset.to);
});

document.addEventListener("pointercancel", () => carry && end());
document.addEventListener("dragstart", (event) => event.target.closest?.("[data-card]") && event.preventDefault());
document.addEventListener("keydown", (event) => event.key === "Escape" && carry && end());
