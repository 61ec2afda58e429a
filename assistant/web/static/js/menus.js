// A menu closes when a link of it is followed, by Escape, and by a click elsewhere. What copies stays
// in sight, since it says that it has.

const open = () => document.querySelectorAll("details.nd-menu[open]");

document.addEventListener("click", (event) => {
  const chosen = event.target.closest(".nd-menu a");
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
