// The table of contents follows: the line of the place that is being read is marked and in sight.

const contents = document.querySelector(".contents");
const lines = [...contents.querySelectorAll("a")];
const places = lines.map((line) => document.getElementById(line.hash.slice(1)));
const READING_LINE = 150;
let marked = null;
let waits = false;

// Places stand in the order of their lines, so the last one above the reading line is found by halving.
function current() {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (places[middle].getBoundingClientRect().top <= READING_LINE) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  return lines[Math.max(0, from - 1)];
}

function bringIntoSight(line) {
  const top = line.offsetTop - contents.offsetTop;
  const isSeen = top >= contents.scrollTop && top + line.offsetHeight <= contents.scrollTop + contents.clientHeight;
  if (!isSeen) {
    contents.scrollTop = top - contents.clientHeight / 3;
  }
}

function follow() {
  waits = false;
  const line = current();
  if (line !== marked) {
    marked?.removeAttribute("aria-current");
    line.setAttribute("aria-current", "location");
    bringIntoSight(line);
    marked = line;
  }
}

function soon() {
  if (!waits) {
    waits = true;
    requestAnimationFrame(follow);
  }
}

if (lines.length > 0 && places.every(Boolean)) {
  document.addEventListener("scroll", soon, { passive: true });
  soon();
}
