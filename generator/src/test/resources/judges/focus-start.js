/* Remembers every control and how its edge looks without focus. */
const edge = el => { const s = getComputedStyle(el); return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.backgroundColor].join(' '); };
window.walk = { expected: controls(), before: new Map(), reached: [] };
window.walk.expected.forEach(el => window.walk.before.set(el, edge(el)));
window.walk.step = () => {
  const el = document.activeElement, last = window.walk.reached.at(-1);
  if (last && last.el === el) return 'stuck';
  if (!el || el === document.body || window.walk.reached.some(one => one.el === el)) return 'left';
  const s = getComputedStyle(el);
  const ring = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 && !/^rgba\(.*, 0\)$/.test(s.outlineColor);
  const r = [...el.getClientRects()][0] || el.getBoundingClientRect();
  const points = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]].map(([x, y]) => [r.left + r.width * x, r.top + r.height * y]);
  const inFront = points.some(([x, y]) => { const top = document.elementFromPoint(x, y); return top && (el.contains(top) || top.contains(el) && top !== document.documentElement && top !== document.body); });
  window.walk.reached.push({ el, visible: ring && edge(el) !== window.walk.before.get(el), inFront });
  return 'on';
};
/* A key that comes up has moved the focus. */
addEventListener('keyup', () => { if (window.walk.step() === 'left') window.walk.left = true; });
/* A date has a day, a month, a year and a calendar. */
return window.walk.expected.length + 3 * all('input[type=date]').length;
