/** The dossier: every report, and the folder it is written to, which never is part of the site. */
@NullMarked
package be.huisvanhetkind.dossier;

import org.jspecify.annotations.NullMarked;
