// Gradio names each message by its markup; the message itself is better read.

new MutationObserver(() => {
  for (const message of document.querySelectorAll("#nd-chat [data-testid][aria-label]")) {
    message.removeAttribute("aria-label");
  }
}).observe(document.documentElement, { childList: true, subtree: true });
