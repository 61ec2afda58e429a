// A button of class nd-copy copies its value.

export async function copied(text) {
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
  if (!button) return;
  const label = button.textContent;
  await copied(button.value);
  button.textContent = "Copied";
  setTimeout(() => { button.textContent = label; }, 1500);
});
