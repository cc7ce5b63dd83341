/** What happens when: every activity and session of the coming weeks, laid out in days. */
@NullMarked
package be.huisvanhetkind.site.agenda;

import org.jspecify.annotations.NullMarked;
