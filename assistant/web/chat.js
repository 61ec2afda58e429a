// The few things that a page of ours needs and Gradio does not bring. No inline script runs here:
// the Content-Security-Policy forbids it.

async function copied(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  // A page that came over plain http from another machine has no clipboard.
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest(".nd-copy");
  if (button) {
    await copied(button.value);
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  }
  const jump = event.target.closest(".nd-answer a[href^='#']");
  if (jump) {
    event.preventDefault();
    document.querySelector("#nd-side [role='tab']").click();
    setTimeout(() => {
      const goal = document.getElementById(jump.getAttribute("href").slice(1));
      goal?.scrollIntoView({ block: "start" });
      goal?.focus({ preventScroll: true });
    }, 50); // by then the tab is shown
  }
});

// Gradio names each message by its markup; the message itself is better read.
new MutationObserver(() => {
  for (const message of document.querySelectorAll("#nd-chat [data-testid][aria-label]")) {
    message.removeAttribute("aria-label");
  }
}).observe(document.documentElement, { childList: true, subtree: true });
