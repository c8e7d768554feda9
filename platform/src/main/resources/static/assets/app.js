/* Makes the pages handier. Reading and every form work without it; nothing here asks another host. */
(() => {
  "use strict";
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = (selector, within = document) => within.querySelector(selector);

  /* Preferences: the form's own answer keeps them; the page changes at once. */
  const form = one("[data-preferences]");
  const keep = (name, value) => {
    const body = new URLSearchParams(new FormData(form));
    body.set(name, value);
    return fetch(form.action, { method: "POST", body, redirect: "manual", keepalive: true });
  };
  const choose = (button, show) => {
    button.addEventListener("click", (event) => {
      event.preventDefault();
      keep(button.name, button.value);
      show(button);
    });
  };
  if (form) {
    all("[data-theme-to]").forEach((button) => choose(button, () => {
      root.dataset.theme = button.value;
      one(button.value === "dark" ? ".to-light" : ".to-dark", form).focus();
      document.dispatchEvent(new CustomEvent("themechange"));
    }));
    const sizes = all("[data-size-toggle]");
    sizes.forEach((button) => choose(button, () => {
      const large = button.value === "large";
      if (large) { root.dataset.size = "large"; } else { delete root.dataset.size; }
      sizes.forEach((each) => {
        each.setAttribute("aria-pressed", String(large));
        each.value = large ? "normal" : "large";
      });
    }));
  }

  /* The key "/" goes to the search field, unless it was switched off or text is being typed. */
  const typing = (element) => element.isContentEditable || /^(input|textarea|select)$/i.test(element.tagName);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (root.dataset.slash === "off" || typing(event.target)) { return; }
    const field = one(".gsearch input");
    if (field && field.offsetParent) { event.preventDefault(); field.focus(); }
  });

  /* Suggestions while typing: a combobox whose list comes from the server; Enter without a choice sends the form. */
  all("form[data-suggest]").forEach((search) => {
    const field = one("input", search), list = one("[role=listbox]", search);
    let waiting = 0, asked = 0, current = -1;
    const options = () => all("[role=option]", list);
    Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" })
      .forEach(([name, value]) => field.setAttribute(name, value));
    const choose = (index) => {
      current = index;
      options().forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
      if (index < 0) { field.removeAttribute("aria-activedescendant"); return; }
      field.setAttribute("aria-activedescendant", options()[index].id);
      options()[index].scrollIntoView({ block: "nearest" });
    };
    const show = (open) => {
      list.hidden = !open;
      field.setAttribute("aria-expanded", String(open));
      if (!open) { choose(-1); }
    };
    const ask = async () => {
      const mine = ++asked;
      if (!field.value.trim()) { show(false); return; }
      const answer = await fetch(`${search.dataset.suggest}?q=${encodeURIComponent(field.value.slice(0, 100))}`);
      if (mine !== asked || !answer.ok || document.activeElement !== field) { return; }
      list.innerHTML = await answer.text();
      options().forEach((option, at) => { option.id = `${list.id}-${at}`; });
      choose(-1);
      show(options().length > 0);
    };
    field.addEventListener("input", (event) => {
      clearTimeout(waiting);
      if (!event.isComposing) { waiting = setTimeout(ask, 120); }
    });
    field.addEventListener("compositionend", ask);
    field.addEventListener("keydown", (event) => {
      const count = options().length;
      if (list.hidden || event.isComposing || count === 0) { return; }
      if (event.key === "ArrowDown") { choose(current + 1 < count ? current + 1 : 0); }
      else if (event.key === "ArrowUp") { choose(current > 0 ? current - 1 : count - 1); }
      else if (event.key === "Escape") { show(false); }
      else if (event.key === "Enter" && current >= 0) { options()[current].click(); }
      else { return; }
      event.preventDefault();
    });
    search.addEventListener("submit", () => { clearTimeout(waiting); asked++; show(false); });
    search.addEventListener("focusout", (event) => { if (!search.contains(event.relatedTarget)) { asked++; show(false); } });
    list.addEventListener("mousedown", (event) => event.preventDefault());
  });

  /* While a name is typed, subjects that exist already are told below its field: links, reached by Tab. */
  all("input[data-similar]").forEach((field) => {
    const told = document.createElement("div");
    let waiting = 0, asked = 0;
    told.setAttribute("aria-live", "polite");
    field.after(told);
    const ask = async () => {
      const mine = ++asked;
      const answer = await fetch(`${field.dataset.similar}?q=${encodeURIComponent(field.value.slice(0, 100))}`);
      if (mine === asked && answer.ok) { told.innerHTML = await answer.text(); }
    };
    field.addEventListener("input", (event) => {
      clearTimeout(waiting);
      if (!event.isComposing) { waiting = setTimeout(ask, 300); }
    });
    field.addEventListener("compositionend", ask);
  });

  /* The drawer of narrow screens: what lies behind is inert while it is open; Esc closes it and gives the focus back. */
  const menu = one(".mmenu"), rail = one(".rail");
  if (menu && rail) {
    const summary = one("summary", menu);
    const behind = () => all("main, .footer, .sample, .skip, .topbar > :not(.mmenu)");
    summary.setAttribute("aria-controls", rail.id);
    menu.addEventListener("toggle", () => {
      behind().forEach((element) => { element.inert = menu.open; });
      one(".app")?.classList.toggle("menu-open", menu.open);
      if (menu.open) {
        all("a, button", rail).find((element) => element.getClientRects().length > 0)?.focus();
        rail.scrollTop = 0;
      }
    });
    const close = () => { if (menu.open) { menu.open = false; summary.focus(); } };
    document.addEventListener("keydown", (event) => { if (event.key === "Escape") { close(); } });
    matchMedia("(min-width: 68.01rem)").addEventListener("change", (wide) => { if (wide.matches) { menu.open = false; } });
  }

  /* A slider beside a number: each follows the other; the form hears of it as of typing. */
  all("input[data-pair]").forEach((slider) => {
    const number = document.getElementById(slider.dataset.pair);
    slider.hidden = false;
    slider.addEventListener("input", () => { number.value = slider.value; });
    number.addEventListener("input", () => { slider.value = number.value; });
  });

  /* Buttons that need script show themselves only now. */
  const wire = (within) => {
    all("[data-print]", within).forEach((button) => {
      button.hidden = false;
      button.addEventListener("click", () => print());
    });
    all("[data-show-password]", within).forEach((box) => {
      box.closest("label").hidden = false;
      box.addEventListener("change", () => {
        all("input[data-password]", box.form).forEach((field) => { field.type = box.checked ? "text" : "password"; });
      });
    });
    all("[data-view-to]", within).forEach((button) => button.addEventListener("click", (event) => {
      event.preventDefault(); /* without script the button is a form's and asks for the page anew */
      const figure = button.closest(".chart");
      figure.dataset.view = button.dataset.viewTo;
      all("[data-view-to]", figure).forEach((each) => each.setAttribute("aria-pressed", String(each === button)));
    }));
    all(".chart:not([data-view])", within).forEach((figure) => {
      if (one("[data-view-to]", figure)) { figure.dataset.view = "chart"; }
    });
    all("input[type=range][data-pair]", within).forEach((range) => {
      const field = document.getElementById(range.dataset.pair);
      range.hidden = false;
      range.addEventListener("input", () => { field.value = String(Math.round(range.value * 100) / 100); });
      field.addEventListener("input", () => { range.value = field.value || 0; });
    });
    all("form[data-auto]", within).forEach((each) => each.addEventListener("change", () => each.requestSubmit()));
  };
  wire(document);
  document.addEventListener("htmx:load", (event) => { if (event.target !== document.body) { wire(event.target); } });

  /* What goes on elsewhere is followed: the server sends the piece of the page when it changes, and says when it ends;
     where that is only a step of a longer way, the next page comes by itself. */
  all("[data-follow]").forEach((piece) => {
    const events = new EventSource(piece.dataset.follow);
    events.addEventListener("piece", (event) => { piece.innerHTML = event.data; });
    events.addEventListener("end", (event) => {
      events.close();
      all("[data-until-end]").forEach((each) => { each.hidden = true; });
      all("[data-follow-end]").forEach((each) => { each.textContent = event.data; });
      if (piece.dataset.followOnward) { location.replace(piece.dataset.followOnward); }
    });
  });

  /* A form that cannot be undone asks first. */
  document.addEventListener("submit", (event) => {
    const question = event.submitter?.dataset.confirm ?? event.target.dataset.confirm;
    if (question && !confirm(question)) { event.preventDefault(); }
  });
})();
