/* De bladzijde met wat iemand op dit toestel bewaarde */
import { maak } from './site.js';
import { lees, schrijf } from './bewaar.js';

const ul = document.getElementById('bewaard'), leeg = document.querySelector('[data-leeg]');

const teken = () => {
  const lijst = lees();
  ul.textContent = '';
  leeg.hidden = lijst.length > 0;
  lijst.forEach(een => {
    const li = ul.appendChild(maak('li', '', '')), a = li.appendChild(maak('a', '', '')), knop = li.appendChild(maak('button', 'knop knop-2', ul.dataset.weg));
    a.href = een.url;
    a.appendChild(maak('span', '', een.titel));
    knop.type = 'button';
    knop.appendChild(maak('span', 'sr', ': ' + een.titel));
    knop.addEventListener('click', () => { schrijf(lees().filter(ander => ander.url !== een.url)); teken(); ul.closest('main').focus(); });
  });
};
teken();
