// The address of the page names the conversation that it shows, so that a reload, a bookmark and
// the browser's way back lead to it.

import { signal } from "./signals.js";

let shown = new URLSearchParams(location.search).get("c") ?? "";

function address(conversation) {
  const query = new URLSearchParams(location.search);
  if (conversation) query.set("c", conversation);
  else query.delete("c");
  const text = query.toString();
  return text ? `?${text}` : location.pathname;
}

new MutationObserver(() => {
  const place = document.querySelector("#nd-place [data-conversation]");
  if (!place) return;
  document.title = place.dataset.title ? `${place.dataset.title} – Newsdesk` : "Newsdesk";
  if (place.dataset.conversation === shown) return;
  shown = place.dataset.conversation;
  history.pushState(null, "", address(shown));
}).observe(document.documentElement, {
  attributes: true, attributeFilter: ["data-conversation", "data-title"], childList: true,
  subtree: true,
});

export function open(conversation) {
  if (conversation === shown) return;
  shown = conversation;
  history.pushState(null, "", address(conversation));
  signal("nd-open", conversation);
}

addEventListener("popstate", () => {
  shown = new URLSearchParams(location.search).get("c") ?? "";
  signal("nd-open", shown);
});
