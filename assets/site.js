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
