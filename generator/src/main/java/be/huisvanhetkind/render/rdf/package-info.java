/** What the house offers and which data there are, as linked data: CPSV-AP and DCAT. */
@NullMarked
package be.huisvanhetkind.render.rdf;

import org.jspecify.annotations.NullMarked;
