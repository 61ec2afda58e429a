// A menu closes when something is chosen from it, by Escape, and by a click elsewhere.

const open = () => document.querySelectorAll("details.nd-menu[open]");

document.addEventListener("click", (event) => {
  const chosen = event.target.closest(".nd-menu a, .nd-menu button");
  for (const menu of open()) {
    if (chosen || !menu.contains(event.target)) menu.open = false;
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of open()) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
