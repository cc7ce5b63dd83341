/* Zoeken in de uitleg terwijl je typt. Zonder dit bestand is er geen zoekveld, en staat de hele lijst er. */
import { alle, plat, straks } from './site.js';

const form = document.querySelector('[data-zoek]'), veld = form.querySelector('input');
const telling = form.querySelector('[role=status]'), niets = document.querySelector('[data-niets]');
const onderwerpen = document.querySelector('nav.chips');
const kaal = tekst => plat(tekst).replace(/[^a-z0-9_]+/g, ' ').trim();
const groepen = alle('[data-groep]').map(el => {
  const woorden = el.querySelector('h3').textContent + ' ' + el.dataset.groep;
  return { el, items: alle('li', el).map(li => ({ el: li, tekst: kaal(li.textContent + ' ' + (li.dataset.woorden || '') + ' ' + woorden) })) };
});

/* Pas als het typen even stopt: een voorleesprogramma zegt het dan één keer. */
let gezegd = '';
const zeg = straks(() => { telling.textContent = gezegd; });

const zoek = () => {
  const gevraagd = kaal(veld.value), woorden = gevraagd ? gevraagd.split(' ') : [];
  let aantal = 0;
  groepen.forEach(groep => {
    const over = groep.items.filter(item => {
      item.el.hidden = !woorden.every(woord => item.tekst.includes(woord));
      return !item.el.hidden;
    });
    groep.el.hidden = !over.length;
    aantal += over.length;
  });
  onderwerpen.hidden = woorden.length > 0;
  niets.hidden = aantal > 0;
  gezegd = !woorden.length ? '' : aantal === 0 ? 'Niets gevonden' : aantal === 1 ? '1 bladzijde gevonden' : aantal + ' bladzijden gevonden';
  zeg(300);
};

form.hidden = false;
veld.addEventListener('input', zoek);
form.addEventListener('submit', e => {
  e.preventDefault();
  const eerste = alle('[data-groep] li').find(li => !li.hidden);
  if (eerste && veld.value) eerste.querySelector('a').focus();
});
/* Wie terugkomt van een pagina, vindt zijn woord nog in het veld. */
addEventListener('pageshow', zoek);
