/* Alleen extra's. Zonder dit bestand staat alles er ook: uren als tabel, keuzes als pagina's. */
(function () {
  'use strict';
  var d = document, root = d.documentElement;
  var W = {
    nuOpen: 'Nu open| tot {u}', straks: 'Nu dicht|, vandaag om {u}', dicht: 'Nu dicht|, {d} om {u}', dichtLang: 'Nu dicht',
    vandaag: 'vandaag', morgen: 'morgen', gesloten: 'gesloten', en: ' en ', uur: ' uur', tot: ' – '
  };
  try { Object.assign(W, JSON.parse(root.dataset.woorden || '{}')); } catch (e) { /* Nederlands blijft */ }
  function all(q, el) { return Array.prototype.slice.call((el || d).querySelectorAll(q)); }
  function vul(s, o) { return s.replace(/\{(\w)\}/g, function (_, k) { return o[k]; }); }

  /* Tijd in Brussel, waar de lezer ook is */
  function brussel(ms) {
    var o = {};
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false })
      .formatToParts(new Date(ms)).forEach(function (p) { o[p.type] = p.value; });
    return { datum: o.year + '-' + o.month + '-' + o.day, min: (o.hour % 24) * 60 + +o.minute };
  }
  function plus(datum, n) { var t = new Date(datum + 'T12:00:00Z'); t.setUTCDate(t.getUTCDate() + n); return t.toISOString().slice(0, 10); }
  function weekdag(datum) { return new Date(datum + 'T12:00:00Z').getUTCDay() || 7; }
  function dagnaam(datum, o) { return new Intl.DateTimeFormat(root.lang === 'nl' ? 'nl-BE' : root.lang, Object.assign({ timeZone: 'UTC' }, o || { weekday: 'long' })).format(new Date(datum + 'T12:00:00Z')); }
  function min(s) { var p = s.split(':'); return p[0] * 60 + +p[1]; }
  function uur(s) { return root.lang === 'nl' ? s.replace(/^0/, '').replace(/:00$/, '').replace(':', '.') + W.uur : s; }
  function blokken(u, datum) {
    if (u.anders && u.anders[datum]) return u.anders[datum];
    if (u.dicht && u.dicht.indexOf(datum) >= 0) return [];
    return u[weekdag(datum)] || [];
  }
  function tekst(b) { return b.length ? b.map(function (x) { return uur(x[0]).replace(W.uur, '') + W.tot + uur(x[1]); }).join(W.en) : W.gesloten; }
  function stand(u, nu) {
    var b = blokken(u, nu.datum), i, k, dd;
    for (i = 0; i < b.length; i++) if (nu.min >= min(b[i][0]) && nu.min < min(b[i][1])) return [true, vul(W.nuOpen, { u: uur(b[i][1]) })];
    for (i = 0; i < b.length; i++) if (nu.min < min(b[i][0])) return [false, vul(W.straks, { u: uur(b[i][0]) })];
    for (k = 1; k < 15; k++) { dd = plus(nu.datum, k); b = blokken(u, dd); if (b.length) return [false, vul(W.dicht, { d: k === 1 ? W.morgen : dagnaam(dd, k > 6 ? { day: 'numeric', month: 'long' } : null), u: uur(b[0][0]) })]; }
    return [false, W.dichtLang];
  }
  function tik() {
    var nu = brussel(Date.now());
    all('[data-uren]').forEach(function (el) {
      var u; try { u = JSON.parse(el.dataset.uren); } catch (e) { return; }
      if (el.classList.contains('nu')) {
        var s = stand(u, nu);
        el.innerHTML = ''; var b = el.appendChild(d.createElement('span'));
        b.className = 'merkje ' + (s[0] ? 'open' : 'dicht');
        var t = s[1].split('|'), x = b.appendChild(d.createElement('span'));
        x.textContent = t[0];
        if (t[1]) { x = x.appendChild(d.createElement('span')); x.className = 'rest'; x.textContent = t[1]; }
      } else if (el.classList.contains('vm')) {
        el.innerHTML = ''; el.hidden = false;
        [[W.vandaag, 0], [W.morgen, 1]].forEach(function (x) {
          var dt = plus(nu.datum, x[1]), p = el.appendChild(d.createElement('div'));
          p.textContent = x[0].charAt(0).toUpperCase() + x[0].slice(1) + ', ' + dagnaam(dt, { weekday: 'long', day: 'numeric', month: 'long' });
          p.appendChild(d.createElement('b')).textContent = tekst(blokken(u, dt)) + (el.dataset.bij && blokken(u, dt).length ? ', ' + el.dataset.bij : '');
        });
      } else {
        all('[data-dag]', el).forEach(function (tr) {
          var ja = +tr.dataset.dag === weekdag(nu.datum), th = tr.cells[0], oud = th.querySelector('span');
          tr.classList.toggle('is-nu', ja);
          if (ja && !oud) th.appendChild(d.createElement('span')).textContent = W.vandaag;
          if (!ja && oud) oud.remove();
        });
      }
    });
    all('[data-datum]').forEach(function (el) {
      var k = el.dataset.datum, p = el.querySelector('.datum');
      el.hidden = k < nu.datum;
      if (!p || p.querySelector('.nu-dag')) return;
      var w = k === nu.datum ? W.vandaag : k === plus(nu.datum, 1) ? W.morgen : '';
      if (w) { var s = p.appendChild(d.createElement('span')); s.className = 'nu-dag'; s.textContent = w; }
    });
  }
  tik(); setInterval(tik, 60000);

  /* Uitklappers: Escape sluit, en er is er één open */
  var klappers = all('.taal, .menuknop, .filter');
  d.addEventListener('keydown', function (e) {
    if (e.key !== 'Escape') return;
    klappers.forEach(function (k) { if (k.open) { k.open = false; k.querySelector('summary').focus(); } });
  });
  d.addEventListener('click', function (e) { klappers.forEach(function (k) { if (k.open && k.matches('.filter') && !k.contains(e.target)) k.open = false; }); });

  all('[data-print]').forEach(function (b) { b.hidden = false; b.addEventListener('click', function () { print(); }); });
})();
