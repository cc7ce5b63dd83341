/* De bladzijde Zoeken: vraagt pas iets als iemand het veld kiest, of met een woord binnenkomt.
   Zonder dit bestand leidt ze naar A tot Z en de thema's. */
(function () {
  'use strict';
  var d = document, form = d.querySelector('form[data-zoek]'), plek = d.getElementById('resultaten');
  if (!form || !plek) return;
  var veld = form.querySelector('input'), telling = d.querySelector('.telling'), anders = d.getElementById('anders'), machine, wacht;

  /* [tekenaar, zoekfunctie] */
  function haal() {
    machine = machine || Promise.all([import(plek.dataset.tekenaar), import(form.dataset.zoek)]).then(function (x) {
      return x[0].haal(plek.dataset.bron).then(function (boek) { return [x[0], x[1].bouw(boek)]; });
    }).catch(function (e) { machine = null; throw e; });
    return machine;
  }
  /* Waarom staat dit hier? Alleen te zeggen als het getypte woord niet te lezen staat */
  function waarom(gevonden) {
    var staat = (gevonden.kaart.titel + ' ' + (gevonden.kaart.samenvatting || '')).toLowerCase(), uit = [];
    gevonden.paren.forEach(function (paar) {
      var getypt = paar[0].toLowerCase(), woord = paar[1].toLowerCase();
      if (getypt.slice(0, 4) === woord.slice(0, 4) && staat.indexOf(woord) >= 0) return;
      var zin = getypt === woord ? paar[1] : paar[0] + ' \u2192 ' + paar[1];
      if (uit.indexOf(zin) < 0) uit.push(zin);
    });
    return uit.length ? plek.dataset.waarom.replace('$', function () { return uit.join(', '); }) : '';
  }
  function zoek() {
    var vraag = veld.value.trim();
    history.replaceState(null, '', vraag ? '?q=' + encodeURIComponent(vraag) : location.pathname);
    if (!vraag) { plek.textContent = telling.textContent = ''; anders.hidden = false; return; }
    haal().then(function (x) {
      if (vraag !== veld.value.trim()) return;
      var uit = x[1](vraag).map(function (gevonden) { return Object.assign({ waarom: waarom(gevonden) }, gevonden.kaart); });
      x[0].toon(plek, uit);
      x[0].tel(telling, uit.length, vraag);
      anders.hidden = uit.length > 0;
    }).catch(function () { anders.hidden = false; });
  }

  veld.addEventListener('focus', function () { haal().catch(function () { /* de andere wegen staan er */ }); });
  veld.addEventListener('input', function () { clearTimeout(wacht); wacht = setTimeout(zoek, 250); });
  form.addEventListener('submit', function (e) { e.preventDefault(); clearTimeout(wacht); zoek(); });
  function uitAdres() { veld.value = new URLSearchParams(location.search).get('q') || ''; if (veld.value) zoek(); }
  addEventListener('pageshow', uitAdres);
})();
