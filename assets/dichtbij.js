/* Zet wat dichtbij is vooraan. Het toestel zegt waar je bent en rekent; er gaat niets weg. Wordt pas gevraagd als iemand op de knop drukt. */
import { alle, maak } from './site.js';

const RAD = Math.PI / 180, AARDE = 6371;
const km = ([a, b], [c, d]) => {
  const h = Math.sin((c - a) * RAD / 2) ** 2 + Math.cos(a * RAD) * Math.cos(c * RAD) * Math.sin((d - b) * RAD / 2) ** 2;
  return 2 * AARDE * Math.asin(Math.sqrt(h));
};
/* Van wat op meer plaatsen is, telt de dichtste; wat nergens is, staat achteraan */
const ver = (punten, hier) => Math.min(...(punten || '').split(' ').filter(p => p).map(p => km(p.split(',').map(Number), hier)));
const inWoorden = (afstand, vak) => {
  const getal = n => new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 }).format(n);
  return afstand < .95 ? vak.dataset.meter.replace('#', getal(Math.max(1, Math.round(afstand * 10)) * 100)) : vak.dataset.km.replace('#', getal(afstand < 10 ? afstand : Math.round(afstand)));
};
const gesorteerd = (lijst, afstand) => lijst.map(een => [een, afstand(een)]).sort((x, y) => x[1] === y[1] ? 0 : x[1] - y[1]);

/* Plaatsen staan er allemaal */
const plaatsen = (vak, hier) => {
  const ul = document.querySelector('ul.plaatsen');
  gesorteerd(alle('li.plaats', ul), li => ver(li.dataset.punten, hier)).forEach(([li, afstand]) => {
    alle('.afstand', li).forEach(p => p.remove());
    if (afstand < Infinity) li.firstElementChild.after(maak('p', 'afstand', inWoorden(afstand, vak)));
    ul.appendChild(li);
  });
};
/* Van een aanbod staan er dertig; de rest zit in het zoekboek. Wat gekozen is, blijft gekozen */
const aanbod = (vak, hier) => {
  const plek = document.getElementById('resultaten');
  return import(plek.dataset.tekenaar).then(L => L.haal(plek.dataset.bron).then(boek => {
    L.orden(kaarten => gesorteerd(kaarten, k => ver(k.punten, hier)).map(([k, afstand]) => afstand < Infinity
      ? Object.assign({}, k, { plaatsen: k.plaatsen + ' (' + inWoorden(afstand, vak) + ')' }) : k));
    if (location.search) dispatchEvent(new Event('popstate'));
    else L.toon(plek, boek.items.map(item => item.kaart).filter(k => k.url.startsWith('aanbod/')));
  }));
};
export function zoek(vak) {
  const zeg = vak.querySelector('[role=status]'), niet = () => { zeg.textContent = vak.dataset.niet; };
  if (!navigator.geolocation) { niet(); return; }
  navigator.geolocation.getCurrentPosition(({ coords }) => {
    Promise.resolve((vak.dataset.voor === 'plaatsen' ? plaatsen : aanbod)(vak, [coords.latitude, coords.longitude]))
      .then(() => { zeg.textContent = vak.dataset.klaar; }, niet);
  }, niet, { timeout: 15000, maximumAge: 300000 });
}
