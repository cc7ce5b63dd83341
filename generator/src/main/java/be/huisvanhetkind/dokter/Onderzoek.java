package be.huisvanhetkind.dokter;

import java.io.IOException;

/** Looks at one thing. */
interface Onderzoek {
    /** What is looked at, in a word. */
    String naam();

    /** What is seen. */
    Uitslag look(Werkplek plek) throws IOException;
}
