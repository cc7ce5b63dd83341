/* Alleen extra's. Zonder dit bestand staat alles er ook: uren als tabel, keuzes als pagina's. */
(function () {
  'use strict';
  var d = document;
  function all(q, el) { return Array.prototype.slice.call((el || d).querySelectorAll(q)); }

  /* Uitklappers: Escape sluit, en er is er één open */
  var klappers = all('.taal, .menuknop, .filter');
  d.addEventListener('keydown', function (e) {
    if (e.key !== 'Escape') return;
    klappers.forEach(function (k) { if (k.open) { k.open = false; k.querySelector('summary').focus(); } });
  });
  d.addEventListener('click', function (e) { klappers.forEach(function (k) { if (k.open && k.matches('.filter') && !k.contains(e.target)) k.open = false; }); });

  /* Op papier staat niets dichtgeklapt */
  addEventListener('beforeprint', function () { all('.uitklap:not([open])').forEach(function (k) { k.open = true; k.dataset.dicht = ''; }); });
  addEventListener('afterprint', function () { all('.uitklap[data-dicht]').forEach(function (k) { k.open = false; delete k.dataset.dicht; }); });

  all('[data-print]').forEach(function (b) { b.hidden = false; b.addEventListener('click', function () { print(); }); });
})();

/* Zet de bewaarder (worker.js) aan, en zegt het eerlijk als een pagina een bewaarde is. */
(function () {
  'use strict';
  var d = document, s = navigator.serviceWorker, hier = d.currentScript.src;
  if (!s) return;
  s.addEventListener('message', function (e) {
    var m = d.querySelector('[data-offline]');
    if (!m || e.data !== 'bewaard' || !m.hidden) return;
    m.hidden = false;
    var p = m.appendChild(d.createElement('p'));
    p.className = 'melding';
    p.setAttribute('role', 'status');
    p.textContent = m.dataset.offline;
  });
  if (s.controller) s.controller.postMessage('bewaard?');
  addEventListener('load', function () {
    s.register(new URL('../sw.js', hier).href, { updateViaCache: 'none' }).catch(function () {});
  });
})();
