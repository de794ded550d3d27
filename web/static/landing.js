// Brings the place that a permalink leads to below the bar, and focus with it.

const landing = document.querySelector(".landing [autofocus]");

if (landing && !location.hash) {
  landing.focus({ preventScroll: true });
  landing.closest(".place").scrollIntoView({ block: "start", behavior: "instant" });
}
