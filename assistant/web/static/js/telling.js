// The line under an answer where a deed says what came of it; screen readers read it out.

export function tell(button, ...parts) {
  write(button.closest(".nd-foot").querySelector(".nd-told:not(.nd-link)"), parts);
}

// A link that others may follow stays in sight, whatever else is said.
export function tellLink(button, ...parts) {
  write(button.closest(".nd-foot").querySelector(".nd-told.nd-link"), parts);
}

function write(line, parts) {
  line.replaceChildren(...parts);
  line.scrollIntoView({ block: "nearest" });
}
