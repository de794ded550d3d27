// The search box for other sites: <tra-cuu> around a plain form, which is what shows until, or without,
// this script. The server puts words and style in when it sends this file.

const words = "%words%";
const style = "%style%";

const home = new URL(import.meta.url).origin;
const WAIT_MS = 25;
const SLOW_MS = 400;
const LIMIT_MS = 8000;
const RETRY_MS = 1000;
const SHORTEST = 2;
const MOST_RESULTS = 10;

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

function filled(text, value) {
  return text.replace("{0}", value);
}

// A fragment is escaped text with nothing but <mark>: it becomes nodes, never markup.
function marked(fragment) {
  return fragment.split(/<\/?mark>/).map((text, i) => {
    const plain = text
      .replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", "\"")
      .replaceAll("&#39;", "'").replaceAll("&amp;", "&");
    return i % 2 === 1 ? make("mark", {}, plain) : plain;
  });
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function load(address, signal) {
  const answer = await fetch(address, {
    credentials: "omit",
    referrerPolicy: "no-referrer",
    signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]),
  });
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return answer.json();
}

// A mountain link drops packets: what fails is asked for once more.
async function ask(address, signal) {
  try {
    return await load(address, signal);
  } catch {
    await pause(RETRY_MS);
    signal.throwIfAborted();
    return load(address, signal);
  }
}

class TraCuu extends HTMLElement {
  #input;
  #options;
  #found;
  #message;
  #status;
  #panel;
  #timer;
  #asking = new AbortController();
  #placed = () => this.#place();

  connectedCallback() {
    if (!this.shadowRoot) {
      this.#build();
    }
    addEventListener("resize", this.#placed);
    addEventListener("scroll", this.#placed, { capture: true, passive: true });
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#asking.abort();
    removeEventListener("resize", this.#placed);
    removeEventListener("scroll", this.#placed, { capture: true });
  }

  #build() {
    const label = this.getAttribute("placeholder") || words.label;
    this.#input = make("input", {
      type: "search", name: "q", part: "input", role: "combobox", placeholder: label, "aria-label": label,
      "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "options", maxlength: "500",
      autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "search",
    });
    this.#options = make("ul", { id: "options", role: "listbox", part: "suggestions", "aria-label": words.suggestions });
    this.#found = make("section", { part: "results", "aria-label": words.results });
    this.#message = make("p", { part: "message" });
    this.#panel = make("div", { class: "panel", part: "panel", popover: "manual" }, this.#options, this.#found, this.#message);
    this.#status = make("p", { class: "unseen", role: "status" });
    const form = make("form", { role: "search", part: "form" }, this.#input, make("button", { part: "button" }, words.submit));
    const root = this.attachShadow({ mode: "open", delegatesFocus: true });
    root.adoptedStyleSheets = [sheet];
    root.append(make("div", { class: "box" }, form, this.#panel, this.#status));
    this.#listen(form, root);
  }

  #listen(form, root) {
    form.addEventListener("submit", (event) => this.#submit(event));
    this.#input.addEventListener("input", () => this.#typed());
    this.#input.addEventListener("keydown", (event) => this.#pressed(event));
    this.#options.addEventListener("mousedown", (event) => event.preventDefault());
    this.#options.addEventListener("click", (event) => this.#choose(event.target.closest("li")));
    this.#found.addEventListener("click", (event) => this.#follow(event));
    root.addEventListener("keydown", (event) => this.#escaped(event));
    root.addEventListener("focusout", (event) => {
      if (!root.contains(event.relatedTarget)) {
        this.#close();
      }
    });
    // Shortcuts of the page around must not hear what is typed here.
    for (const kind of ["keydown", "keypress", "keyup"]) {
      root.addEventListener(kind, (event) => event.stopPropagation());
    }
  }

  get #q() {
    return this.#input.value.trim();
  }

  #parameters(q) {
    const parameters = new URLSearchParams({ q });
    for (const work of (this.getAttribute("works") ?? "").split(/[\s,]+/).filter(Boolean)) {
      parameters.append("work", work);
    }
    if (this.getAttribute("agency")) {
      parameters.set("agency", this.getAttribute("agency"));
    }
    return parameters;
  }

  #fullPage(q) {
    return `${home}/tim?${this.#parameters(q)}`;
  }

  get #count() {
    const wanted = Number.parseInt(this.getAttribute("results") ?? "5", 10);
    return Math.min(Math.max(Number.isNaN(wanted) ? 5 : wanted, 0), MOST_RESULTS);
  }

  // False where the page around has taken the event upon itself.
  #tell(name, detail) {
    return this.dispatchEvent(new CustomEvent(`tra-cuu:${name}`, { detail, bubbles: true, composed: true, cancelable: true }));
  }

  #submit(event) {
    event.preventDefault();
    const q = this.#q;
    if (q && this.#tell("search", { q, url: this.#fullPage(q) })) {
      this.#go(this.#fullPage(q));
    }
  }

  #go(url) {
    if (this.getAttribute("target") === "_blank") {
      open(url, "_blank", "noopener");
    } else {
      location.assign(url);
    }
  }

  #typed() {
    clearTimeout(this.#timer);
    this.#asking.abort();
    if (this.#q.length < SHORTEST) {
      this.#close();
    } else {
      this.#timer = setTimeout(() => this.#search(), WAIT_MS);
    }
  }

  // What an older question finds is thrown away with its signal.
  async #search() {
    const q = this.#q;
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    this.#status.textContent = "";
    const slow = setTimeout(() => this.#say(words.waiting), SLOW_MS);
    signal.addEventListener("abort", () => clearTimeout(slow));
    try {
      const answers = await Promise.all([this.#suggest(q, signal), this.#results(q, signal)]);
      this.#announce(q, ...answers);
    } catch {
      if (!signal.aborted) {
        this.#failed();
      }
    } finally {
      clearTimeout(slow);
    }
  }

  async #suggest(q, signal) {
    const answer = await ask(`${home}/api/v1/suggest?${new URLSearchParams({ q })}`, signal);
    signal.throwIfAborted();
    this.#options.replaceChildren(...answer.suggestions.map((one, i) => this.#option(one, i)));
    this.#options.hidden = answer.suggestions.length === 0;
    this.#activate(null);
    if (answer.suggestions.length > 0) {
      this.#open();
    }
    return answer.suggestions.length;
  }

  #option(suggestion, i) {
    const option = make("li", { id: `option-${i}`, role: "option", part: "suggestion", "aria-selected": "false" }, suggestion.text);
    option.dataset.text = suggestion.text;
    option.dataset.url = suggestion.url ?? "";
    return option;
  }

  async #results(q, signal) {
    if (this.#count === 0) {
      this.#found.replaceChildren();
      return 0;
    }
    const parameters = this.#parameters(q);
    parameters.set("size", String(this.#count));
    const answer = await ask(`${home}/api/v1/search?${parameters}`, signal);
    signal.throwIfAborted();
    const all = make("a", { href: this.#fullPage(q), class: "all", part: "all" }, filled(words.all, answer.total));
    const list = make("ol", {}, ...answer.hits.map((hit) => this.#result(hit)));
    this.#found.replaceChildren(...(answer.hits.length > 0 ? [list, all] : []));
    return answer.total;
  }

  #result(hit) {
    const link = make("a", { href: home + hit.url, part: "result" }, make("span", { class: "where" }, hit.where));
    if (hit.heading) {
      link.append(make("span", { class: "heading" }, hit.heading));
    }
    if (hit.fragments.length > 0) {
      link.append(make("span", { class: "fragment" }, ...marked(hit.fragments[0])));
    }
    for (const caution of hit.cautions) {
      link.append(make("span", { class: "caution" }, caution));
    }
    return make("li", {}, link);
  }

  #announce(q, suggestions, total) {
    this.#message.replaceChildren();
    if (suggestions + total === 0) {
      this.#say(filled(words.none, q));
      return;
    }
    this.#open();
    this.#status.textContent = words.count.replace("{0}", suggestions).replace("{1}", total);
  }

  #say(text) {
    this.#message.replaceChildren(text);
    this.#status.textContent = text;
    this.#open();
  }

  #failed() {
    const again = make("button", { type: "button", part: "retry" }, words.again);
    again.addEventListener("click", () => {
      this.#input.focus();
      this.#search();
    });
    this.#say(words.failed);
    this.#message.append(" ", again);
  }

  #open() {
    this.#input.setAttribute("aria-expanded", String(this.#options.childElementCount > 0));
    if (!this.#panel.matches(":popover-open")) {
      this.#panel.showPopover();
    }
    this.#place();
  }

  #close() {
    clearTimeout(this.#timer);
    this.#asking.abort();
    this.#activate(null);
    this.#input.setAttribute("aria-expanded", "false");
    this.#message.replaceChildren();
    if (this.#panel.matches(":popover-open")) {
      this.#panel.hidePopover();
    }
  }

  // Above everything that the page around may lay over its own boxes, and never cut off by them.
  #place() {
    if (this.#panel.matches(":popover-open")) {
      const box = this.#input.form.getBoundingClientRect();
      this.#panel.style.top = `${box.bottom}px`;
      this.#panel.style.left = `${box.left}px`;
      this.#panel.style.width = `${box.width}px`;
      this.#panel.style.maxHeight = `${Math.max(innerHeight - box.bottom - 16, 160)}px`;
    }
  }

  get #active() {
    return this.#options.querySelector("[aria-selected=true]");
  }

  #activate(option) {
    this.#active?.setAttribute("aria-selected", "false");
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) {
      this.#input.setAttribute("aria-activedescendant", option.id);
    } else {
      this.#input.removeAttribute("aria-activedescendant");
    }
  }

  #pressed(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    if (step !== 0 && this.#q.length >= SHORTEST) {
      event.preventDefault();
      this.#move(step);
    } else if (event.key === "Enter" && this.#active) {
      event.preventDefault();
      this.#choose(this.#active);
    }
  }

  // Past the last suggestion, and before the first, is the box itself.
  #move(step) {
    if (!this.#panel.matches(":popover-open")) {
      this.#search();
      return;
    }
    const options = [...this.#options.children];
    const places = options.length + 1;
    const next = (options.indexOf(this.#active) + 1 + step + places) % places;
    this.#activate(next === 0 ? null : options[next - 1]);
  }

  #choose(option) {
    if (!option) {
      return;
    }
    const { text, url } = option.dataset;
    if (!this.#tell("select", { q: this.#q, text, url: url ? home + url : "" })) {
      return;
    }
    if (url) {
      this.#go(home + url);
      return;
    }
    this.#input.value = text;
    this.#search();
  }

  #follow(event) {
    const link = event.target.closest("a");
    if (link && !this.#tell("select", { q: this.#q, text: link.innerText, url: link.href })) {
      event.preventDefault();
    }
  }

  // What opened last closes first; the words stay.
  #escaped(event) {
    if (event.key === "Escape" && this.#panel.matches(":popover-open")) {
      event.preventDefault();
      this.#input.focus();
      this.#close();
    }
  }
}

// In a browser too old for it the plain form stays; of two scripts on one page the first does the work.
if ("popover" in HTMLElement.prototype && AbortSignal.any && !customElements.get("tra-cuu")) {
  customElements.define("tra-cuu", TraCuu);
}
