// A new question goes to the top of the conversation and its answer grows below it: a reader begins
// at the head of an answer, where it says what is known and whether that is disputed.

let last = "";

function newest() {
  const rows = document.querySelectorAll("#nd-chat .user-row");
  return rows[rows.length - 1];
}

new MutationObserver(() => {
  const row = newest();
  const said = row ? `${document.querySelectorAll("#nd-chat .user-row").length} ${row.textContent}` : "";
  if (said === last) return;
  last = said;
  const log = row?.closest(".bubble-wrap");
  if (!log) return;
  const top = log.scrollTop + row.getBoundingClientRect().top - log.getBoundingClientRect().top;
  log.scrollTo({ top: top - 16 });
}).observe(document.documentElement, { childList: true, subtree: true });
