/* Weg van deze pagina, meteen: ze is leeg voor iemand kan meekijken, en Terug leidt niet meer hierheen.
   Zonder dit bestand is het een gewone link. Drie keer Shift na elkaar doet hetzelfde. */
const weg = document.querySelector('[data-uitweg]'), BINNEN = 5000;
const ga = () => {
  document.title = '';
  document.body.textContent = '';
  location.replace(weg.href);
};
let keren = [];
addEventListener('keydown', e => {
  if (e.key !== 'Shift') keren = [];
  else if (!e.repeat) keren = [...keren.filter(toen => e.timeStamp - toen < BINNEN), e.timeStamp];
  if (keren.length > 2) ga();
});
weg.addEventListener('click', e => { e.preventDefault(); ga(); });
document.querySelector('[data-sneltoets]').hidden = false;
