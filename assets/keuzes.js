/* Keuzes boven een lijst samen laten tellen: binnen een groep het een of het ander, tussen groepen allebei.
   Zonder dit bestand is elke keuze een bladzijde. De stand staat in het adres. */
(function () {
  'use strict';
  var d = document, nav = d.querySelector('.filters'), plek = d.getElementById('resultaten');
  if (!nav || !plek || !window.URLSearchParams) return;
  function all(q, el) { return Array.prototype.slice.call((el || d).querySelectorAll(q)); }
  var doel = nav.dataset.doel, hier = location.pathname === doel, telling = d.querySelector('.telling'), wis = d.querySelector('.wis');
  var oud = plek.innerHTML, oudAantal = telling.textContent, klaar = false;
  var groepen = all('[data-f]', nav).map(function (el) {
    return { el: el, f: el.dataset.f, naam: el.querySelector('summary span'), opties: all('[data-v]', el).map(function (a) { return { a: a, v: a.dataset.v, n: a.querySelector('span') }; }) };
  });
  groepen.forEach(function (g) { g.woord = g.naam.textContent; });

  /* {leeftijd: ['0-3'], prijs: ['gratis', 'betalend']}, alleen wat de bladzijde kent */
  function lees(vraag) {
    var p = new URLSearchParams(vraag), stand = {};
    groepen.forEach(function (g) {
      var bekend = g.opties.map(function (o) { return o.v; });
      var v = p.getAll(g.f).join(' ').split(' ').filter(function (x, i, s) { return bekend.indexOf(x) >= 0 && s.indexOf(x) === i; });
      if (v.length) stand[g.f] = v;
    });
    return stand;
  }
  function adres(stand) {
    var delen = Object.keys(stand).filter(function (f) { return stand[f].length; }).map(function (f) { return f + '=' + stand[f].join('+'); });
    return doel + (delen.length ? '?' + delen.join('&') : '');
  }
  /* De nummers die bij elke groep passen; behalve bij één, om te tellen wat die nog kan geven */
  function over(kaart, stand, behalve) {
    return kaart.alle.filter(function (nr) {
      return Object.keys(stand).every(function (f) { return f === behalve || stand[f].some(function (v) { return kaart[f][v].has(nr); }); });
    });
  }
  function wissel(stand, f, v) {
    var nieuw = {}, bij = stand[f] || [], i = bij.indexOf(v);
    groepen.forEach(function (g) { if (stand[g.f]) nieuw[g.f] = stand[g.f]; });
    nieuw[f] = i < 0 ? bij.concat(v) : bij.filter(function (x) { return x !== v; });
    return nieuw;
  }

  /* Bij elke keuze: waar ze heen leidt, en hoeveel er dan zijn */
  function keuzes(kaart, stand) {
    groepen.forEach(function (g) {
      var aan = stand[g.f] || [], mogelijk = over(kaart, stand, g.f);
      g.naam.textContent = g.woord + (aan.length ? ' (' + aan.length + ')' : '');
      g.el.classList.toggle('aan', aan.length > 0);
      g.opties.forEach(function (o) {
        o.a.href = adres(wissel(stand, g.f, o.v));
        o.n.textContent = mogelijk.filter(function (nr) { return kaart[g.f][o.v].has(nr); }).length;
        if (aan.indexOf(o.v) >= 0) o.a.setAttribute('aria-current', 'true'); else o.a.removeAttribute('aria-current');
      });
    });
  }
  function lijst(L, items, kaart, stand) {
    var leeg = !Object.keys(stand).length, nummers = over(kaart, stand);
    wis.hidden = leeg;
    if (leeg) { plek.innerHTML = oud; telling.textContent = oudAantal; return; }
    L.toon(plek, nummers.map(function (nr) { return items[nr].kaart; }));
    L.tel(telling, nummers.length);
  }
  /* keuzes.json: groep, keuze, nummers; de groepen samen kennen elk nummer */
  function ordenen(groepenVan) {
    var kaart = {}, alle = new Set();
    groepen.forEach(function (g) {
      kaart[g.f] = {};
      g.opties.forEach(function (o) { kaart[g.f][o.v] = new Set((groepenVan[g.f] || {})[o.v]); });
    });
    Object.keys(groepenVan).forEach(function (f) { Object.keys(groepenVan[f]).forEach(function (v) { groepenVan[f][v].forEach(alle.add, alle); }); });
    kaart.alle = Array.from(alle).sort(function (a, b) { return a - b; });
    return kaart;
  }
  function alles(metLijst) {
    return import(plek.dataset.tekenaar).then(function (L) {
      return Promise.all([L, L.haal(plek.dataset.bron), L.haal(nav.dataset.bron)]);
    }).then(function (x) {
      var kaart = ordenen(x[2]), stand = lees(hier ? location.search : nav.dataset.lijst);
      klaar = true;
      keuzes(kaart, stand);
      if (metLijst) lijst(x[0], x[1].items, kaart, stand);
    }).catch(function () { /* de koppelingen blijven bladzijden */ });
  }

  nav.addEventListener('toggle', function () { if (!klaar) alles(false); }, true);
  if (!hier) return;
  function ga(e) {
    var a = e.target.closest('a');
    if (!klaar || !a || e.ctrlKey || e.metaKey || e.shiftKey) return;
    e.preventDefault();
    history.pushState(null, '', a.getAttribute('href'));
    alles(true);
  }
  nav.addEventListener('click', ga);
  wis.addEventListener('click', ga);
  addEventListener('popstate', function () { alles(true); });
  if (Object.keys(lees(location.search)).length) alles(true);
})();
