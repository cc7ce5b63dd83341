/* Tekent kaarten met het sjabloon van de bladzijde. Wordt pas gevraagd als iemand kiest of zoekt.
   Woorden staan in de bladzijde, nooit hier. */
import { maak } from './site.js';

const PER_KEER = 30, gevraagd = {};
/* Hoe kaarten staan; wie wil weten wat dichtbij is, zet ze anders */
let volgorde = items => items;
export const orden = zo => { volgorde = zo; };
/* Waarin de taal staat van woorden die niet in de taal van de bladzijde zijn */
const TAAL = { titel: 'taal', samenvatting: 'zintaal', reden: 'zintaal', partner: 'naamtaal', plaatsen: 'naamtaal' };

/* Vraagt een bestand één keer; opnieuw als het niet kwam */
export function haal(bron) {
  gevraagd[bron] = gevraagd[bron] || fetch(bron)
    .then(r => { if (!r.ok) throw Error(r.status); return r.json(); })
    .catch(e => { delete gevraagd[bron]; throw e; });
  return gevraagd[bron];
}
function kopie(id) { return document.getElementById(id).content.cloneNode(true); }

/* Weg met wat niets te zeggen heeft, en met wat daardoor leeg is */
function snoei(el, tot) {
  while (el !== tot && el.parentNode && !el.textContent.trim()) {
    const op = el.parentNode;
    op.removeChild(el);
    el = op;
  }
}
/* Een $naam$ in het sjabloon wordt het woord met die naam */
function kaart(woorden) {
  const li = kopie('kaart').firstElementChild, lege = [], vreemd = [];
  const vul = s => s.replace(/\$(\w+)\$/g, (_, naam) => woorden[naam] || '');
  for (let loper = document.createTreeWalker(li, 5), n = li; n; n = loper.nextNode()) {
    if (n.nodeType === 1) {
      ['class', 'href', 'data-datum', 'data-einde'].forEach(naam => { if (n.hasAttribute(naam)) n.setAttribute(naam, vul(n.getAttribute(naam))); });
    } else if (n.data.includes('$')) {
      const taal = woorden[TAAL[n.data.replace(/\W/g, '')]];
      n.data = vul(n.data);
      if (!n.data) lege.push(n.parentNode);
      else if (taal) vreemd.push([n, taal]);
    }
  }
  lege.forEach(el => snoei(el, li));
  vreemd.forEach(([tekst, taal]) => {
    const span = maak('span', '', '');
    span.lang = taal;
    span.dir = 'auto';
    tekst.replaceWith(span);
    span.appendChild(tekst);
  });
  if (woorden.merkje && !woorden.merkteken) li.querySelector('.merkje .i').remove();
  return li;
}

/* Hoeveel er zijn; de woorden daarvoor staan op het element zelf, voor elke vorm die de taal kent */
export function tel(el, aantal, woord) {
  const vorm = new Intl.PluralRules(document.documentElement.lang).select(aantal);
  el.textContent = (el.dataset[vorm] || el.dataset.other).replace('#', aantal).replace('$', () => woord || '');
}

/* De kaarten in plaats van wat er stond; enkele tientallen, de rest na een druk op de knop */
export function toon(plek, alles) {
  const items = volgorde(alles);
  plek.textContent = '';
  if (!items.length) { plek.appendChild(kopie('niets')); return; }
  const ul = plek.appendChild(maak('ul', 'lijst', '')), meer = plek.appendChild(kopie('meer').firstElementChild);
  let tot = 0;
  function verder() {
    const eerste = tot;
    items.slice(tot, tot + PER_KEER).forEach(item => ul.appendChild(kaart(item)));
    tot += PER_KEER;
    meer.hidden = tot >= items.length;
    if (eerste) ul.children[eerste].querySelector('a').focus();
  }
  meer.querySelector('button').addEventListener('click', verder);
  verder();
}
