"use strict";
(() => {
  const list = document.getElementById("entries");
  const form = document.getElementById("narrow");
  if (!list || !form) return;
  const label = document.getElementById("label");
  const words = document.getElementById("words");
  const told = document.getElementById("told");
  const entries = [...list.children].map((entry) => [entry, entry.textContent.toLowerCase()]);
  const narrow = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const [entry, text] of entries) {
      const fits = (!label.value || entry.dataset.label === label.value)
        && wanted.every((word) => text.includes(word));
      entry.hidden = !fits;
      count += fits;
    }
    told.textContent = `${count} shown`;
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", narrow);
  form.hidden = false;
  narrow();
})();
