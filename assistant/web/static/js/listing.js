// The order of the articles: each row's value is its rank as a match, its time when it appeared.

let order = "newest";

const time = (row) => Date.parse(row.querySelector("time")?.dateTime ?? "");

const ranks = {
  best: (one, other) => one.value - other.value,
  newest: (one, other) => time(other) - time(one),
  oldest: (one, other) => time(one) - time(other),
};

function sort(listing) {
  const list = listing.querySelector("ol");
  const rows = [...list.children].sort(ranks.best); // what is of one moment keeps the order of rank
  const isApart = order === "best" ? () => false : (row) => Number.isNaN(time(row));
  const [apart, sorted] = [rows.filter(isApart), rows.filter((row) => !isApart(row))];
  list.append(...sorted.sort(ranks[order]), ...apart);
  for (const button of listing.querySelectorAll(".nd-order")) {
    button.classList.toggle("nd-chosen", button.value === order);
  }
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button.nd-order");
  if (!button) return;
  order = button.value;
  sort(button.closest(".nd-listing"));
});

const sorted = new WeakSet();

new MutationObserver(() => {
  const listing = document.querySelector("#nd-articles .nd-listing");
  if (!listing || sorted.has(listing)) return;
  sorted.add(listing);
  if (order !== "newest") sort(listing);
}).observe(document.documentElement, { childList: true, subtree: true });
