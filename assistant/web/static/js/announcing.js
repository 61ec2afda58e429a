// What changes all the time is told to those who hear the page now and then, its end at once.

const PAUSE = 15000;

const live = document.createElement("p");
live.setAttribute("role", "status");
live.className = "nd-announced";
document.body.append(live);

let told = 0;
let last = "";

new MutationObserver(() => {
  const said = document.querySelector("#nd-intake .nd-said");
  const text = said?.textContent ?? "";
  if (!text || text === last) return;
  if (!said.classList.contains("nd-now") && Date.now() - told < PAUSE) return;
  told = Date.now();
  last = live.textContent = text;
}).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
