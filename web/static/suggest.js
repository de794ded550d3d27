// Suggestions under the search box: a combobox with a list, as the ARIA practices describe it.
// Without this script the box is a plain form.

const WAIT_MS = 25;
const words = document.querySelector("script[data-list]").dataset;
const kinds = Object.fromEntries(words.kinds.split("|").map((pair) => pair.split("=")));

function element(name, attributes, text = "") {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.textContent = text;
  return made;
}

class Suggestions {
  constructor(input) {
    this.input = input;
    this.typed = input.value;
    this.chosen = -1;
    this.asked = 0;
    this.list = element("ul", { role: "listbox", id: "goi-y", "aria-label": words.list, class: "suggestions" });
    this.list.hidden = true;
    this.news = element("p", { role: "status", class: "off-screen" });
    input.form.append(this.list, this.news);
    for (const [key, value] of Object.entries({
      role: "combobox", "aria-expanded": "false", "aria-controls": "goi-y", "aria-autocomplete": "list",
    })) {
      input.setAttribute(key, value);
    }
    input.addEventListener("input", () => this.ask());
    input.addEventListener("keydown", (event) => this.press(event));
    input.addEventListener("blur", () => this.close());
    // The box must not lose its focus before a touch has chosen.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) {
        this.take(option);
      }
    });
  }

  ask() {
    this.typed = this.input.value;
    const number = ++this.asked;
    clearTimeout(this.timer);
    this.request?.abort();
    if (this.typed.trim() === "") {
      this.close();
      return;
    }
    this.timer = setTimeout(() => this.fetch(number), WAIT_MS);
  }

  async fetch(number) {
    this.request = new AbortController();
    try {
      const answer = await fetch(`/api/v1/suggest?q=${encodeURIComponent(this.typed.slice(0, 200))}`, {
        signal: this.request.signal,
      });
      const { suggestions } = answer.ok ? await answer.json() : { suggestions: [] };
      // An old answer says nothing about what has been typed since.
      if (number === this.asked && document.activeElement === this.input) {
        this.show(suggestions);
      }
    } catch {
      // No suggestions: the box goes on as a plain form.
      if (number === this.asked) {
        this.close();
      }
    }
  }

  show(suggestions) {
    this.chosen = -1;
    this.input.removeAttribute("aria-activedescendant");
    this.list.replaceChildren(...suggestions.map(({ text, kind, url }, i) => {
      const option = element("li", { role: "option", id: `goi-y-${i}`, "aria-selected": "false" });
      option.append(element("span", {}, text), element("span", { class: "kind" }, kinds[kind] ?? ""));
      option.dataset.text = text;
      option.dataset.url = url ?? "";
      return option;
    }));
    this.open(suggestions.length > 0);
    this.news.textContent = words.count.replace("#", suggestions.length);
  }

  open(isOpen) {
    this.list.hidden = !isOpen;
    this.input.setAttribute("aria-expanded", String(isOpen));
  }

  close() {
    this.asked++;
    this.open(false);
    this.choose(-1);
    this.news.textContent = "";
  }

  choose(number) {
    const options = this.list.children;
    options[this.chosen]?.setAttribute("aria-selected", "false");
    this.chosen = number;
    const option = options[number];
    if (!option) {
      this.input.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", option.id);
  }

  press(event) {
    // A syllable that an input method is still composing is nobody's arrow key.
    if (event.isComposing) {
      return;
    }
    const count = this.list.hidden ? 0 : this.list.children.length;
    if (event.key === "Escape" && count > 0) {
      event.preventDefault();
      this.input.value = this.typed;
      this.close();
    } else if (event.key === "ArrowDown" && count === 0) {
      this.ask();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      // One place more than there are options: the box itself, as typed.
      const next = (this.chosen + 1 + step + count + 1) % (count + 1) - 1;
      this.choose(next);
      this.input.value = next < 0 ? this.typed : this.list.children[next].dataset.text;
    } else if (event.key === "Enter" && this.chosen >= 0) {
      event.preventDefault();
      this.take(this.list.children[this.chosen]);
    }
  }

  take(option) {
    if (option.dataset.url) {
      location.assign(option.dataset.url);
      return;
    }
    this.input.value = option.dataset.text;
    this.close();
    this.input.form.requestSubmit();
  }
}

for (const input of document.querySelectorAll(".box input[name=q]")) {
  new Suggestions(input);
}
