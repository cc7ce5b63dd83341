/* Zoekt bladzijden bij wat iemand typt. Fuse vindt woorden met een typfout; hier staat hoe woorden
   bladzijden worden. Wordt pas gevraagd als iemand het zoekveld kiest. */
import Fuse from '../bibliotheek/fuse.js';
import { plat } from './site.js';

/* Hoe zwaar een woord weegt: naar waar het staat, en naar hoe het op het getypte woord lijkt */
const TITEL = 10, WOORD = 8, ZIN = 4, BIJ = 2;
const ZELF = 1, BEGIN = .75, MIDDEN = .55, FOUT = .5, LANGS = .85, LICHT = .6;
const TYPFOUT = { keys: ['w'], includeScore: true, threshold: .3, ignoreLocation: true, minMatchCharLength: 3 };

/* Zonder hoofdletters, accenten en kommaatjes */
const kaal = s => plat(s).replace(/['’`]/g, '');
/* Zonder tekens die niemand ziet; losse letters zijn samen één woord: o.c.m.w. is ocmw, K&G is kg */
const schoon = s => s.replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
  .replace(/(^|[^\p{L}\p{M}\p{N}])(\p{L}(?:(?:\.|\s?&\s?)\p{L})+)(?![\p{L}\p{M}\p{N}])/gu, (_, voor, letters) => voor + letters.replace(/[.&\s]/g, ''));
function brokken(s) { return (schoon(s).match(/[\p{L}\p{M}\p{N}'’`]+/gu) || []).filter(w => kaal(w).length > 1); }
/* Kind en Gezin is ook kg */
const initialen = s => (s.match(/(?:^|\s)\p{Lu}/gu) || []).map(kaal).join('').replace(/\s/g, '');

/* Lichte stam: slapen, slaapt en slaap zijn één woord; kleertjes en kleren ook */
export function stam(w) {
  let s = w;
  if (/^\d/.test(w)) return w;
  if (s.length > 4) s = s.replace(/(?:e?tjes?|jes?)$/, '');
  if (s.length > 4) s = s.replace(/(?:ingen|ing|en|s|e)$/, '');
  if (s.length > 4) s = s.replace(/([^aeiouy])t$/, '$1');
  s = s.replace(/([aeou])\1([^aeiou]?)$/, '$1$2').replace(/([^aeiou])\1$/, '$1');
  return s.length > 2 ? s.replace(/v$/, 'f').replace(/z$/, 's') : w;
}

/* Elk woord dat ergens staat: {w, s: stam, toon, op: Map(nummer van de bladzijde, gewicht)} */
function woordenboek(items) {
  const woorden = new Map();
  items.forEach((item, nr) => {
    const zet = (tekst, gewicht) => brokken(tekst || '').forEach(toon => {
      const w = kaal(toon), een = woorden.get(w) || { w, s: stam(w), toon, op: new Map() };
      woorden.set(w, een);
      een.op.set(nr, Math.max(een.op.get(nr) || 0, gewicht));
    });
    zet(item.kaart.titel, TITEL);
    zet([item.kaart.soort, ...(item.woorden || [])].join(' '), WOORD);
    zet(item.kaart.samenvatting, ZIN);
    zet([item.kaart.plaatsen, item.kaart.partner, ...(item.streek || [])].join(' '), BIJ);
  });
  return [...woorden.values()];
}

/* Maakt van zoek.json een functie: vraag -> [{kaart, paren: [[getypt, gevonden], …]}, …], de beste eerst */
export function bouw(gids) {
  const woorden = woordenboek(gids.items), fuse = new Fuse(woorden, TYPFOUT), N = gids.items.length;
  /* Woorden die overal staan en niets kiezen, in de taal van de site */
  const stil = new Set(gids.stil.map(kaal));
  const zoekwoorden = (gids.zoekwoorden || []).map(z => ({ toon: z.woord, huis: termen(z.woord), ook: z.ook.flatMap(zo => [termen(zo), termen(initialen(zo))]) }))
    .filter(z => z.huis.length);
  /* Hoe een leeftijd getypt wordt: 8 jaar, 8j, 2,5 jaar, 30 maanden */
  const eenheid = [...gids.jaren.map(w => [w, 12]), ...gids.maanden.map(w => [w, 1])].map(([w, keer]) => [kaal(w), keer]);
  const maat = new Map(eenheid), getal = RegExp('(\\d{1,3})(?:[.,](\\d))?[\\s-]*(' + eenheid.map(([w]) => w).join('|') + ')(?![\\p{L}\\p{M}\\p{N}])', 'u');
  const leeftijden = (gids.leeftijden || []).map(({ woord, van, tot }) => ({ s: stam(kaal(woord)), van, tot }));

  function termen(s) { return brokken(s).map(kaal); }

  /* De woorden van het huis die op een getypt woord lijken: [woord, hoe goed] */
  function gelijkend(w) {
    const s = stam(w), uit = [];
    woorden.forEach(een => {
      const goed = een.w === w || een.s === s ? ZELF
        : s.length > 2 && een.w.startsWith(s) ? BEGIN
          : s.length > 3 && een.w.includes(s) ? MIDDEN : 0;
      if (goed) uit.push([een, goed]);
    });
    const genoeg = uit.some(([, goed]) => goed >= BEGIN);
    if (!genoeg) woorden.forEach(een => { const goed = deel(een.w, w); if (goed) uit.push([een, goed]); });
    if (!genoeg && w.length > 3 && !/\d/.test(w)) fuse.search(w).slice(0, 8).forEach(r => uit.push([r.item, FOUT * (1 - r.score)]));
    return uit;
  }
  /* De helft van een samenstelling: uren in openingsuren; hoe langer, hoe beter */
  function deel(kort, lang) {
    const s = stam(kort), past = s.length > 3 && lang.length > kort.length + 2 && (lang.startsWith(s) || lang.endsWith(kort));
    return past ? MIDDEN * kort.length / lang.length : 0;
  }
  /* Map(nummer, {punten, door}): hoe goed elke bladzijde bij één woord past, en door welk woord */
  function perWoord(w) {
    const uit = new Map();
    gelijkend(w).forEach(([een, goed]) => een.op.forEach((gewicht, nr) => {
      if (!uit.has(nr) || uit.get(nr).punten < gewicht * goed) uit.set(nr, { punten: gewicht * goed, door: een.toon });
    }));
    return uit;
  }
  /* Hetzelfde voor een woord van het huis; van meer woorden moet elk er staan */
  function samen(huis, door) {
    const [eerste, ...rest] = huis.map(perWoord), uit = new Map();
    eerste.forEach(({ punten }, nr) => {
      if (rest.every(r => r.has(nr))) uit.set(nr, { punten: LANGS * rest.reduce((som, r) => som + r.get(nr).punten, punten) / huis.length, door });
    });
    return uit;
  }

  /* Wat niet kan wachten: alle woorden van een uitdrukking staan er, of één lang woord bijna */
  const dringend = (gids.nood || []).flatMap(({ nummers, woorden: van }) => van.map(w => ({ w, nummers, deel: termen(w).map(stam) })));
  const bijna = new Fuse(dringend.filter(n => n.deel.length === 1 && n.w.length > 7), { ...TYPFOUT, ignoreLocation: false });
  function nood(vraag) {
    const getypt = termen(vraag.slice(0, 200)), stammen = getypt.map(stam);
    const staat = s => stammen.includes(s) || (s.length > 4 && getypt.some(w => w.startsWith(s)));
    const gevonden = dringend.filter(n => n.deel.length && n.deel.every(staat));
    getypt.filter(w => w.length > 7).forEach(w => bijna.search(w).forEach(r => gevonden.push(r.item)));
    return new Set(gevonden.flatMap(n => n.nummers));
  }

  /* De leeftijd in een vraag: {van, tot} in maanden, en in welke woorden ze staat */
  function leeftijd(vraag) {
    const cijfers = getal.exec(kaal(vraag));
    if (cijfers) {
      const keer = maat.get(cijfers[3]), van = Math.round((+cijfers[1] + (cijfers[2] || 0) / 10) * keer);
      return { van, tot: van, woord: cijfers[0], rest: kaal(vraag).replace(cijfers[0], ' ') };
    }
    const stammen = brokken(vraag).map(w => stam(kaal(w)));
    return leeftijden.find(een => stammen.includes(een.s));
  }
  const lijst = item => item.kaart.url.startsWith('leeftijd/');
  /* Wat voor die leeftijd is eerst; het meest voor die leeftijd alleen het allereerst */
  function metLeeftijd(gevonden, oud) {
    const al = new Map(gevonden.map(g => [g.nr, g]));
    return gids.items.map((item, nr) => {
      const g = al.get(nr) || { nr, kaart: item.kaart, paren: [], punten: 0 }, [min, max] = item.leeftijd || [];
      const past = item.leeftijd && min <= oud.tot && max >= oud.van;
      if (!past) return { ...g, punten: g.punten * (item.leeftijd ? .4 : .8) };
      if (!oud.woord) return { ...g, punten: g.punten * 1.2 };
      return { ...g, paren: [...g.paren, [oud.woord, item.kaart.leeftijd || item.kaart.titel]], punten: g.punten + (lijst(item) ? 24 : 12) - (max - min) / 30 };
    }).filter(g => g.punten > 0).sort((a, b) => b.punten - a.punten || a.nr - b.nr);
  }

  return Object.assign(zoek, { nood });

  function zoek(tekst) {
    const vraag = tekst.slice(0, 200), oud = leeftijd(vraag);
    const gevonden = opWoorden(oud && oud.rest != null ? oud.rest : vraag);
    return oud ? metLeeftijd(gevonden, oud) : gevonden;
  }

  function opWoorden(vraag) {
    const getypt = brokken(vraag), stammen = getypt.map(w => stam(kaal(w)));
    const vakken = getypt.map(w => new Map(stil.has(kaal(w)) ? [] : [...perWoord(kaal(w))].map(([nr, x]) => [nr, { ...x, getypt: w }])));
    zoekwoorden.forEach(({ toon, huis, ook }) => ook.forEach(zo => {
      const van = stammen.findIndex((_, i) => zo.length && zo.every((w, k) => stam(w) === stammen[i + k]));
      if (van < 0) return;
      const zin = getypt.slice(van, van + zo.length).join(' ');
      samen(huis, toon).forEach((x, nr) => vakken.slice(van, van + zo.length).forEach(vak => {
        if (!vak.has(nr) || vak.get(nr).punten < x.punten) vak.set(nr, { ...x, getypt: zin });
      }));
    }));
    return rangschik(vakken);
  }

  function nieuws(nr) { return gids.items[nr].kaart.url.startsWith('nieuws/'); }
  /* Zeldzame woorden tellen zwaarder, en wie alle woorden heeft wint van wie er één heeft */
  function rangschik(vakken) {
    const zwaar = vakken.map(vak => Math.log(1 + N / (vak.size || 1))), totaal = zwaar.reduce((a, b) => a + b, 0), uit = new Map();
    vakken.forEach((vak, i) => vak.forEach((x, nr) => {
      const u = uit.get(nr) || { nr, som: 0, deel: 0, paren: [] };
      u.som += x.punten * zwaar[i] * (nieuws(nr) ? LICHT : 1);
      u.deel += zwaar[i];
      u.paren.push([x.getypt, x.door]);
      uit.set(nr, u);
    }));
    return [...uit.values()]
      .map(u => ({ ...u, punten: u.som * (.3 + .7 * u.deel / totaal) }))
      .sort((a, b) => b.punten - a.punten || a.nr - b.nr)
      .map(u => ({ nr: u.nr, kaart: gids.items[u.nr].kaart, paren: u.paren, punten: u.punten }));
  }
}
