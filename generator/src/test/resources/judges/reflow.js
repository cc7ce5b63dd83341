/* WCAG 1.4.10: nothing sticks out of the window, unless its own box scrolls. */
const width = document.documentElement.clientWidth;
const scrolls = el => {
  for (let box = el; box && box !== document.body; box = box.parentElement) {
    if (['auto', 'scroll'].includes(getComputedStyle(box).overflowX)) return true;
  }
  return false;
};
const problems = texts()
  .filter(t => t.lines.some(r => r.left < -1 || r.right > width + 1) && !scrolls(t.el))
  .map(t => 'sticks out: ' + name(t.el));
const wide = document.documentElement.scrollWidth;
if (wide > width) {
  const widest = all('body *').filter(el => isSeen(el) && !scrolls(el))
    .sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)[0];
  problems.push(`the page is ${wide} wide in a window of ${width}: ${widest ? name(widest) : ''}`);
}
return problems;
