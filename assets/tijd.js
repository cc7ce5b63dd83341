/* Wat nu open is, vandaag en morgen: in de tijd van Brussel, waar de lezer ook is.
   De woorden en de uren staan op de pagina; buiten de dagen die ze kent, zegt dit script niets. */
(function () {
  'use strict';
  var d = document, taal = d.documentElement.lang, dag = 1440, woorden = JSON.parse(d.documentElement.dataset.woorden);
  function all(q, el) { return Array.prototype.slice.call((el || d).querySelectorAll(q)); }
  function woord(k) { return woorden[k] || ''; }
  function vul(s, o) { return s.replace(/\{(\w+)\}/g, function (_, k) { return o[k]; }); }
  function maak(naam, klasse, tekst, in_) {
    var el = in_.appendChild(d.createElement(naam));
    if (klasse) el.className = klasse;
    el.textContent = tekst;
    return el;
  }

  /* Dagen zijn tekst, 2026-11-28; uren zijn minuten sinds middernacht. */
  function brussel() {
    var o = {};
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false })
      .formatToParts(new Date()).forEach(function (p) { o[p.type] = p.value; });
    return { datum: o.year + '-' + o.month + '-' + o.day, min: (o.hour % 24) * 60 + +o.minute };
  }
  function middag(datum) { return new Date(datum + 'T12:00:00Z'); }
  function plus(datum, n) { var t = middag(datum); t.setUTCDate(t.getUTCDate() + n); return t.toISOString().slice(0, 10); }
  function weekdag(datum) { return middag(datum).getUTCDay() || 7; }
  function dagnaam(datum, o) { o.timeZone = 'UTC'; return new Intl.DateTimeFormat(taal === 'nl' ? 'nl-BE' : taal, o).format(middag(datum)); }
  function min(s) { var p = s.split(':'); return p[0] * 60 + +p[1]; }
  function kort(m) {
    var u = Math.floor(m / 60) % 24, n = (m % 60 < 10 ? '0' : '') + m % 60;
    return taal === 'nl' ? u + (m % 60 ? '.' + n : '') : u + ':' + n;
  }
  function uur(m) { return vul(woord('uur'), { u: kort(m) }); }

  /* "2026-11-23/2027-02-02 2=09:00-12:00,13:00-16:00a 2026-12-25=" */
  function lees(s) {
    var delen = s.split(' '), grens = delen[0].split('/'), uren = { van: grens[0], tot: grens[1], dagen: {}, binnen: false };
    delen.slice(1).forEach(function (deel) {
      var p = deel.split('=');
      uren.dagen[p[0]] = !p[1] ? [] : p[1].split(',').map(function (b) {
        var van = min(b.slice(0, 5)), tot = min(b.slice(6, 11)), hoe = b.slice(11);
        if (!hoe) uren.binnen = true;
        return { van: van, tot: tot > van ? tot : tot + dag, hoe: hoe };
      });
    });
    return uren;
  }
  function kent(uren, datum) { return uren.van <= datum && datum <= uren.tot; }
  function op(uren, datum) { return kent(uren, datum) ? uren.dagen[datum] || uren.dagen[weekdag(datum)] || [] : []; }
  function hoe(h) { return h ? woord('hoe-' + h) : ''; }

  /* Wat nu bezig is, ook wat gisteren begon; binnenlopen gaat voor, en uren die elkaar raken zijn er één. */
  function bezig(uren, nu) {
    var blokken = op(uren, plus(nu.datum, -1)).map(function (b) { return { van: b.van - dag, tot: b.tot - dag, hoe: b.hoe }; })
      .concat(op(uren, nu.datum))
      .concat(op(uren, plus(nu.datum, 1)).map(function (b) { return { van: b.van + dag, tot: b.tot + dag, hoe: b.hoe }; }));
    var nuBezig = blokken.filter(function (b) { return b.van <= nu.min && nu.min < b.tot; })
      .sort(function (a, b) { return a.hoe < b.hoe ? -1 : a.hoe > b.hoe ? 1 : b.tot - a.tot; })[0];
    if (nuBezig) blokken.forEach(function (b) { if (b.hoe === nuBezig.hoe && b.van <= nuBezig.tot && b.tot > nuBezig.tot) nuBezig.tot = b.tot; });
    return nuBezig;
  }
  /* [klasse, kop, rest], of niets wanneer het niet te weten is. */
  function stand(uren, nu) {
    if (!kent(uren, nu.datum)) return null;
    var b = bezig(uren, nu), k, datum, straks;
    if (b) return [b.hoe ? '' : 'open', woord('nu' + (b.hoe && '-' + b.hoe)), vul(woord('tot'), { u: uur(b.tot) })];
    for (k = 0, datum = nu.datum; datum <= uren.tot && !straks; datum = plus(nu.datum, ++k)) {
      straks = op(uren, datum).filter(function (x) { return k || x.van > nu.min; })[0];
      if (straks) break;
    }
    if (!straks) return ['dicht', woord('dicht'), ''];
    var wanneer = k === 0 ? woord('vandaag') : k === 1 ? woord('morgen') : dagnaam(datum, k < 7 ? { weekday: 'long' } : { weekday: 'long', day: 'numeric', month: 'long' });
    var om = vul(woord('om'), { d: wanneer, u: uur(straks.van) });
    return uren.binnen ? ['dicht', woord('dicht'), om + hoe(straks.hoe)] : ['', woord('alleen-' + straks.hoe), om];
  }
  function tekst(blokken) {
    return blokken.map(function (b, i) {
      var volgend = blokken[i + 1];
      return vul(woord('van-tot'), { v: kort(b.van), t: uur(b.tot) }) + (volgend && volgend.hoe === b.hoe ? '' : hoe(b.hoe));
    }).join(woord('en')) || woord('gesloten');
  }

  function toonStand(el, uren, nu) {
    var s = stand(uren, nu);
    if (el.dataset.zonder === undefined) el.dataset.zonder = el.textContent;
    el.textContent = s ? '' : el.dataset.zonder;
    if (!s) return;
    var merkje = maak('span', 'merkje ' + s[0], '', el), kop = maak('span', '', s[1], merkje);
    if (s[2]) maak('span', 'rest', s[2], kop);
  }
  function toonDagen(el, uren, nu) {
    el.textContent = '';
    [['vandaag', 0], ['morgen', 1]].forEach(function (x) {
      var datum = plus(nu.datum, x[1]);
      if (!kent(uren, datum)) return;
      var naam = woord(x[0]), p = maak('div', '', naam.charAt(0).toUpperCase() + naam.slice(1) + ', ' + dagnaam(datum, { weekday: 'long', day: 'numeric', month: 'long' }), el);
      maak('b', '', tekst(op(uren, datum)), p);
    });
    el.hidden = !el.firstChild;
  }
  /* De rij van vandaag, behalve op een dag die van de week afwijkt. */
  function toonRij(el, uren, nu) {
    var gewoon = kent(uren, nu.datum) && !uren.dagen[nu.datum];
    all('[data-dag]', el).forEach(function (tr) {
      var ja = gewoon && +tr.dataset.dag === weekdag(nu.datum), th = tr.cells[0], oud = th.querySelector('span');
      tr.classList.toggle('is-nu', ja);
      if (ja && !oud) maak('span', '', woord('vandaag'), th);
      if (!ja && oud) oud.remove();
    });
  }
  /* Dagen van de agenda: wat voorbij is verdwijnt, vandaag en morgen heten zo. */
  function toonDatum(el, nu) {
    var datum = el.dataset.datum, tot = el.dataset.tot || datum, plek = el.querySelector('.datum, .datum-naam'), oud = el.querySelector('.nu-dag');
    var naam = tot !== datum ? (datum < plus(nu.datum, 6) ? woord('weekend') : '') : datum === nu.datum ? woord('vandaag') : datum === plus(nu.datum, 1) ? woord('morgen') : '';
    el.hidden = tot < nu.datum;
    if (oud) oud.remove();
    if (naam && plek) maak('span', 'nu-dag', naam, plek);
  }
  function tik() {
    var nu = brussel();
    all('[data-uren]').forEach(function (el) {
      var uren = lees(el.dataset.uren);
      (el.classList.contains('nu') ? toonStand : el.classList.contains('vm') ? toonDagen : toonRij)(el, uren, nu);
    });
    all('[data-datum]').forEach(function (el) { toonDatum(el, nu); });
  }
  tik();
  setInterval(tik, 60000);
})();
