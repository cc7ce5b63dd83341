/** What a rule is, and rules about rules (rij 4). */
@NullMarked
package be.huisvanhetkind.rules.regel;

import org.jspecify.annotations.NullMarked;
