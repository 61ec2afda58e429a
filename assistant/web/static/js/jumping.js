// A link to a card of the source panel opens its tab and leads there; the cards of an answer that
// is not the newest are asked for first.

const PATIENCE = 3000;

function lead(goal) {
  document.querySelector("#nd-side [role='tab']").click();
  setTimeout(() => {
    goal.scrollIntoView({ block: "start" });
    goal.focus({ preventScroll: true });
  }, 50); // by then the tab is shown
}

document.addEventListener("click", (event) => {
  const jump = event.target.closest(".nd-answer a[href^='#'], #nd-articles a[href^='#']");
  if (!jump) return;
  event.preventDefault();
  const id = jump.getAttribute("href").slice(1);
  const goal = document.getElementById(id);
  if (goal) return lead(goal);
  jump.closest(".nd-answer")?.querySelector(".nd-jump")?.click();
  const coming = new MutationObserver(() => {
    const card = document.getElementById(id);
    if (!card) return;
    coming.disconnect();
    lead(card);
  });
  coming.observe(document.documentElement, { childList: true, subtree: true });
  setTimeout(() => coming.disconnect(), PATIENCE);
});
