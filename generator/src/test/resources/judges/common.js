/* What the judges share: which things there are, whether they can be seen, how to name them. */
const all = (query, root) => Array.from((root || document).querySelectorAll(query));

const name = el => {
  const id = el.id ? '#' + el.id : '';
  const kind = [...el.classList].map(c => '.' + c).join('');
  const words = (el.textContent || el.alt || '').trim().replace(/\s+/g, ' ').slice(0, 40);
  return `<${el.localName}${id}${kind}> "${words}"`;
};

/* For ears only (clipped to nothing), a drawing, or a skip link that waits for focus. */
const isForEars = el => {
  if (el.closest('svg, [aria-hidden="true"], .overslaan:not(:focus)')) return true;
  for (let box = el; box; box = box.parentElement) if (getComputedStyle(box).clipPath === 'inset(50%)') return true;
  return false;
};
const isVisible = el => el.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const isSeen = el => isVisible(el) && !isForEars(el);

/* Every piece of text a reader sees, with the lines it takes. */
const texts = () => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const el = node.parentElement;
    if (!node.data.trim() || ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'].includes(el.tagName) || !isSeen(el)) continue;
    const range = document.createRange();
    range.setStart(node, node.data.search(/\S/));
    range.setEnd(node, node.data.trimEnd().length);
    const lines = [...range.getClientRects()].filter(r => r.width > 1 && r.height > 1);
    if (lines.length) found.push({ el, lines });
  }
  return found;
};

const controls = () => all('a[href], button, input, select, textarea, summary, [tabindex]')
  .filter(el => el.tabIndex >= 0 && !el.disabled && el.type !== 'hidden' && isVisible(el));
