// What a screen reader should hear and Gradio does not let through: it keeps no ARIA attribute of
// ours, and names each message by its markup, where the message itself is better read.

const said = {
  ".nd-thumb": (thumb) => ["aria-pressed", String(thumb.classList.contains("nd-pressed"))],
  ".nd-bar, .nd-order": (button) => ["aria-pressed", String(button.classList.contains("nd-chosen"))],
  ".nd-point[href^='http']": () => ["target", "_blank"], // Gradio takes it from links in a drawing
  ".nd-histogram": () => ["aria-label", "Articles over time"],
  ".nd-orders": () => ["aria-label", "Which articles come first"],
  "#nd-talks a.nd-here": () => ["aria-current", "page"],
  "#nd-talks a:not(.nd-here)": () => ["aria-current", "false"],
  "#nd-chat .examples": () => ["role", "group"], // Gradio says a list, of buttons that are no items
  ".nd-shelf": () => ["aria-label", "Earlier conversations"],
  "#nd-drawer": () => ["aria-controls", "nd-history"],
};

function name() {
  for (const message of document.querySelectorAll("#nd-chat [data-testid][aria-label]")) {
    message.removeAttribute("aria-label");
  }
  for (const [selector, attribute] of Object.entries(said)) {
    for (const element of document.querySelectorAll(selector)) {
      const [key, value] = attribute(element);
      if (element.getAttribute(key) !== value) element.setAttribute(key, value);
    }
  }
}

new MutationObserver(name).observe(document.documentElement, {
  attributes: true, attributeFilter: ["class"], childList: true, subtree: true,
});
