// What can be done with an answer: see its proof, ask again, edit its question.

import { signal } from "./signals.js";

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-again], [data-edit], [data-pick]");
  if (!button) return;
  const { again, edit, pick } = button.dataset;
  if (again) signal("nd-again", JSON.stringify({ answer: again, ignore: [] }));
  if (pick) signal("nd-pick", pick);
  if (edit) {
    signal("nd-edit", edit);
    document.querySelector("#nd-question textarea").focus();
  }
});
