// Shows what a citation leads to, beside the link: on hover, on focus, and on the first tap. It
// stays until pointer and focus have left link and preview, and goes with Esc (WCAG 1.4.13).

const WAIT_MS = 250;
const LEAVE_MS = 300;
// A slow device gives the focus long after the finger has left.
const TAP_MS = 1000;
const LINKS = "a.cites, .links a";

const answers = new Map();
let shownFor = null;
let timer = 0;
let tappedAt = -Infinity;

const box = document.createElement("div");
box.id = "xem-truoc";
box.className = "preview";
box.setAttribute("role", "tooltip");
box.hidden = true;
document.body.append(box);

function api(link) {
  const [, , id, eId] = link.pathname.split("/");
  return `/api/v1/works/${id}${eId ? `/provisions/${eId}` : ""}/preview`;
}

function ask(link) {
  const address = api(link);
  if (!answers.has(address)) {
    const answer = fetch(address).then((got) => (got.ok ? got.json() : null)).catch(() => null);
    answers.set(address, answer);
  }
  return answers.get(address);
}

function paragraph(words, kind) {
  const line = document.createElement("p");
  line.className = kind;
  line.textContent = words;
  return line;
}

function fill(answer) {
  const lines = [
    paragraph(answer.name, "name"),
    paragraph(answer.text, "text"),
    paragraph(answer.facts, "facts-line"),
    paragraph(answer.status, "status-line"),
    ...answer.cautions.map((caution) => paragraph(caution, "caution")),
    paragraph(answer.held, "not-held"),
    paragraph(answer.citedBy, "source"),
  ];
  box.replaceChildren(...lines.filter((line) => line.textContent));
}

function place(link) {
  const rect = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const left = Math.max(8, Math.min(rect.left, width - box.offsetWidth - 8));
  const above = rect.bottom + box.offsetHeight + 8 > innerHeight && rect.top > box.offsetHeight + 8;
  const last = [...link.getClientRects()].at(-1) ?? rect;
  const top = above ? rect.top - box.offsetHeight - 4 : last.bottom + 4;
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${top + scrollY}px`;
}

async function show(link) {
  clearTimeout(timer);
  if (shownFor === link) {
    return;
  }
  hide();
  shownFor = link;
  const answer = await ask(link);
  if (!answer || shownFor !== link) {
    return;
  }
  fill(answer);
  box.hidden = false;
  link.setAttribute("aria-describedby", box.id);
  place(link);
}

function hide() {
  clearTimeout(timer);
  shownFor?.removeAttribute("aria-describedby");
  shownFor = null;
  box.hidden = true;
}

function later(action, wait) {
  clearTimeout(timer);
  timer = setTimeout(action, wait);
}

function linkOf(event) {
  return event.target.closest?.(LINKS);
}

document.addEventListener("pointerover", (event) => {
  const link = linkOf(event);
  if (event.pointerType === "touch") {
    return;
  }
  if (link) {
    later(() => show(link), WAIT_MS);
  } else if (box.contains(event.target)) {
    clearTimeout(timer);
  } else if (shownFor && shownFor !== document.activeElement) {
    later(hide, LEAVE_MS);
  } else {
    clearTimeout(timer);
  }
});

document.addEventListener("focusin", (event) => {
  const link = linkOf(event);
  if (link && performance.now() - tappedAt > TAP_MS) {
    show(link);
  } else if (!link && shownFor) {
    hide();
  }
});

document.addEventListener("focusout", (event) => {
  if (linkOf(event) === shownFor && !box.matches(":hover")) {
    hide();
  }
});

document.addEventListener("pointerdown", (event) => {
  tappedAt = performance.now();
  if (shownFor && !linkOf(event) && !box.contains(event.target)) {
    hide();
  }
});

// The first tap shows, the second one follows.
document.addEventListener("click", (event) => {
  const link = linkOf(event);
  if (link && event.pointerType === "touch" && shownFor !== link) {
    event.preventDefault();
    show(link);
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && shownFor) {
    event.stopPropagation();
    hide();
  }
});
