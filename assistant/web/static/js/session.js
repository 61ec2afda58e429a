// Leaving, and coming back to the sign-in page when a session has ended.

document.addEventListener("click", async (event) => {
  if (!event.target.closest(".nd-sign-out")) return;
  await fetch("./sign-out", { method: "POST" });
  location.reload();
});

// Gradio would go on without a word: whoever is not known any more signs in again, and comes back.
const { fetch: plain } = window;
window.fetch = async (...request) => {
  const response = await plain(...request);
  if (response.status === 401) location.reload();
  return response;
};
