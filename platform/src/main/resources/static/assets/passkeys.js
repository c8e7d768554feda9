/* Passkeys: makes one on the account page, signs in with one on the sign-in page. Hidden where the browser has none. */
(() => {
  "use strict";
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) { return; }
  const post = async (address, body) => {
    const token = JSON.parse(document.body.getAttribute("hx-headers"));
    const answer = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...token },
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) { throw new Error(`${address}: ${answer.status}`); }
    return answer.json();
  };
  const offer = (selector, event, act) => {
    const element = document.querySelector(selector);
    if (!element) { return; }
    element.hidden = false;
    element.addEventListener(event, async (happened) => {
      happened.preventDefault();
      const failed = document.querySelector("[data-passkey-failed]");
      failed.hidden = true;
      try { await act(element); } catch (refused) { failed.hidden = false; }
    });
  };

  offer("[data-passkey-register]", "submit", async (form) => {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await post("/webauthn/register/options"));
    const credential = await navigator.credentials.create({ publicKey });
    await post("/webauthn/register", { publicKey: { credential: credential.toJSON(), label: form.elements.label.value } });
    location.reload();
  });

  offer("[data-passkey-sign-in]", "submit", async (form) => {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await post("/webauthn/authenticate/options"));
    const credential = await navigator.credentials.get({ publicKey });
    await post("/login/webauthn", credential.toJSON());
    location.assign(form.dataset.next);
  });
})();
