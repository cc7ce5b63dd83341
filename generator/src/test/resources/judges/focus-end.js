/* What the walk with the Tab key showed: everything, in the order of the page, each time seen. */
const { expected, reached } = window.walk;
const order = reached.map(one => one.el);
return expected.filter(el => !order.includes(el)).map(el => 'Tab never reaches ' + name(el))
  .concat(order.filter((el, i) => i && order[i - 1].compareDocumentPosition(el) & Node.DOCUMENT_POSITION_PRECEDING)
    .map(el => 'Tab comes too late to ' + name(el)))
  .concat(reached.filter(one => !one.visible).map(one => 'focus cannot be seen on ' + name(one.el)))
  .concat(reached.filter(one => !one.inFront).map(one => 'focus is behind something on ' + name(one.el)));
