/* Zet op een andere site wat een partner of plaats van het huis te bieden heeft:
   <div data-huis-van-het-kind="partners/naam"><a href="…">…</a></div>. Lukt het niet, dan blijft staan wat er stond. */
for (const plek of document.querySelectorAll('[data-huis-van-het-kind]')) {
  fetch(new URL(`insluiten/${plek.dataset.huisVanHetKind}.htm`, import.meta.url))
    .then(antwoord => antwoord.ok ? antwoord.text() : Promise.reject(new Error(antwoord.status)))
    .then(html => {
      const deel = new DOMParser().parseFromString(html, 'text/html');
      for (const tijd of deel.querySelectorAll('time')) {
        if (new Date(tijd.dateTime) < new Date()) tijd.closest('p').remove();
      }
      plek.replaceChildren(...deel.body.childNodes);
    })
    .catch(() => {});
}
