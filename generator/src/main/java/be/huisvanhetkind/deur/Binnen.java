package be.huisvanhetkind.deur;

import be.huisvanhetkind.editing.Schrijver;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Ask;

/** What is behind the door: the editor. */
@FunctionalInterface
public interface Binnen {
    /**
     * Answers somebody who came in.
     *
     * @param token must stand in every form, as a hidden field {@code token}; what is sent without
     *     it never comes here
     */
    Answer to(Ask ask, Schrijver who, String token);
}
