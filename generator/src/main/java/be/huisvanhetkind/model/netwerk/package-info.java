/** The dossier of the network: agreements, requests, signals. None of these types is public. */
@NullMarked
package be.huisvanhetkind.model.netwerk;

import org.jspecify.annotations.NullMarked;
