/* Alleen extra's. Zonder dit bestand staat alles er ook: uren als tabel, keuzes als pagina's.
   Elke pagina heeft het al, dus staat hier één keer wat ook andere scripts nodig hebben. */
export const alle = (wat, waar) => Array.from((waar || document).querySelectorAll(wat));
export const plat = tekst => tekst.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
/* Met Ctrl, Cmd of Shift opent een koppeling ergens anders. */
export const elders = e => e.ctrlKey || e.metaKey || e.shiftKey;
export const maak = (naam, klasse, tekst) => {
  const el = document.createElement(naam);
  if (klasse) el.className = klasse;
  el.textContent = tekst;
  return el;
};
/* Pas als het even stil is: wie weer roept, begint opnieuw te wachten. */
export const straks = (doe, wacht) => na => { clearTimeout(wacht); wacht = setTimeout(doe, na); };

/* Uitklappers: Escape sluit, en er is er één open */
const klappers = alle('.taal, .menuknop, .filter');
addEventListener('keydown', e => {
  if (e.key === 'Escape') klappers.forEach(k => { if (k.open) { k.open = false; k.querySelector('summary').focus(); } });
});
addEventListener('click', e => klappers.forEach(k => { if (k.matches('.filter') && !k.contains(e.target)) k.open = false; }));

/* Zonder script leidt zoeken naar A tot Z */
alle('form[data-metscript]').forEach(f => { f.action = f.dataset.metscript; });

/* Op papier staat niets dichtgeklapt */
addEventListener('beforeprint', () => alle('.uitklap:not([open])').forEach(k => { k.open = true; k.dataset.dicht = ''; }));
addEventListener('afterprint', () => alle('.uitklap[data-dicht]').forEach(k => { k.open = false; delete k.dataset.dicht; }));

alle('[data-print]').forEach(b => { b.hidden = false; b.addEventListener('click', () => print()); });

/* Wat pas gevraagd wordt als iemand het wil: kiezen, dichtbij, delen, bewaren */
alle('[data-keuzes]').forEach(nav => {
  let begonnen;
  const begin = () => { begonnen = begonnen || import(nav.dataset.keuzes).then(m => m.begin(nav)); };
  nav.addEventListener('toggle', begin, true);
  if (location.search && location.pathname === nav.dataset.doel) begin();
});
alle('[data-dichtbij]').forEach(vak => {
  vak.hidden = false;
  vak.querySelector('button').addEventListener('click', () => import(vak.dataset.dichtbij).then(m => m.zoek(vak)));
});
alle('[data-bewaar]').forEach(vak => {
  const deel = vak.querySelector('[data-delen]'), bewaar = vak.querySelector('[data-bewaren]'), haal = doe => import(vak.dataset.bewaar).then(m => m[doe](vak));
  deel.hidden = !navigator.share;
  deel.addEventListener('click', () => navigator.share({ title: vak.dataset.titel, url: location.href }).catch(() => {}));
  try { bewaar.hidden = false; if (localStorage.getItem('bewaard')) haal('toon'); } catch (_) { bewaar.hidden = true; }
  bewaar.addEventListener('click', () => haal('wissel'));
});

/* Zet de bewaarder (worker.js) aan, en zegt het eerlijk als een pagina een bewaarde is. */
const sw = navigator.serviceWorker;
if (sw) {
  sw.addEventListener('message', e => {
    const plek = document.querySelector('[data-offline]');
    if (!plek || e.data !== 'bewaard' || !plek.hidden) return;
    plek.hidden = false;
    plek.appendChild(maak('p', 'melding', plek.dataset.offline)).setAttribute('role', 'status');
  });
  if (sw.controller) sw.controller.postMessage('bewaard?');
  addEventListener('load', () => sw.register(new URL('../sw.js', import.meta.url).href, { updateViaCache: 'none' }).catch(() => {}));
}
