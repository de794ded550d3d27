// Copies the citation or the address of a place; says so where the button stands.

const SHOWN_MS = 2500;

async function copy(text) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  // Pages served to a local network without TLS have no clipboard of the newer kind.
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "off-screen";
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
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
  const text = button.dataset.copy === "link"
    ? tools.querySelector(".permalink").href
    : tools.querySelector(".citation").textContent;
  try {
    await copy(text);
    say(button, button.dataset.done);
  } catch {
    tools.querySelector(".cite").open = true;
    tools.classList.add("failed");
    say(button, button.dataset.failed);
  }
}

const status = document.createElement("p");
status.setAttribute("role", "status");
status.className = "off-screen";
document.body.append(status);

document.addEventListener("click", (event) => {
  const button = event.target.closest("button.copy");
  if (button) {
    pressed(button);
  }
});
