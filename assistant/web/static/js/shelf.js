// The list of earlier conversations: a click opens one here, and on a narrow screen the list is a
// drawer.

import { open } from "./places.js";

const main = () => document.querySelector("#nd-main");

function draw(isOpen) {
  main().toggleAttribute("data-history", isOpen);
  const button = document.querySelector("#nd-drawer");
  button?.setAttribute("aria-expanded", String(isOpen));
}

function close() {
  draw(false);
  document.querySelector("#nd-drawer").focus();
}

document.addEventListener("click", (event) => {
  if (event.target.closest("#nd-drawer")) {
    const isOpen = !main().hasAttribute("data-history");
    draw(isOpen);
    if (isOpen) document.querySelector("#nd-find textarea, #nd-find input")?.focus();
    return;
  }
  if (event.target.closest("#nd-drawer-close")) return close();
  const entry = event.target.closest("#nd-talks li a");
  if (!entry || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open(new URL(entry.href).searchParams.get("c"));
  draw(false);
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && main().hasAttribute("data-history")) close();
});
