// Copies a citation or the address of a place; says so where the button stands. An opened
// <details class="cite"> gets, beside each citation, a button for every way of writing it down.
// On the page of a document the tools of a place are made when its article comes near the window:
// a law has thousands of places.

const SHOWN_MS = 2500;
const SPECIAL = /[\\[\]*_`<>]/g;

const ways = document.querySelector("#cach-chep");

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

/** What is copied: plain text, and rich text where a link can be kept in it. */
function content(way, words, address) {
  switch (way) {
    case "link":
      return { plain: address };
    case "markdown":
      return { plain: `[${words.replace(SPECIAL, "\\$&")}](${address})` };
    case "plain":
      return { plain: words };
    default:
      return { plain: words, html: element("a", { href: address, textContent: words }).outerHTML };
  }
}

async function copy({ plain, html }) {
  if (navigator.clipboard?.write && html) {
    await navigator.clipboard.write([new ClipboardItem({
      "text/plain": new Blob([plain], { type: "text/plain" }),
      "text/html": new Blob([html], { type: "text/html" }),
    })]);
    return;
  }
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(plain);
    return;
  }
  copyWithoutClipboard(plain, html);
}

/** Pages served to a local network without TLS have no clipboard of the newer kind. */
function copyWithoutClipboard(plain, html) {
  const put = (event) => {
    event.preventDefault();
    event.clipboardData.setData("text/plain", plain);
    if (html) {
      event.clipboardData.setData("text/html", html);
    }
  };
  document.addEventListener("copy", put, { once: true });
  const area = element("textarea", { value: plain, className: "off-screen" });
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  document.removeEventListener("copy", put);
  if (!done) {
    throw new Error("the browser refused to copy");
  }
}

function say(button, words) {
  const before = button.dataset.words ?? button.textContent;
  button.dataset.words = before;
  button.textContent = words;
  status.textContent = words;
  clearTimeout(Number(button.dataset.timer));
  button.dataset.timer = String(setTimeout(() => {
    button.textContent = before;
    status.textContent = "";
  }, SHOWN_MS));
}

async function pressed(button) {
  const tools = button.closest(".tools");
  const beside = button.closest(".ways")?.previousElementSibling;
  const words = (beside ?? tools.querySelector(".citation")).textContent;
  try {
    await copy(content(button.dataset.copy, words, tools.querySelector(".permalink").href));
    say(button, ways.dataset.done);
  } catch {
    tools.querySelector(".cite").open = true;
    say(button, ways.dataset.failed);
  }
}

function addWays(details) {
  for (const citation of details.querySelectorAll(".citation")) {
    if (!citation.nextElementSibling) {
      const buttons = element("span", { className: "ways" });
      buttons.append(ways.content.cloneNode(true));
      citation.after(buttons);
    }
  }
}

/** Puts the tools in the place of the link that leads to the citation. */
function makeTools(link) {
  const made = tools.content.firstElementChild.cloneNode(true);
  for (const citation of made.querySelectorAll(".citation")) {
    citation.prepend(`${link.dataset.place} `);
  }
  Object.assign(made.querySelector(".permalink"), { href: link.href, textContent: link.pathname });
  link.replaceWith(...made.children);
}

function makeToolsWhenNear() {
  const observer = new IntersectionObserver((seen) => {
    for (const { target } of seen.filter((one) => one.isIntersecting)) {
      observer.unobserve(target);
      (target.matches(".citable") ? [target] : target.querySelectorAll(".citable")).forEach(makeTools);
    }
  }, { rootMargin: "50% 0px" });
  document.querySelectorAll(".law .article, .citable:not(.article *)").forEach((one) => observer.observe(one));
}

const tools = document.querySelector("#cong-cu");
if (tools) {
  makeToolsWhenNear();
}

const status = element("p", { className: "off-screen" });
status.setAttribute("role", "status");
document.body.append(status);

document.addEventListener("click", (event) => {
  const button = event.target.closest("button.copy");
  if (button) {
    pressed(button);
  }
});

// "toggle" does not bubble.
document.addEventListener("toggle", (event) => {
  if (event.target.matches?.(".cite") && event.target.open) {
    addWays(event.target);
  }
}, true);
