// Finds in the document: with or without diacritics, across links, notes and paragraphs; counts, steps,
// and a map of where the hits stand. Words are marked by the browser's own highlights, so the text stays.

const MOST_MARKED = 2000;
const MOST_TICKS = 200;
const PAUSE_MS = 120;

const law = document.querySelector(".law");
const form = document.querySelector(".find");
const input = form.elements.q;
const output = form.querySelector("output");
const map = document.createElement("div");
map.className = "hit-map";
map.setAttribute("aria-hidden", "true");
document.body.append(map);

let text = null;
let hits = [];
let at = -1;
let timer = 0;

function withoutMarks(words) {
  return words.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
}

// All words of the law as one line; runs tell which piece of the page each stretch of it is.
function read() {
  const skipped = ".tools, .beside, .note, .landing";
  const walker = document.createTreeWalker(law, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement.closest(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const runs = [];
  let words = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const piece = node.data.replace(/\s/g, " ").toLowerCase();
    if (piece.length === node.data.length && piece.trim() !== "") {
      words += needsBlank(runs.at(-1)?.node, node) ? " " : "";
      runs.push({ from: words.length, node });
      words += piece;
    }
  }
  return squeezed(words, runs);
}

// Words of two paragraphs are two words, those of a link and what follows it may be one.
function needsBlank(before, node) {
  const block = "p, .heading, td, section";
  return before && before.parentElement.closest(block) !== node.parentElement.closest(block);
}

// Blanks in a row count as one; origin leads from each character back to the line it was made of.
function squeezed(words, runs) {
  const origin = [];
  let plain = "";
  for (let i = 0; i < words.length; i++) {
    if (words[i] !== " " || !plain.endsWith(" ")) {
      plain += words[i];
      origin.push(i);
    }
  }
  const known = new Map();
  let bare = "";
  for (const letter of plain) {
    if (!known.has(letter)) {
      known.set(letter, withoutMarks(letter) || letter);
    }
    bare += known.get(letter);
  }
  return { plain, bare: bare.length === plain.length ? bare : plain, origin, runs };
}

function point(offset, isEnd) {
  const place = text.origin[isEnd ? offset - 1 : offset] + (isEnd ? 1 : 0);
  let from = 0;
  let to = text.runs.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (text.runs[middle].from < place || (text.runs[middle].from === place && !isEnd)) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  const run = text.runs[from - 1];
  return [run.node, Math.min(place - run.from, run.node.length)];
}

function range(start, length) {
  const found = document.createRange();
  found.setStart(...point(start, false));
  found.setEnd(...point(start + length, true));
  return found;
}

function search() {
  text ??= read();
  const asked = input.value.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  const bare = withoutMarks(asked);
  const where = asked === bare ? text.bare : text.plain;
  hits = [];
  at = -1;
  for (let i = asked ? where.indexOf(asked) : -1; i >= 0; i = where.indexOf(asked, i + asked.length)) {
    hits.push({ start: i, length: asked.length });
  }
  mark();
  draw();
  say();
}

function mark() {
  globalThis.CSS?.highlights?.set("found", new Highlight(...hits.slice(0, MOST_MARKED).map((hit) => range(hit.start, hit.length))));
  globalThis.CSS?.highlights?.delete("found-now");
}

function say() {
  const place = at < 0 ? "" : `${at + 1}/`;
  output.textContent = !input.value.trim() ? "" : hits.length === 0 ? output.dataset.none : `${place}${hits.length} ${output.dataset.count}`;
}

function draw() {
  const ticks = new Map(hits.map((hit, i) => [Math.round((hit.start / text.plain.length) * MOST_TICKS), i]).reverse());
  map.replaceChildren(...[...ticks].map(([tick, i]) => {
    const line = document.createElement("span");
    line.style.top = `${(tick / MOST_TICKS) * 100}%`;
    line.addEventListener("click", () => go(i));
    return line;
  }));
}

function go(i) {
  at = (i + hits.length) % hits.length;
  const found = range(hits[at].start, hits[at].length);
  globalThis.CSS?.highlights?.set("found-now", new Highlight(found));
  found.startContainer.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
  say();
}

function step(by) {
  clearTimeout(timer);
  if (timer || !text) {
    timer = 0;
    search();
  }
  if (hits.length > 0) {
    go(at < 0 && by < 0 ? hits.length - 1 : at + by);
  }
}

input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    timer = 0;
    search();
  }, PAUSE_MS);
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  step(1);
});

input.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.shiftKey) {
    event.preventDefault();
    step(-1);
  }
  if (event.key === "Escape" && input.value) {
    event.stopPropagation();
    input.value = "";
    search();
  }
});

for (const button of form.querySelectorAll("[data-step]")) {
  button.addEventListener("click", () => step(Number(button.dataset.step)));
}
