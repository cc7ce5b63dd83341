/**
 * From the first sign to the answer, and from the request to the follow-up (rijen 44, 70, 81-84).
 */
@NullMarked
package be.huisvanhetkind.dossier.signalen;

import org.jspecify.annotations.NullMarked;
