// The portal's own script: one-letter shortcuts, and what it does with the events of the search box.

const heard = document.querySelector("#heard");
const chosen = document.querySelector("#chosen");

for (const kind of ["keydown", "keypress", "keyup"]) {
  document.addEventListener(kind, (event) => heard.append(event.key));
}

document.addEventListener("tra-cuu:select", (event) => {
  chosen.textContent = event.detail.text;
});
