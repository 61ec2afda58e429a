// A link to a card of the source panel opens its tab and leads there.

document.addEventListener("click", (event) => {
  const jump = event.target.closest(".nd-answer a[href^='#']");
  if (!jump) return;
  event.preventDefault();
  document.querySelector("#nd-side [role='tab']").click();
  setTimeout(() => {
    const goal = document.getElementById(jump.getAttribute("href").slice(1));
    goal?.scrollIntoView({ block: "start" });
    goal?.focus({ preventScroll: true });
  }, 50); // by then the tab is shown
});
