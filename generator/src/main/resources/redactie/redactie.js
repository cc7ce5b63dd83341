/* Alles werkt zonder dit script. Het voegt toe: meekijken terwijl je typt, tellen, en knoppen voor de tekst. */
const WACHT = 60;

/* Wat er niet klopt en hoe de pagina wordt, opnieuw gevraagd; wat je typt blijft staan. */
let bezig;
async function kijkNa(form) {
  bezig?.abort();
  bezig = new AbortController();
  const gegevens = new FormData(form);
  for (const naam of [...gegevens.keys()]) if (naam.endsWith('@')) gegevens.delete(naam);
  try {
    for (const deel of ['zij', 'ja']) {
      gegevens.set('kijk', deel);
      const antwoord = await fetch(form.action, { method: 'POST', body: gegevens, signal: bezig.signal });
      if (!antwoord.ok) return;
      const nieuw = new DOMParser().parseFromString(await antwoord.text(), 'text/html');
      wisselPagina(nieuw);
      if (deel === 'ja') vervang(form, nieuw);
    }
  } catch (reden) {
    if (reden.name !== 'AbortError') throw reden;
  }
}

/* Eerst de pagina, want daar kijkt wie typt naar; wat er niet klopt, komt erna. */
function wisselPagina(nieuw) {
  const ander = nieuw.getElementById('rd-zij');
  if (ander) wissel(document.getElementById('rd-zij'), ander);
}

function vervang(form, nieuw) {
  const oordeel = nieuw.getElementById('rd-oordeel');
  if (oordeel) document.getElementById('rd-oordeel').replaceChildren(...oordeel.childNodes);
  for (const hulp of form.querySelectorAll('.rd-hulp[id$="-hulp"]')) {
    const id = hulp.id.replace(/-hulp$/, '-fout');
    document.getElementById(id)?.remove();
    const fout = nieuw.getElementById(id);
    if (fout) hulp.after(fout);
    const veld = document.getElementById(hulp.id.replace(/-hulp$/, ''));
    if (veld?.matches('input, select, textarea')) {
      veld.toggleAttribute('aria-invalid', Boolean(fout));
      if (fout) veld.setAttribute('aria-invalid', 'true');
      veld.setAttribute('aria-describedby', fout ? `${hulp.id} ${id}` : hulp.id);
    }
  }
}

/* Het venster met de pagina blijft staan: het krijgt alleen een ander adres. */
function wissel(oud, nieuw) {
  const venster = oud.querySelector('iframe');
  const ander = nieuw.querySelector('iframe');
  if (!venster || !ander) { oud.replaceChildren(...nieuw.childNodes); return; }
  const adres = ander.getAttribute('src');
  for (const kind of [...oud.childNodes]) if (kind !== venster) kind.remove();
  let voor = true;
  for (const kind of [...nieuw.childNodes]) {
    if (kind === ander) { voor = false; continue; }
    if (voor) venster.before(kind); else oud.append(kind);
  }
  if (venster.getAttribute('src') !== adres) venster.src = adres;
}

function tel(veld) {
  const uit = document.createElement('p');
  uit.className = 'rd-tel';
  const zeg = () => {
    const over = Number(veld.dataset.hoogstens) - [...veld.value].length;
    uit.textContent = over < 30 ? (over < 0 ? `${-over} tekens te veel` : `nog ${over} tekens`) : '';
  };
  veld.addEventListener('input', zeg);
  veld.after(uit);
  zeg();
}

/* Knoppen die tekens rond of voor de keuze zetten. */
const KNOPPEN = [
  ['Vet', v => omring(v, '**')],
  ['Tussentitel', v => voorRegel(v, '## ')],
  ['Lijst', v => voorRegel(v, '- ')],
  ['Link', v => omring(v, '[', '](https://)')],
];
function omring(veld, voor, na = voor) {
  const { selectionStart: van, selectionEnd: tot, value } = veld;
  veld.setRangeText(voor + value.slice(van, tot) + na, van, tot, 'end');
}
function voorRegel(veld, teken) {
  const { selectionStart: van, selectionEnd: tot, value } = veld;
  const begin = value.lastIndexOf('\n', van - 1) + 1;
  veld.setRangeText(value.slice(begin, tot).replace(/^/gm, teken), begin, tot, 'end');
}
function balk(veld) {
  const balk = document.createElement('div');
  balk.className = 'rd-balk';
  balk.setAttribute('role', 'group');
  balk.setAttribute('aria-label', 'Opmaak van de tekst');
  for (const [woord, doe] of KNOPPEN) {
    const knop = document.createElement('button');
    knop.type = 'button';
    knop.textContent = woord;
    knop.addEventListener('click', () => { doe(veld); veld.focus(); veld.dispatchEvent(new Event('input', { bubbles: true })); });
    balk.append(knop);
  }
  veld.before(balk);
}

for (const form of document.querySelectorAll('form[data-rd]')) {
  let wekker;
  let anders = false;
  form.addEventListener('input', gebeurtenis => {
    anders = true;
    if (gebeurtenis.target.type === 'file') return;
    clearTimeout(wekker);
    wekker = setTimeout(() => kijkNa(form), WACHT);
  });
  form.addEventListener('submit', () => { anders = false; });
  addEventListener('beforeunload', gebeurtenis => { if (anders) gebeurtenis.preventDefault(); });
  form.querySelectorAll('[data-hoogstens]').forEach(tel);
  const tekst = form.querySelector('[data-tekst] textarea');
  if (tekst && !new URL(form.action).pathname.endsWith('.adoc')) balk(tekst);
}
