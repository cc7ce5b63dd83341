/* Een moeilijk woord klapt zijn uitleg open waar het staat. Zonder dit bestand leidt het naar de lijst. */
(function () {
  'use strict';
  var d = document;
  function klap(a, open) {
    var u = a.nextElementSibling;
    a.setAttribute('aria-expanded', open);
    if (open) { setTimeout(function () { u.textContent = a.dataset.uitleg; }, 50); } else { u.textContent = ''; }
  }
  Array.prototype.forEach.call(d.querySelectorAll('a.woord'), function (a) {
    var u = d.createElement('span');
    u.className = 'woorduitleg';
    u.setAttribute('role', 'status');
    a.setAttribute('role', 'button');
    a.setAttribute('aria-expanded', false);
    a.parentNode.insertBefore(u, a.nextSibling);
    a.addEventListener('click', function (e) {
      if (e.ctrlKey || e.metaKey || e.shiftKey) return;
      e.preventDefault(); klap(a, a.getAttribute('aria-expanded') === 'false');
    });
    a.addEventListener('keydown', function (e) {
      if (e.key === ' ') { e.preventDefault(); a.click(); }
    });
  });
  d.addEventListener('keydown', function (e) {
    if (e.key === 'Escape') Array.prototype.forEach.call(d.querySelectorAll('a.woord[aria-expanded=true]'), function (a) { klap(a, false); });
  });
})();
