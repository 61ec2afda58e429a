// What can be done with an answer: see its proof, ask again, edit its question.

import { signal } from "./signals.js";

document.addEventListener("click", (event) => {
  const button = event.target.closest("button.nd-again, button.nd-edit, button.nd-jump, button.nd-list");
  if (!button) return;
  const { classList, value } = button;
  if (classList.contains("nd-again")) {
    signal("nd-again", JSON.stringify({ answer: value }));
  } else if (classList.contains("nd-edit")) {
    signal("nd-edit", value);
    document.querySelector("#nd-question textarea").focus();
  } else {
    signal("nd-pick", value);
    document.querySelectorAll("#nd-side [role='tab']")[Number(classList.contains("nd-list"))].click();
    document.querySelector("#nd-side").scrollIntoView({ block: "start" });
  }
});
