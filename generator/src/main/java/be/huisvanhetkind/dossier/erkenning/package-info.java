/**
 * Whether the house meets what recognition and subsidy ask (rijen 6-14, 22, 26, 32, 33, 59, 86).
 */
@NullMarked
package be.huisvanhetkind.dossier.erkenning;

import org.jspecify.annotations.NullMarked;
