/* De bladzijde Zoeken: vraagt pas iets als iemand het veld kiest, of met een woord binnenkomt.
   Zonder dit bestand leidt ze naar A tot Z en de thema's. */
import { alle, straks } from './site.js';

const form = document.querySelector('form[data-zoek]'), veld = form.querySelector('input');
const plek = document.getElementById('resultaten'), anders = document.getElementById('anders'), telling = document.querySelector('.telling');
const nood = document.getElementById('nood');

/* {L: de tekenaar, vind: de zoekfunctie}; opnieuw als het niet kwam */
let machine;
const haal = () => {
  machine = machine || Promise.all([import(plek.dataset.tekenaar), import(form.dataset.zoek)])
    .then(([L, M]) => L.haal(plek.dataset.bron).then(gids => ({ L, vind: M.bouw(gids) })))
    .catch(e => { machine = null; throw e; });
  return machine;
};
/* Waarom staat dit hier? Alleen te zeggen als het getypte woord niet te lezen staat */
const waarom = ({ kaart, paren }) => {
  const staat = (kaart.titel + ' ' + (kaart.samenvatting || '')).toLowerCase(), uit = [];
  paren.forEach(([getypt, gevonden]) => {
    const een = getypt.toLowerCase(), ander = gevonden.toLowerCase();
    if (een.slice(0, 4) === ander.slice(0, 4) && staat.includes(ander)) return;
    const zin = een === ander ? gevonden : getypt + ' \u2192 ' + gevonden;
    if (!uit.includes(zin)) uit.push(zin);
  });
  return uit.length ? plek.dataset.waarom.replace('$', () => uit.join(', ')) : '';
};
/* Wat niet kan wachten, staat boven alles: welke nummers, zeggen de woorden */
const dringend = nummers => {
  if (!nood) return;
  nood.hidden = !nummers.size;
  alle('li', nood).forEach((li, i) => { li.hidden = !nummers.has(i); });
};
/* Het adres houdt het woord bij; ook van tekens die er geen zijn, en als de browser het te vaak vindt */
const onthoud = vraag => {
  const adres = '?' + String(new URLSearchParams({ q: vraag })).replace(/\+/g, '%20');
  try { history.replaceState(null, '', vraag ? adres : location.pathname); } catch (_) { /* dan niet */ }
};
const zoek = () => {
  const vraag = veld.value.trim();
  onthoud(vraag);
  if (!vraag) { plek.textContent = telling.textContent = ''; anders.hidden = false; dringend(new Set()); return; }
  haal().then(({ L, vind }) => {
    if (vraag !== veld.value.trim()) return;
    const uit = vind(vraag).map(gevonden => Object.assign({ waarom: waarom(gevonden) }, gevonden.kaart));
    dringend(vind.nood(vraag));
    L.toon(plek, uit);
    L.tel(telling, uit.length, vraag);
    anders.hidden = uit.length > 0;
  }).catch(() => { anders.hidden = false; });
};
const zoekStraks = straks(zoek);

veld.addEventListener('focus', () => haal().catch(() => { /* de andere wegen staan er */ }));
veld.addEventListener('input', () => zoekStraks(250));
form.addEventListener('submit', e => { e.preventDefault(); zoekStraks(0); });
addEventListener('pageshow', () => {
  veld.value = new URLSearchParams(location.search).get('q') || '';
  if (veld.value) zoek();
});
