/* Zet de bewaarder (worker.js) aan, en zegt eerlijk dat een pagina een bewaarde is. */
(function () {
  'use strict';
  var d = document, n = navigator, hier = d.currentScript.src, m = d.querySelector('[data-offline]');
  function toon() { if (m) m.hidden = n.onLine; }
  addEventListener('online', toon);
  addEventListener('offline', toon);
  toon();
  if (n.serviceWorker) addEventListener('load', function () {
    n.serviceWorker.register(new URL('../sw.js', hier).href, { updateViaCache: 'none' }).catch(function () {});
  });
})();
