/* De bewaarder: houdt op het toestel wat iemand bezocht, zodat het er zonder internet nog is.
   sw.js zegt vooraf wat er altijd bewaard wordt: self.huis = {versie, basis, bewaar, talen}.
   talen geeft voor elke taal haar home, haar contact en haar pagina voor wie geen internet heeft.
   Geen module: dat kan nog niet in elke browser. */
const H = self.huis, NAAM = 'huis ' + H.basis + ' ', MEESTE = 60, GEDULD = 4000;
const VAST = NAAM + 'vast ' + H.versie, PAGINAS = NAAM + 'paginas', BEELDEN = NAAM + 'beelden';

self.addEventListener('install', e => {
  e.waitUntil(caches.open(VAST)
    .then(c => c.addAll(H.bewaar.map(u => new Request(u, { cache: 'reload' }))))
    .then(() => self.skipWaiting()));
});

self.addEventListener('activate', e => {
  e.waitUntil(caches.keys()
    .then(namen => Promise.all(namen
      .filter(n => n.startsWith(NAAM) && ![VAST, PAGINAS, BEELDEN].includes(n))
      .map(n => caches.delete(n))))
    /* Wat altijd bewaard wordt, is nu nieuwer dan wat bij een bezoek bewaard werd. */
    .then(() => caches.open(PAGINAS))
    .then(c => Promise.all(H.bewaar.map(u => c.delete(u))))
    .then(() => self.clients.claim()));
});

/* Het nieuwste staat achteraan; is er te veel, dan gaat het oudste weg. */
const houd = (naam, sleutel, antwoord) => caches.open(naam)
  .then(c => c.delete(sleutel)
    .then(() => c.put(sleutel, antwoord))
    .then(() => c.keys())
    .then(alle => Promise.all(alle.slice(0, Math.max(0, alle.length - MEESTE)).map(k => c.delete(k)))))
  .catch(() => {});
const goed = a => a && a.ok && a.type === 'basic' && !a.redirected;
/* Een pagina die iemand ongezien moet kunnen lezen, laat op het toestel niets achter. */
const mag = (naam, a) => naam === PAGINAS ? a.text().then(t => !t.includes('data-uitweg')) : Promise.resolve(true);
const haal = (e, naam, sleutel) => fetch(e.request).then(a => {
  if (goed(a)) {
    const kopie = a.clone();
    e.waitUntil(mag(naam, a.clone()).then(ja => ja && houd(naam, sleutel, kopie)));
  }
  return a;
});
const uit = (naam, sleutel, opties) => caches.open(naam).then(c => c.match(sleutel, opties));

/* De drie pagina's van de taal van een adres; van een andere taal dan het Nederlands pas bij het eerste bezoek. */
const taal = sleutel => {
  const pad = new URL(sleutel).pathname, thuis = Object.keys(H.talen).filter(t => pad.startsWith(t));
  return H.talen[thuis.sort((a, b) => b.length - a.length)[0]];
};
const houdTaal = drie => caches.open(VAST)
  .then(c => c.match(drie[2]).then(a => a || c.addAll(drie)))
  .catch(() => {});

/* Een pagina die uit het bewaarde komt, vraagt of dat zo is, en zegt het dan. */
let bewaarde = [];
self.addEventListener('message', e => {
  if (e.data === 'bewaard?' && e.source && bewaarde.includes(e.source.id)) e.source.postMessage('bewaard');
});

/* Een pagina komt van het net. Duurt dat te lang of lukt het niet, dan komt wat bewaard is. */
const pagina = (e, sleutel) => {
  const drie = taal(sleutel);
  const bewaard = () => uit(PAGINAS, sleutel).then(a => a || uit(VAST, sleutel)).then(a => {
    if (a) bewaarde = bewaarde.concat(e.resultingClientId).slice(-9);
    return a;
  });
  const net = haal(e, PAGINAS, sleutel).then(a => {
    if (goed(a)) e.waitUntil(houdTaal(drie));
    return a;
  });
  const laat = new Promise(klaar => setTimeout(klaar, GEDULD)).then(bewaard).then(a => a || net);
  e.waitUntil(net.catch(() => {}));
  return Promise.race([net, laat])
    .catch(() => bewaard().then(a => a || uit(VAST, drie[2])).then(a => a || Response.error()));
};

/* Een bestand met een versie verandert nooit. Een oude pagina mag zonder internet het nieuwe gebruiken. */
const vast = e => uit(VAST, e.request).then(a => a || fetch(e.request)
  .then(b => {
    if (goed(b)) e.waitUntil(houd(VAST, e.request, b.clone()));
    return b;
  })
  .catch(() => uit(VAST, e.request, { ignoreSearch: true }).then(b => b || Response.error())));

/* Een beeld komt meteen uit wat bewaard is, en wordt intussen ververst. */
const beeld = (e, sleutel) => uit(BEELDEN, sleutel).then(a => a || uit(VAST, sleutel)).then(a => {
  const net = haal(e, BEELDEN, sleutel);
  e.waitUntil(net.catch(() => {}));
  return a || net;
});

self.addEventListener('fetch', e => {
  const r = e.request, u = new URL(r.url), sleutel = u.origin + u.pathname;
  if (r.method !== 'GET' || u.origin !== self.location.origin || !u.pathname.startsWith(H.basis)) return;
  if (r.mode === 'navigate') e.respondWith(pagina(e, sleutel));
  else if (/^\?v=/.test(u.search)) e.respondWith(vast(e));
  else if (r.destination === 'image') e.respondWith(beeld(e, sleutel));
});
