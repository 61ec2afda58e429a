// Bars of the chart that are chosen leave only the articles of their time in the list: press one,
// drag over several; with the keyboard Enter, Shift and an arrow, Escape. One bar is in the order
// of Tab, arrows lead to the others.

const STEPS = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };

let anchor = 0;
let isDragged = false;
let pressed = null;

const barsOf = (chart) => [...chart.querySelectorAll("button.nd-bar")];
const nameOf = (bar) => bar.querySelector(".nd-unseen").textContent;
const counted = (count) => `${count.toLocaleString("en")} article${count === 1 ? "" : "s"}`;

function span(first, last) {
  const [, , begins] = first.value.split("|");
  const [, , , ends] = last.value.split("|");
  if (begins === ends) return begins;
  const year = ends.slice(-5);
  return `${begins.endsWith(year) ? begins.slice(0, -5) : begins} to ${ends}`;
}

// Below the chart stands the bar that is pointed at or reached, else how the chart is used.
function read(listing, text) {
  const line = listing.querySelector(".nd-readout");
  line.dataset.hint ??= line.textContent;
  line.textContent = text ?? line.dataset.hint;
}

function tell(listing, text) {
  const picked = listing.querySelector(".nd-picked");
  picked.firstElementChild.textContent = text;
  const button = picked.querySelector("button");
  if (text && !button) {
    const all = document.createElement("button");
    Object.assign(all, { type: "button", className: "nd-all", textContent: "Show all" });
    picked.append(all);
  } else if (!text) {
    button?.remove();
  }
}

function choose(chart, one, other) {
  const listing = chart.closest(".nd-listing");
  const bars = barsOf(chart);
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  bars.forEach((bar, at) => bar.classList.toggle("nd-chosen", from <= at && at <= to));
  chart.classList.add("nd-brushed");
  const [first] = bars[from].value.split("|");
  const [, last] = bars[to].value.split("|");
  const rows = [...listing.querySelectorAll("ol > li")];
  for (const row of rows) {
    const day = row.querySelector("time")?.getAttribute("datetime").slice(0, 10) ?? "";
    row.hidden = !(first <= day && day <= last);
  }
  const shown = rows.filter((row) => !row.hidden).length;
  read(listing, "");
  tell(listing, `${shown.toLocaleString("en")} of ${counted(rows.length)}, ${span(bars[from], bars[to])}`);
}

function clear(chart) {
  const listing = chart.closest(".nd-listing");
  for (const bar of barsOf(chart)) bar.classList.remove("nd-chosen");
  chart.classList.remove("nd-brushed");
  for (const row of listing.querySelectorAll("ol > li")) row.hidden = false;
  read(listing);
  tell(listing, "");
}

function reach(bars, bar) {
  for (const one of bars) one.tabIndex = one === bar ? 0 : -1;
}

function press(chart, at) {
  const chosen = barsOf(chart).map((bar) => bar.classList.contains("nd-chosen"));
  const isAlone = chosen[at] && chosen.filter(Boolean).length === 1;
  anchor = at;
  if (isAlone) clear(chart);
  else choose(chart, at, at);
}

function under(chart, event) {
  const { left, width } = chart.getBoundingClientRect();
  const bars = barsOf(chart);
  const at = Math.floor(((event.clientX - left) / width) * bars.length);
  return Math.max(0, Math.min(bars.length - 1, at));
}

document.addEventListener("pointerdown", (event) => {
  const chart = event.target.closest?.(".nd-histogram");
  isDragged = false;
  if (!chart || event.button) return;
  pressed = { chart, from: under(chart, event) };
});

document.addEventListener("pointermove", (event) => {
  if (!pressed) return;
  const { chart, from } = pressed;
  const at = under(chart, event);
  if (at === from && !isDragged) return;
  isDragged = true;
  anchor = from;
  choose(chart, from, at);
});

for (const end of ["pointerup", "pointercancel"]) {
  document.addEventListener(end, () => { pressed = null; });
}

document.addEventListener("click", (event) => {
  if (event.target.closest(".nd-all")) {
    const chart = event.target.closest(".nd-listing").querySelector(".nd-histogram");
    clear(chart);
    chart.querySelector("[tabindex='0']").focus();
    return;
  }
  const bar = event.target.closest("button.nd-bar");
  if (!bar || isDragged) return;
  const bars = barsOf(bar.parentElement);
  reach(bars, bar);
  press(bar.parentElement, bars.indexOf(bar));
});

document.addEventListener("keydown", (event) => {
  const bar = event.target.closest?.("button.nd-bar");
  if (!bar) return;
  const chart = bar.parentElement;
  const bars = barsOf(chart);
  const at = bars.indexOf(bar);
  if (event.key === "Escape") {
    clear(chart);
  } else if (event.key in STEPS) {
    const to = Math.max(0, Math.min(bars.length - 1, at + STEPS[event.key]));
    reach(bars, bars[to]);
    bars[to].focus();
    if (event.shiftKey) choose(chart, chart.classList.contains("nd-brushed") ? anchor : (anchor = at), to);
    event.preventDefault();
  }
});

function point(event) {
  const bar = event.target.closest?.("button.nd-bar");
  if (bar) read(bar.closest(".nd-listing"), nameOf(bar));
}

document.addEventListener("pointerover", point);
document.addEventListener("focusin", point);

new MutationObserver(() => {
  for (const chart of document.querySelectorAll(".nd-histogram")) {
    if (chart.querySelector("[tabindex]")) continue;
    const bars = barsOf(chart);
    reach(bars, bars.at(-1));
  }
}).observe(document.documentElement, { childList: true, subtree: true });
