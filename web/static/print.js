// The print button, and on paper the whole address and the day.

const printed = document.querySelector(".printed");
const words = printed.textContent;

for (const button of document.querySelectorAll("button.print")) {
  button.addEventListener("click", () => window.print());
}

window.addEventListener("beforeprint", () => {
  const day = new Date().toLocaleDateString("vi-VN", { day: "2-digit", month: "2-digit", year: "numeric" });
  printed.textContent = `${words.replace("/", location.origin + "/")} ${printed.dataset.date} ${day}`;
});
