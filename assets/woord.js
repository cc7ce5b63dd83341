/* Een moeilijk woord klapt zijn uitleg open waar het staat. Zonder dit bestand leidt het naar de lijst. */
import { alle, elders, maak } from './site.js';

const klap = (a, open) => {
  const uitleg = a.nextElementSibling;
  a.setAttribute('aria-expanded', open);
  if (open) setTimeout(() => { uitleg.textContent = a.dataset.uitleg; }, 50);
  else uitleg.textContent = '';
};
alle('a.woord').forEach(a => {
  const uitleg = maak('span', 'woorduitleg', '');
  uitleg.setAttribute('role', 'status');
  a.setAttribute('role', 'button');
  a.setAttribute('aria-expanded', false);
  a.parentNode.insertBefore(uitleg, a.nextSibling);
  a.addEventListener('click', e => {
    if (elders(e)) return;
    e.preventDefault();
    klap(a, a.getAttribute('aria-expanded') === 'false');
  });
  a.addEventListener('keydown', e => {
    if (e.key === ' ') { e.preventDefault(); a.click(); }
  });
});
addEventListener('keydown', e => {
  if (e.key === 'Escape') alle('a.woord[aria-expanded=true]').forEach(a => klap(a, false));
});
