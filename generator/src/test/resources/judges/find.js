/* The first thing a visitor sees and can tap with these words on it; without its small print, if it has any. */
const words = el => {
  const copy = el.cloneNode(true);
  all('small', copy).forEach(print => print.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
};
return controls().find(el => words(el) === wanted);
