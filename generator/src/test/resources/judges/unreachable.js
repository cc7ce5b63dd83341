/* For a page without script, after every <details> was opened: whatever is still hidden holds nothing to read or follow.
   What a search without result says (data-niets), and forgetting choices (.wis), have no sense without the script;
   a day of the month on which nothing happens (.leeg) has nothing to say on a narrow screen. What a narrow screen has no room for
   (.ruim, .inhoudstafel) and a map of a telephone (.toestel) are hidden by the screen, with the script as well; numbers that a search brings up
   (#nood) stand on the page of contact; what sorts by distance (.dichtbij) is made by the device. */
const isControl = el => el.matches('button, input, select, textarea, label, option, form, form *, template, [data-niets] *, .wis, .wis *, .maand .leeg, .ruim, .ruim *, .toestel, .dichtbij, .inhoudstafel *, #nood *');
const hidden = all('body a[href], body h1, body h2, body h3, body h4, body p, body li, body dd, body td')
  .filter(el => !isVisible(el) && el.textContent.trim() && !isControl(el));
const claims = all('[data-uren] .merkje').map(el => 'a claim about now: ' + name(el));
return hidden.map(el => 'cannot be reached without script: ' + name(el)).concat(claims);
