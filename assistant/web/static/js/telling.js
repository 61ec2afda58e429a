// The line under an answer where a deed says what came of it; screen readers read it out.

export function tell(button, ...parts) {
  const line = button.closest(".nd-foot").querySelector(".nd-told");
  line.replaceChildren(...parts);
  line.scrollIntoView({ block: "nearest" });
}
