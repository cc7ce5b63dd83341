/* Wat nu open is, vandaag en morgen: in de tijd van Brussel, waar de lezer ook is.
   De woorden en de uren staan op de pagina; buiten de dagen die ze kent, zegt dit script niets. */
import { alle, maak } from './site.js';

const taal = document.documentElement.lang, DAG = 1440, woorden = JSON.parse(document.body.dataset.woorden);
const woord = k => woorden[k] || '';
const vul = (s, o) => s.replace(/\{(\w+)\}/g, (_, k) => o[k]);
const zet = (naam, klasse, tekst, plek) => plek.appendChild(maak(naam, klasse, tekst));

/* Dagen zijn tekst, 2026-11-28; uren zijn minuten sinds middernacht. */
const KLOK = { timeZone: 'Europe/Brussels', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false };
const brussel = () => {
  const o = {};
  new Intl.DateTimeFormat('en-GB', KLOK).formatToParts(new Date()).forEach(p => { o[p.type] = p.value; });
  return { datum: o.year + '-' + o.month + '-' + o.day, min: (o.hour % 24) * 60 + +o.minute };
};
const middag = datum => new Date(datum + 'T12:00:00Z');
const plus = (datum, n) => { const t = middag(datum); t.setUTCDate(t.getUTCDate() + n); return t.toISOString().slice(0, 10); };
const weekdag = datum => middag(datum).getUTCDay() || 7;
const dagnaam = (datum, o) => { o.timeZone = 'UTC'; return new Intl.DateTimeFormat(taal === 'nl' ? 'nl-BE' : taal, o).format(middag(datum)); };
const min = s => { const p = s.split(':'); return p[0] * 60 + +p[1]; };
const kort = m => {
  const u = m % DAG ? Math.floor(m / 60) % 24 : m && 24, n = (m % 60 < 10 ? '0' : '') + m % 60;
  return taal === 'nl' ? u + (m % 60 ? '.' + n : '') : u + ':' + n;
};
const uur = m => vul(woord('uur'), { u: kort(m) });

/* "2026-11-23/2027-02-02 2=09:00-12:00,13:00-16:00a 2026-12-25=" */
const lees = s => {
  const [grens, ...delen] = s.split(' '), [van, tot] = grens.split('/'), uren = { van, tot, dagen: {} };
  delen.forEach(deel => {
    const [op, blokken] = deel.split('=');
    uren.dagen[op] = !blokken ? [] : blokken.split(',').map(b => {
      const van = min(b.slice(0, 5)), tot = min(b.slice(6, 11)), hoe = b.slice(11);
      if (!hoe) uren.binnen = true;
      return { van, tot: tot > van ? tot : tot + DAG, hoe };
    });
  });
  return uren;
};
const kent = (uren, datum) => uren.van <= datum && datum <= uren.tot;
const op = (uren, datum) => kent(uren, datum) ? uren.dagen[datum] || uren.dagen[weekdag(datum)] || [] : [];
const hoe = h => h ? woord('hoe-' + h) : '';

/* Wat nu bezig is, ook wat gisteren begon; binnenlopen gaat voor, en uren die elkaar raken zijn er één.
   Wat morgen om middernacht nog bezig is, is dag en nacht open: dan is er geen einde te zeggen. */
const bezig = (uren, nu) => {
  const rond = n => op(uren, plus(nu.datum, n)).map(b => ({ van: b.van + n * DAG, tot: b.tot + n * DAG, hoe: b.hoe }));
  const blokken = rond(-1).concat(rond(0), rond(1));
  const nuBezig = blokken.filter(b => b.van <= nu.min && nu.min < b.tot)
    .sort((a, b) => a.hoe < b.hoe ? -1 : a.hoe > b.hoe ? 1 : b.tot - a.tot)[0];
  if (nuBezig) blokken.forEach(b => { if (b.hoe === nuBezig.hoe && b.van <= nuBezig.tot && b.tot > nuBezig.tot) nuBezig.tot = b.tot; });
  return nuBezig;
};
const eerstvolgende = (uren, nu) => {
  for (let k = 0, datum = nu.datum; datum <= uren.tot; datum = plus(nu.datum, ++k)) {
    const blok = op(uren, datum).find(x => k || x.van > nu.min);
    if (blok) return [blok, k, datum];
  }
  return [];
};
/* [klasse, kop, rest], of niets wanneer het niet te weten is. */
const stand = (uren, nu) => {
  if (!kent(uren, nu.datum)) return null;
  const b = bezig(uren, nu);
  if (b) return [b.hoe ? '' : 'open', woord('nu' + (b.hoe && '-' + b.hoe)), b.tot < 2 * DAG ? vul(woord('tot'), { u: uur(b.tot) }) : ''];
  const [blok, k, datum] = eerstvolgende(uren, nu);
  if (!blok) return ['dicht', woord('dicht'), ''];
  const wanneer = k === 0 ? woord('vandaag') : k === 1 ? woord('morgen') : dagnaam(datum, k < 7 ? { weekday: 'long' } : { weekday: 'long', day: 'numeric', month: 'long' });
  const om = vul(woord('om'), { d: wanneer, u: uur(blok.van) });
  return uren.binnen ? ['dicht', woord('dicht'), om + hoe(blok.hoe)] : ['', woord('alleen-' + blok.hoe), om];
};
const tekst = blokken => blokken.map((b, i) => {
  const volgend = blokken[i + 1];
  return vul(woord('van-tot'), { v: kort(b.van), t: uur(b.tot) }) + (volgend && volgend.hoe === b.hoe ? '' : hoe(b.hoe));
}).join(woord('en')) || woord('gesloten');

const toonStand = (el, uren, nu) => {
  const s = stand(uren, nu);
  if (el.dataset.zonder === undefined) el.dataset.zonder = el.textContent;
  el.textContent = s ? '' : el.dataset.zonder;
  if (!s) return;
  /* Naast een nummer staat alleen tot of vanaf wanneer; wat dat is, hoort wie voorgelezen wordt. */
  const [klasse, naam, rest] = s, kort = rest && el.classList.contains('kort');
  const merkje = zet('span', 'merkje ' + klasse, '', el), kop = zet('span', kort ? 'sr' : '', naam, merkje);
  if (rest) zet('span', 'rest', kort ? rest.replace(/^[\s,،]+/, '') : rest, kort ? merkje : kop);
};
const toonDagen = (el, uren, nu) => {
  el.textContent = '';
  ['vandaag', 'morgen'].forEach((sleutel, n) => {
    const datum = plus(nu.datum, n), naam = woord(sleutel);
    if (!kent(uren, datum)) return;
    const dag = zet('div', '', naam.charAt(0).toLocaleUpperCase(taal) + naam.slice(1) + ', ' + dagnaam(datum, { weekday: 'long', day: 'numeric', month: 'long' }), el);
    zet('b', '', tekst(op(uren, datum)), dag);
  });
  el.hidden = !el.firstChild;
};
/* De rij van vandaag, behalve op een dag die van de week afwijkt. */
const toonRij = (el, uren, nu) => {
  const gewoon = kent(uren, nu.datum) && !uren.dagen[nu.datum];
  alle('[data-dag]', el).forEach(tr => {
    const ja = gewoon && +tr.dataset.dag === weekdag(nu.datum), th = tr.cells[0], oud = th.querySelector('span');
    tr.classList.toggle('is-nu', ja);
    if (ja && !oud) zet('span', '', woord('vandaag'), th);
    if (!ja && oud) oud.remove();
  });
};
const isVoorbij = (datum, einde, nu) => datum < nu.datum || datum === nu.datum && nu.min >= min(einde || '24:00');
/* Of iets van een lijst die later getekend wordt, al voorbij is. */
export const voorbij = ({ datum, einde }) => isVoorbij(datum || '9999', einde, brussel());
/* Dagen en berichten: wat voorbij is of nog moet komen zie je niet, vandaag en morgen heten zo. */
const toonDatum = (el, nu) => {
  const datum = el.dataset.datum, tot = el.dataset.tot || datum, plek = el.querySelector('.datum, .datum-naam'), oud = el.querySelector('.nu-dag');
  const naam = tot !== datum ? (datum < plus(nu.datum, 6) ? woord('weekend') : '') : datum === nu.datum ? woord('vandaag') : datum === plus(nu.datum, 1) ? woord('morgen') : '';
  el.hidden = isVoorbij(tot, el.dataset.einde, nu) || el.dataset.van > nu.datum;
  if (oud) oud.remove();
  if (naam && plek) zet('span', 'nu-dag', naam, plek);
};
/* Van een lijst alleen de eerste dagen die nog komen; wat leeg is, verdwijnt met zijn kop. */
const open = el => alle('[data-datum]', el).filter(x => !x.hidden);
const toonEerste = el => open(el).slice(el.dataset.toon).forEach(x => { x.hidden = true; });
const tik = () => {
  const nu = brussel();
  alle('[data-uren]').forEach(el => {
    const uren = lees(el.dataset.uren);
    (el.classList.contains('nu') ? toonStand : el.classList.contains('vm') ? toonDagen : toonRij)(el, uren, nu);
  });
  alle('[data-datum]').forEach(el => toonDatum(el, nu));
  alle('[data-toon]').forEach(toonEerste);
  alle('[data-samen]').forEach(el => { el.hidden = !open(el)[0] && !!el.querySelector('[data-datum]'); });
};
/* Wat nog komt, staat klaar in de pagina. */
alle('template.later').forEach(t => t.replaceWith(t.content));
tik();
setInterval(tik, 60000);
