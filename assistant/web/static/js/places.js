// The address of the page names the conversation that it shows, so that a reload, a bookmark and
// the browser's way back lead to it.

import { signal } from "./signals.js";

const NEW = "new"; // no conversation has this name

let named = "";
let told = null;
let shown = new URLSearchParams(location.search).get("c") ?? "";

function address(conversation) {
  const query = new URLSearchParams(location.search);
  if (conversation) query.set("c", conversation);
  else query.delete("c");
  const text = query.toString();
  return text ? `?${text}` : location.pathname;
}

new MutationObserver(() => {
  const said = document.querySelectorAll("#nd-place li");
  if (said.length !== 2) return;
  const [conversation, title] = [...said].map((item) => item.textContent);
  const name = title ? `${title} – Newsdesk` : "Newsdesk";
  // Not compared with the document's title, which has other spaces: this observer, which hears of
  // its own changes, would go on for ever.
  if (name !== named) document.title = named = name;
  // What the server said before is no news: on the way back the address is ahead of it.
  if (conversation === told) return;
  told = conversation;
  if (conversation === shown) return;
  shown = conversation;
  history.pushState(null, "", address(shown));
}).observe(document.documentElement, { characterData: true, childList: true, subtree: true });

export function open(conversation) {
  if (conversation === shown) return;
  shown = conversation;
  history.pushState(null, "", address(conversation));
  signal("nd-open", conversation);
}

addEventListener("popstate", () => {
  shown = new URLSearchParams(location.search).get("c") ?? "";
  signal("nd-open", shown || NEW);
});
