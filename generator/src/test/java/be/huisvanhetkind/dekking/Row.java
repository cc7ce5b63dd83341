package be.huisvanhetkind.dekking;

import java.util.List;

/**
 * A row of the subject: something the house, the site or the checks must be able to do.
 *
 * @param titel what it is about, in Dutch
 * @param examples which files have it
 * @param shown where it is seen: pages, reports, rules
 * @param later what of it cannot be shown yet
 */
record Row(int number, String titel, List<Query> examples, List<Query> shown, List<Later> later) {
    /**
     * Something that cannot be shown yet.
     *
     * @param wat what is missing, in Dutch
     * @param capability what has to be made first
     * @param once gives an answer as soon as it can be shown
     */
    record Later(String wat, String capability, Query once) {}
}
