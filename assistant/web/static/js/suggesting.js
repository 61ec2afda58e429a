// A suggestion asks itself as if it had been typed: its value is the question.

import { signal } from "./signals.js";

document.addEventListener("click", (event) => {
  const suggestion = event.target.closest("button.nd-suggestion");
  if (suggestion) signal("nd-again", JSON.stringify({ question: suggestion.value }));
});
