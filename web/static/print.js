// The print button of a document.

document.querySelector("button.print")?.addEventListener("click", () => window.print());
