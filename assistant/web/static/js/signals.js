// What the page tells the server beside questions: the value of a hidden text box of Gradio's.

export function signal(id, value) {
  const box = document.querySelector(`#${id} textarea, #${id} input`);
  box.value = value;
  box.dispatchEvent(new Event("input", { bubbles: true }));
}
