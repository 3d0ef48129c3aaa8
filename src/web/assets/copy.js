// Buttons that put the text of a field on the clipboard. They are hidden without it: the field can
// then be selected by hand.

async function copy(field) {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Without https a browser has no clipboard of its own; what is selected can still be copied.
    return document.execCommand("copy");
  }
}

// For who does not see the button change.
const said = document.createElement("p");
said.className = "hidden";
said.setAttribute("role", "status");
document.querySelector("main").append(said);

for (const button of document.querySelectorAll("[data-copies]")) {
  const [before, after] = button.children;
  button.hidden = false;
  button.addEventListener("click", async () => {
    if (!await copy(document.getElementById(button.dataset.copies))) return;
    before.hidden = true;
    after.hidden = false;
    said.textContent = after.textContent;
    setTimeout(() => {
      before.hidden = false;
      after.hidden = true;
      said.textContent = "";
    }, 2000);
  });
}
