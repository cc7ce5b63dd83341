/* WCAG 1.4.4 and 1.4.12: no text is cut off, and none lies over other text. */
const cuts = el => {
  const style = getComputedStyle(el);
  const x = ['hidden', 'clip'].includes(style.overflowX), y = ['hidden', 'clip'].includes(style.overflowY);
  return (x && el.scrollWidth > el.clientWidth + 1) || (y && el.scrollHeight > el.clientHeight + 1);
};
const found = texts();
const problems = [...new Set(found.map(t => t.el).filter(el => {
  for (let box = el; box && box !== document.body; box = box.parentElement) if (cuts(box)) return true;
  return false;
}))].map(el => 'is cut off: ' + name(el));

/* A line may touch the next; a quarter of a line over another is unreadable. */
const lines = found.flatMap(t => t.lines.map(r => ({ el: t.el, r }))).sort((a, b) => a.r.top - b.r.top);
const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3
  && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 4;
for (let i = 0; i < lines.length; i++) {
  for (let k = i + 1; k < lines.length && lines[k].r.top < lines[i].r.bottom; k++) {
    if (lines[i].el !== lines[k].el && over(lines[i].r, lines[k].r)) {
      problems.push(`${name(lines[i].el)} lies over ${name(lines[k].el)}`);
    }
  }
}
return [...new Set(problems)];
