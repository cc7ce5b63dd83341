/* Laat een open pagina volgen wat er in de bestanden verandert. Alleen bij huis serve. */
let staat = new URL(import.meta.url).searchParams.get('staat');
let bron;

function nieuweStijl() {
  for (const oud of document.querySelectorAll('link[rel="stylesheet"]')) {
    const adres = new URL(oud.href);
    if (adres.pathname.startsWith('/_huis/')) continue;
    adres.searchParams.set('v', staat);
    const nieuw = oud.cloneNode();
    nieuw.href = adres.href;
    nieuw.addEventListener('load', () => oud.remove());
    nieuw.addEventListener('error', () => nieuw.remove());
    oud.after(nieuw);
  }
}

/* Het nakijken was nog bezig toen deze pagina gemaakt werd. */
async function nieuweStrook() {
  const strook = document.querySelector('#huis-serve[data-bezig]');
  if (!strook) return;
  const tekst = await (await fetch(location.href)).text();
  const nieuw = new DOMParser().parseFromString(tekst, 'text/html').querySelector('#huis-serve');
  if (nieuw) strook.replaceWith(nieuw);
}

function luister() {
  bron = new EventSource('/_huis/gebeurtenissen');
  bron.addEventListener('staat', e => { if (e.data === staat) nieuweStrook(); else location.reload(); });
  bron.addEventListener('pagina', () => location.reload());
  bron.addEventListener('stijl', e => { staat = e.data; nieuweStijl(); });
  bron.addEventListener('bevindingen', nieuweStrook);
}

/* Een browser heeft maar enkele verbindingen met één server: wie niet kijkt, geeft de zijne terug. */
function zichtbaar() {
  bron?.close();
  if (document.visibilityState === 'visible') luister();
}
document.addEventListener('visibilitychange', zichtbaar);
addEventListener('pagehide', () => bron?.close());
zichtbaar();
