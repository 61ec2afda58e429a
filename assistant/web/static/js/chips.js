// A chip asks its question again, with or without what it says: its value tells the server how.

import { signal } from "./signals.js";

document.addEventListener("click", (event) => {
  const chip = event.target.closest("button.nd-chip");
  if (chip) signal("nd-again", chip.value);
});
