// Makes the pages quicker; every page works without it.

// Whoever leaves a form with unsaved text is asked first.
const changed = new Set();
document.addEventListener("input", (event) => {
  if (event.target.form?.matches(".sheet, .in-row")) changed.add(event.target.form);
});
// The form that is sent keeps its text; what was typed in another one of the page would be lost.
document.addEventListener("submit", (event) => changed.delete(event.target));
window.addEventListener("beforeunload", (event) => { if (changed.size > 0) event.preventDefault(); });

// After a refused form the summary has the focus, so that it is read first.
document.getElementById("summary")?.focus();

// In the workshop a digit presses the button with that number, unless somebody is typing.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  if (!/^[1-5]$/.test(event.key) || event.target.closest("input, textarea, select")) return;
  document.querySelector(`.workshop [data-key="${event.key}"]`)?.click();
});
