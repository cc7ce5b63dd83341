/* Keuzes boven een lijst samen laten tellen: binnen een groep het een of het ander, tussen groepen allebei.
   Zonder dit bestand is elke keuze een bladzijde. De stand staat in het adres. Wordt pas gevraagd als iemand kiest. */
import { alle, elders } from './site.js';
import { voorbij } from './tijd.js';

export const begin = nav => {
  const plek = document.getElementById('resultaten'), doel = nav.dataset.doel, hier = location.pathname === doel;
  const telling = document.querySelector('.telling'), wis = document.querySelector('.wis');
  const oud = plek.innerHTML, oudAantal = telling.textContent;
  let klaar = false;
  const groepen = alle('[data-f]', nav).map(el => {
    const naam = el.querySelector('summary span');
    return { el, naam, f: el.dataset.f, woord: naam.textContent, opties: alle('[data-v]', el).map(a => ({ a, v: a.dataset.v, n: a.querySelector('.aantal') })) };
  });

  /* {leeftijd: ['0-3'], prijs: ['gratis', 'betalend']}, alleen wat de bladzijde kent */
  const lees = vraag => {
    const p = new URLSearchParams(vraag), stand = {};
    groepen.forEach(g => {
      const gevraagd = new Set(p.getAll(g.f).join(' ').split(' ')), bekend = g.opties.map(o => o.v);
      const v = Array.from(gevraagd).filter(x => bekend.includes(x));
      if (v.length) stand[g.f] = v;
    });
    return stand;
  };
  const adres = stand => {
    const delen = Object.keys(stand).filter(f => stand[f].length).map(f => f + '=' + stand[f].join('+'));
    return doel + (delen.length ? '?' + delen.join('&') : '');
  };
  /* De nummers die bij elke groep passen; behalve bij één, om te tellen wat die nog kan geven */
  const over = (kaart, stand, behalve) => kaart.alle.filter(nr =>
    Object.keys(stand).every(f => f === behalve || stand[f].some(v => kaart[f][v].has(nr))));
  const wissel = (stand, f, v) => {
    const nieuw = {}, bij = stand[f] || [];
    groepen.forEach(g => { if (stand[g.f]) nieuw[g.f] = stand[g.f]; });
    nieuw[f] = bij.includes(v) ? bij.filter(x => x !== v) : bij.concat(v);
    return nieuw;
  };

  /* Bij elke keuze: waar ze heen leidt, en hoeveel er dan zijn */
  const keuzes = (kaart, stand) => groepen.forEach(g => {
    const aan = stand[g.f] || [], mogelijk = over(kaart, stand, g.f);
    g.naam.textContent = g.woord + (aan.length ? ' (' + aan.length + ')' : '');
    g.el.classList.toggle('aan', aan.length > 0);
    g.opties.forEach(o => {
      o.a.href = adres(wissel(stand, g.f, o.v));
      o.n.textContent = mogelijk.filter(nr => kaart[g.f][o.v].has(nr)).length;
      if (aan.includes(o.v)) o.a.setAttribute('aria-current', 'true'); else o.a.removeAttribute('aria-current');
    });
  });
  const lijst = (L, items, kaart, stand) => {
    const leeg = !Object.keys(stand).length, nummers = over(kaart, stand);
    wis.hidden = leeg;
    if (leeg) { plek.innerHTML = oud; telling.textContent = oudAantal; return; }
    const kaarten = nummers.map(nr => items[nr].kaart).filter(k => !voorbij(k));
    telling.classList.remove('sr');
    L.toon(plek, kaarten);
    L.tel(telling, kaarten.length);
  };
  /* keuzes.json: groep, keuze, nummers; de groepen samen kennen elk nummer */
  const ordenen = groepenVan => {
    const kaart = {}, nummers = new Set();
    groepen.forEach(g => {
      kaart[g.f] = {};
      g.opties.forEach(o => { kaart[g.f][o.v] = new Set((groepenVan[g.f] || {})[o.v]); });
    });
    Object.values(groepenVan).forEach(opties => Object.values(opties).forEach(van => van.forEach(nr => nummers.add(nr))));
    kaart.alle = Array.from(nummers).sort((a, b) => a - b);
    return kaart;
  };
  const alles = metLijst => import(plek.dataset.tekenaar)
    .then(L => Promise.all([L, L.haal(plek.dataset.bron), L.haal(nav.dataset.bron)]))
    .then(([L, boek, groepenVan]) => {
      const kaart = ordenen(groepenVan), stand = lees(hier ? location.search : nav.dataset.lijst);
      klaar = true;
      keuzes(kaart, stand);
      if (metLijst) lijst(L, boek.items, kaart, stand);
    }).catch(() => { /* de koppelingen blijven bladzijden */ });

  nav.addEventListener('toggle', () => { if (!klaar) alles(false); }, true);
  alles(hier && Object.keys(lees(location.search)).length);
  if (!hier) return;
  const ga = e => {
    const a = e.target.closest('a');
    if (!klaar || !a || elders(e)) return;
    e.preventDefault();
    history.pushState(null, '', a.getAttribute('href'));
    alles(true);
  };
  nav.addEventListener('click', ga);
  wis.addEventListener('click', ga);
  addEventListener('popstate', () => alles(true));
};
