// Two thumbs under an answer, and why.

import { tell } from "./telling.js";

const REASONS = {
  good: ["Right", "Well proved", "Complete"],
  bad: ["Wrong", "Out of date", "Not what I asked", "Not proved", "Something is missing"],
};

async function rate(id, verdict, reason) {
  const response = await fetch(`./history/answers/${id}/rating`, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ verdict, reason }),
  }).catch(() => null);
  return Boolean(response?.ok);
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function asked(button, id, verdict) {
  const words = element("input", {
    type: "text", maxLength: 1000, className: "nd-why", placeholder: "In your words",
    ariaLabel: "Why, in your words",
  });
  const chosen = new Set();
  const said = () => [...chosen, words.value.trim()].filter(Boolean).join("; ");
  const send = async () => {
    const isKept = await rate(id, verdict, said());
    tell(button, isKept ? "Thank you: kept with the answer." : "That did not work: try again.");
  };
  const reasons = REASONS[verdict].map((reason) => {
    const toggle = element("button", {
      type: "button", className: "nd-act nd-reason-choice", textContent: reason, ariaPressed: "false",
    });
    toggle.addEventListener("click", () => {
      if (!chosen.delete(reason)) chosen.add(reason);
      toggle.ariaPressed = String(chosen.has(reason));
      rate(id, verdict, said());
    });
    return toggle;
  });
  const submit = element("button", { type: "button", className: "nd-act", textContent: "Send" });
  submit.addEventListener("click", send);
  words.addEventListener("keydown", (event) => {
    if (event.key === "Enter") send();
  });
  return [element("span", {}, "Thank you. Why? "), ...reasons, words, submit];
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("button.nd-thumb");
  if (!button) return;
  const isTakenBack = button.classList.contains("nd-pressed");
  const verdict = isTakenBack ? null : button.classList.contains("nd-good") ? "good" : "bad";
  if (!await rate(button.value, verdict, "")) {
    tell(button, "That did not work: try again.");
    return;
  }
  for (const thumb of button.parentElement.querySelectorAll(".nd-thumb")) {
    thumb.classList.toggle("nd-pressed", thumb === button && !isTakenBack);
  }
  tell(button, ...(verdict ? asked(button, button.value, verdict) : ["Taken back."]));
});
