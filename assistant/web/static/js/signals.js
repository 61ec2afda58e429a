// What the page tells the server beside questions: the value of a hidden text box of Gradio's.

export function signal(id, value) {
  const box = document.querySelector(`#${id} textarea, #${id} input`);
  // Gradio hears only of a value that is another one than before.
  for (const said of [box.value === value ? "" : null, value]) {
    if (said === null) continue;
    box.value = said;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
