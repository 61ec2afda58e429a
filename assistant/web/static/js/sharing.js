// A link to an answer, for whoever gets it, until it is withdrawn.

import { copied } from "./copying.js";
import { tellLink } from "./telling.js";

async function share(id) {
  const response = await fetch(`./history/answers/${id}/share`, { method: "PUT" });
  if (!response.ok) throw new Error(response.status);
  return new URL((await response.json()).path, document.baseURI).href;
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("button.nd-share");
  if (!button) return;
  const id = button.value;
  try {
    const address = await share(id);
    const link = Object.assign(document.createElement("a"), {
      href: address, textContent: address, target: "_blank", rel: "noopener",
    });
    const withdraw = Object.assign(document.createElement("button"), {
      type: "button", className: "nd-act", textContent: "Withdraw the link",
    });
    withdraw.addEventListener("click", async () => {
      const gone = await fetch(`./history/answers/${id}/share`, { method: "DELETE" });
      tellLink(button, gone.ok ? "The link leads nowhere now." : "That did not work: try again.");
    });
    tellLink(button, "Whoever has this link can read the answer: ", link, " ", withdraw);
    await copied(address).catch(() => {}); // it is there to be copied by hand
  } catch {
    tellLink(button, "The answer could not be shared: try again.");
  }
});
