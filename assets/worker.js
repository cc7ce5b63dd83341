/* De bewaarder: houdt op het toestel wat iemand bezocht, zodat het er zonder internet nog is.
   sw.js zegt vooraf wat er altijd bewaard wordt: self.huis = {versie, basis, bewaar, talen}.
   talen geeft voor elke taal haar home, haar contact en haar pagina voor wie geen internet heeft. */
(function () {
  'use strict';
  var H = self.huis, NAAM = 'huis ' + H.basis + ' ', VAST = NAAM + 'vast ' + H.versie,
    PAGINAS = NAAM + 'paginas', BEELDEN = NAAM + 'beelden', MEESTE = 60, GEDULD = 4000;

  self.addEventListener('install', function (e) {
    e.waitUntil(caches.open(VAST).then(function (c) {
      return c.addAll(H.bewaar.map(function (u) { return new Request(u, { cache: 'reload' }); }));
    }).then(function () { return self.skipWaiting(); }));
  });

  self.addEventListener('activate', function (e) {
    e.waitUntil(caches.keys().then(function (namen) {
      return Promise.all(namen.filter(function (n) {
        return n.indexOf(NAAM) === 0 && [VAST, PAGINAS, BEELDEN].indexOf(n) < 0;
      }).map(function (n) { return caches.delete(n); }));
    }).then(function () {
      /* Wat altijd bewaard wordt, is nu nieuwer dan wat bij een bezoek bewaard werd. */
      return caches.open(PAGINAS).then(function (c) {
        return Promise.all(H.bewaar.map(function (u) { return c.delete(u); }));
      });
    }).then(function () { return self.clients.claim(); }));
  });

  /* Het nieuwste staat achteraan; is er te veel, dan gaat het oudste weg. */
  function houd(naam, sleutel, antwoord) {
    return caches.open(naam).then(function (c) {
      return c.delete(sleutel).then(function () { return c.put(sleutel, antwoord); }).then(function () {
        return c.keys();
      }).then(function (alle) {
        return Promise.all(alle.slice(0, Math.max(0, alle.length - MEESTE)).map(function (k) { return c.delete(k); }));
      });
    }).catch(function () {});
  }
  function goed(a) { return a && a.ok && a.type === 'basic' && !a.redirected; }
  function haal(e, naam, sleutel) {
    return fetch(e.request).then(function (a) {
      if (goed(a)) e.waitUntil(houd(naam, sleutel, a.clone()));
      return a;
    });
  }
  function uit(naam, sleutel, opties) {
    return caches.open(naam).then(function (c) { return c.match(sleutel, opties); });
  }

  /* De drie pagina's van de taal van een adres; van een andere taal dan het Nederlands pas bij het eerste bezoek. */
  function taal(sleutel) {
    var pad = new URL(sleutel).pathname, thuis = Object.keys(H.talen).filter(function (t) { return pad.indexOf(t) === 0; });
    return H.talen[thuis.sort(function (a, b) { return b.length - a.length; })[0]];
  }
  function houdTaal(drie) {
    return caches.open(VAST).then(function (c) {
      return c.match(drie[2]).then(function (a) { return a || c.addAll(drie); });
    }).catch(function () {});
  }

  /* Een pagina die uit het bewaarde komt, vraagt of dat zo is, en zegt het dan. */
  var bewaarde = [];
  self.addEventListener('message', function (e) {
    if (e.data === 'bewaard?' && e.source && bewaarde.indexOf(e.source.id) >= 0) e.source.postMessage('bewaard');
  });

  /* Een pagina komt van het net. Duurt dat te lang of lukt het niet, dan komt wat bewaard is. */
  function pagina(e, sleutel) {
    function bewaard() {
      return uit(PAGINAS, sleutel).then(function (a) { return a || uit(VAST, sleutel); }).then(function (a) {
        if (a) bewaarde = bewaarde.concat(e.resultingClientId).slice(-9);
        return a;
      });
    }
    var drie = taal(sleutel), net = haal(e, PAGINAS, sleutel).then(function (a) {
      if (goed(a)) e.waitUntil(houdTaal(drie));
      return a;
    });
    var laat = new Promise(function (klaar) { setTimeout(klaar, GEDULD); }).then(bewaard).then(function (a) { return a || net; });
    e.waitUntil(net.catch(function () {}));
    return Promise.race([net, laat]).catch(function () {
      return bewaard().then(function (a) { return a || uit(VAST, drie[2]); }).then(function (a) { return a || Response.error(); });
    });
  }

  /* Een bestand met een versie verandert nooit. Een oude pagina mag zonder internet het nieuwe gebruiken. */
  function vast(e) {
    return uit(VAST, e.request).then(function (a) {
      return a || fetch(e.request).then(function (b) {
        if (goed(b)) e.waitUntil(houd(VAST, e.request, b.clone()));
        return b;
      }).catch(function () {
        return uit(VAST, e.request, { ignoreSearch: true }).then(function (b) { return b || Response.error(); });
      });
    });
  }

  /* Een beeld komt meteen uit wat bewaard is, en wordt intussen ververst. */
  function beeld(e, sleutel) {
    return uit(BEELDEN, sleutel).then(function (a) { return a || uit(VAST, sleutel); }).then(function (a) {
      var net = haal(e, BEELDEN, sleutel);
      e.waitUntil(net.catch(function () {}));
      return a || net;
    });
  }

  self.addEventListener('fetch', function (e) {
    var r = e.request, u = new URL(r.url), sleutel = u.origin + u.pathname;
    if (r.method !== 'GET' || u.origin !== self.location.origin || u.pathname.indexOf(H.basis) !== 0) return;
    if (r.mode === 'navigate') e.respondWith(pagina(e, sleutel));
    else if (/^\?v=/.test(u.search)) e.respondWith(vast(e));
    else if (r.destination === 'image') e.respondWith(beeld(e, sleutel));
  });
})();
