/* Delen en bewaren, op het toestel alleen. Wordt pas gevraagd als iemand op een knop drukt, of al iets bewaarde. */
import { maak } from './site.js';

const NAAM = 'bewaard';

/* [{url, titel}, …]; leeg als het toestel niets mag of kan bewaren */
export function lees() {
  try {
    const lijst = JSON.parse(localStorage.getItem(NAAM));
    return Array.isArray(lijst) ? lijst.filter(een => een && /^\/(?!\/)/.test(een.url) && typeof een.titel === 'string') : [];
  } catch (_) { return []; }
}
export function schrijf(lijst) {
  try {
    if (lijst.length) localStorage.setItem(NAAM, JSON.stringify(lijst)); else localStorage.removeItem(NAAM);
    return true;
  } catch (_) { return false; }
}
const hier = location.pathname;
const staatEr = () => lees().some(een => een.url === hier);

/* Zegt of deze bladzijde bewaard is */
export function toon(vak) {
  const knop = vak.querySelector('[data-bewaren]'), er = staatEr();
  knop.dataset.doe = knop.dataset.doe || knop.textContent;
  knop.textContent = er ? vak.dataset.weg : knop.dataset.doe;
  const plek = vak.querySelector('[data-lijst]');
  if (!plek.firstChild) {
    plek.appendChild(maak('a', '', plek.dataset.tekst)).href = plek.dataset.naar;
  }
  plek.hidden = !lees().length;
}
export function wissel(vak) {
  const ander = lees().filter(een => een.url !== hier);
  schrijf(staatEr() ? ander : [...ander, { url: hier, titel: vak.dataset.titel }]);
  toon(vak);
}
