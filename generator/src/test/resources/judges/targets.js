/* Everything to tap is 44 by 44 pixels; a link within a sentence, or within what an author wrote, may be as high as
   its line (WCAG 2.5.8; axe holds the distance between those). */
const block = el => {
  let box = el.parentElement;
  while (getComputedStyle(box).display === 'inline') box = box.parentElement;
  return box;
};
const isInSentence = el => {
  if (getComputedStyle(el).display !== 'inline') return false;
  if (el.closest('.tekst')) return true;
  const rest = block(el).cloneNode(true);
  all('a, button, .sr', rest).forEach(link => link.remove());
  return /[\p{L}\p{N}]/u.test(rest.textContent);
};
const box = el => {
  const rects = [el, ...(el.labels || [])].map(one => one.getBoundingClientRect());
  return { width: Math.max(...rects.map(r => r.width)), height: Math.max(...rects.map(r => r.height)) };
};
return controls()
  .filter(el => !isForEars(el) && !isInSentence(el))
  .map(el => ({ el, b: box(el) }))
  .filter(({ b }) => b.width < 43.5 || b.height < 43.5)
  .map(({ el, b }) => `${Math.round(b.width)} by ${Math.round(b.height)}: ${name(el)}`);
