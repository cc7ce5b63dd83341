/* Zet de bewaarder (worker.js) aan, en zegt het eerlijk als een pagina een bewaarde is. */
(function () {
  'use strict';
  var d = document, s = navigator.serviceWorker, hier = d.currentScript.src;
  if (!s) return;
  s.addEventListener('message', function (e) {
    var m = d.querySelector('[data-offline]');
    if (m && e.data === 'bewaard') m.hidden = false;
  });
  if (s.controller) s.controller.postMessage('bewaard?');
  addEventListener('load', function () {
    s.register(new URL('../sw.js', hier).href, { updateViaCache: 'none' }).catch(function () {});
  });
})();
