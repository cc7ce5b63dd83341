/* Zoeken in de uitleg terwijl je typt. Zonder dit bestand is er geen zoekveld, en staat de hele lijst er. */
(function () {
  'use strict';
  var d = document, form = d.querySelector('[data-zoek]');
  if (!form) return;
  function all(q, el) { return Array.prototype.slice.call((el || d).querySelectorAll(q)); }
  /* Zonder hoofdletters, accenten en leestekens */
  function plat(s) { return s.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9_]+/g, ' ').trim(); }

  var veld = form.querySelector('input'), telling = form.querySelector('[role=status]'), niets = d.querySelector('[data-niets]'), wacht;
  var onderwerpen = d.querySelector('nav.chips');
  var groepen = all('[data-groep]').map(function (el) {
    var woorden = el.querySelector('h3').textContent + ' ' + el.dataset.groep;
    return { el: el, items: all('[data-woorden]', el).map(function (li) { return { el: li, tekst: plat(li.textContent + ' ' + li.dataset.woorden + ' ' + woorden) }; }) };
  });

  function zoek() {
    var gevraagd = plat(veld.value), woorden = gevraagd ? gevraagd.split(' ') : [], aantal = 0;
    groepen.forEach(function (groep) {
      var hier = 0;
      groep.items.forEach(function (item) {
        var past = woorden.every(function (w) { return item.tekst.indexOf(w) >= 0; });
        item.el.hidden = !past;
        if (past) hier++;
      });
      groep.el.hidden = !hier;
      aantal += hier;
    });
    onderwerpen.hidden = woorden.length > 0;
    niets.hidden = aantal > 0;
    /* Pas als het typen even stopt: een voorleesprogramma zegt het dan één keer. */
    clearTimeout(wacht);
    wacht = setTimeout(function () { telling.textContent = !woorden.length ? '' : aantal === 0 ? 'Niets gevonden' : aantal === 1 ? '1 bladzijde gevonden' : aantal + ' bladzijden gevonden'; }, 300);
  }

  form.hidden = false;
  veld.addEventListener('input', zoek);
  form.addEventListener('submit', function (e) {
    e.preventDefault();
    var eerste = all('[data-woorden]').filter(function (li) { return !li.hidden; })[0];
    if (eerste && veld.value) eerste.querySelector('a').focus();
  });
  /* Wie terugkomt van een pagina, vindt zijn woord nog in het veld. */
  addEventListener('pageshow', zoek);
})();
