/** What there is for families and what is not: by age, domain, place, price, form and language. */
@NullMarked
package be.huisvanhetkind.dossier.dekking;

import org.jspecify.annotations.NullMarked;
