// The quote behind a number, a point or a value of an answer: shown when it is pointed at, reached
// by the keyboard or tapped; Escape or a step aside closes it, and the pointer may go into it.
// A tap shows it, a second one follows the link, as a click of a mouse does at once.

const REACH = "#nd-chat a[class*='nd-of-']";
const GAP = 8;
const HEIGHT = 320;
const LEAST = 80;
const BEFORE = 120;
const AFTER = 300;

const card = document.createElement("div");
card.id = "nd-peek";
card.className = "nd-peek-card prose";
card.hidden = true;
card.setAttribute("role", "dialog");
document.body.append(card);

let owner = null;
let wait = 0;
let isTouch = false;

function quoteOf(link) {
  const name = [...link.classList].find((one) => one.startsWith("nd-of-"));
  return link.closest(".nd-answer")?.querySelector(`.nd-peeks .${CSS.escape(name)}`);
}

function place() {
  if (!owner) return;
  const at = owner.getClientRects()[0] ?? owner.getBoundingClientRect();
  if (!owner.isConnected || at.bottom < 0 || at.top > innerHeight) return close();
  const [above, below] = [at.top - 2 * GAP, innerHeight - at.bottom - 2 * GAP];
  const wanted = Math.min(HEIGHT, card.scrollHeight + 2);
  const isBelow = wanted <= below || above <= below;
  card.style.maxHeight = `${Math.max(LEAST, Math.min(HEIGHT, isBelow ? below : above))}px`;
  const { width, height } = card.getBoundingClientRect();
  const right = document.documentElement.clientWidth - width - GAP;
  const left = Math.max(GAP, Math.min(at.left + at.width / 2 - width / 2, right));
  const top = isBelow ? at.bottom + GAP : at.top - GAP - height;
  card.style.left = `${left}px`;
  card.style.top = `${Math.max(GAP, Math.min(top, innerHeight - height - GAP))}px`;
}

function open(link) {
  clearTimeout(wait);
  const quote = quoteOf(link);
  if (!quote || (link === owner && !card.hidden)) return;
  close();
  owner = link;
  card.replaceChildren(...quote.cloneNode(true).childNodes);
  card.setAttribute("aria-label", `Quote behind ${link.textContent.trim()}`);
  card.hidden = false;
  link.setAttribute("aria-describedby", card.id);
  place();
}

function close() {
  clearTimeout(wait);
  owner?.removeAttribute("aria-describedby");
  owner = null;
  card.hidden = true;
}

function soon(act, pause) {
  clearTimeout(wait);
  wait = setTimeout(act, pause);
}

// A point is named by its title, which the browser would show above the card.
function unname(link) {
  const title = link.querySelector("title");
  if (!title) return;
  link.setAttribute("aria-label", title.textContent);
  title.remove();
}

document.addEventListener("pointerover", (event) => {
  if (event.pointerType === "touch") return;
  const link = event.target.closest?.(REACH);
  if (link) {
    unname(link);
    soon(() => open(link), card.hidden ? BEFORE : 0);
  } else if (card.contains(event.target)) {
    clearTimeout(wait);
  } else if (!owner?.matches(":focus-visible")) {
    soon(close, AFTER);
  }
});

document.addEventListener("focusin", (event) => {
  const link = event.target.closest?.(REACH);
  if (link?.matches(":focus-visible")) open(link);
  else if (!card.contains(event.target)) close();
});

document.addEventListener("pointerdown", (event) => {
  isTouch = event.pointerType === "touch";
  if (!card.contains(event.target) && !event.target.closest?.(REACH)) close();
}, true);

document.addEventListener("click", (event) => {
  const link = event.target.closest?.(REACH);
  if (!link || !isTouch || (link === owner && !card.hidden)) return;
  event.preventDefault();
  event.stopPropagation();
  unname(link);
  open(link);
}, true);

document.addEventListener("keydown", (event) => {
  isTouch = false;
  if (event.key === "Escape" && !card.hidden) close();
});

addEventListener("scroll", (event) => {
  if (!card.contains(event.target)) place();
}, true);
addEventListener("resize", place);
new MutationObserver(() => {
  if (owner && !owner.isConnected) close();
}).observe(document.documentElement, { childList: true, subtree: true });
