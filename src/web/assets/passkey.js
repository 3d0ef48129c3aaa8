// Passkeys: hands the server's question to the browser and puts the answer in a form. Everything
// that it shows is hidden without it.

const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const known = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));
const transports = ["ble", "hybrid", "internal", "nfc", "smart-card", "usb"];

// Makes a passkey on a device of the person.
async function make(options) {
  const made = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: known(options.excludeCredentials),
    },
  });
  const { attestationObject, clientDataJSON } = made.response;
  return {
    id: made.id,
    type: made.type,
    authenticatorAttachment: made.authenticatorAttachment,
    clientExtensionResults: {},
    response: {
      attestationObject: text(attestationObject),
      clientDataJSON: text(clientDataJSON),
      transports: (made.response.getTransports?.() ?? []).filter((one) => transports.includes(one)),
    },
  };
}

// Lets a passkey that the server knows answer.
async function answer(options) {
  const got = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: known(options.allowCredentials),
    },
  });
  const { authenticatorData, clientDataJSON, signature, userHandle } = got.response;
  return {
    id: got.id,
    type: got.type,
    authenticatorAttachment: got.authenticatorAttachment,
    clientExtensionResults: {},
    response: {
      authenticatorData: text(authenticatorData),
      clientDataJSON: text(clientDataJSON),
      signature: text(signature),
      userHandle: userHandle && userHandle.byteLength ? text(userHandle) : null,
    },
  };
}

// What the browser is told for a place on the page.
async function question(place) {
  if (place.dataset.options) return JSON.parse(place.dataset.options);
  const reply = await fetch(place.dataset.question, { method: "POST", body: new URLSearchParams() });
  if (!reply.ok) throw new Error(reply.statusText);
  return reply.json();
}

// Asks the device once at a time; what went wrong is told beside the button.
async function ask(place, button, use) {
  const problem = place.querySelector("[role=alert]");
  problem.hidden = true;
  button.disabled = true;
  try {
    const options = await question(place);
    use(JSON.stringify(await (place.dataset.passkey === "make" ? make(options) : answer(options))));
  } catch {
    forget();
    problem.hidden = false;
  }
  button.disabled = false;
}

// An answer counts once: a page that is shown again begins without one, and the password can be
// typed again.
function forget() {
  for (const place of document.querySelectorAll("[data-passkey]")) {
    const form = place.closest("form") ?? place.querySelector("form");
    for (const field of form.querySelectorAll("[data-answered]")) field.remove();
    const name = place.dataset.field;
    if (name) form.elements[name].disabled = false;
    else form.elements["passkey-answer"].value = "";
  }
}
forget();
window.addEventListener("pageshow", forget);

for (const place of window.PublicKeyCredential ? document.querySelectorAll("[data-passkey]") : []) {
  const button = place.querySelector("button");
  place.hidden = false;
  if (place.dataset.passkey === "confirm") {
    button.addEventListener("click", () => ask(place, button, (answered) => {
      const { form } = button;
      forget();
      form.elements[place.dataset.field].disabled = true;
      const field = document.createElement("input");
      Object.assign(field, { type: "hidden", name: place.dataset.field, value: answered });
      field.dataset.answered = "";
      form.append(field);
      form.requestSubmit(form.querySelector("[type=submit]"));
      if (!form.noValidate && !form.checkValidity()) forget();
    }));
    continue;
  }
  const form = place.querySelector("form");
  const field = form.elements["passkey-answer"];
  form.addEventListener("submit", (event) => {
    if (field.value) return;
    event.preventDefault();
    ask(place, button, (answered) => {
      field.value = answered;
      form.submit();
    });
  });
}
if (window.PublicKeyCredential) {
  for (const one of document.querySelectorAll("[data-without-passkey]")) one.hidden = true;
}
