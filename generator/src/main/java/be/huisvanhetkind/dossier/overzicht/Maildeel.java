package be.huisvanhetkind.dossier.overzicht;

import java.util.List;

/**
 * A part of a mail.
 *
 * @param uitleg what to do with it; may be empty
 */
record Maildeel(String kop, String uitleg, List<Mailregel> regels) {
    Maildeel {
        regels = List.copyOf(regels);
    }

    /**
     * One thing to know.
     *
     * @param weten a sentence behind it; may be empty
     */
    record Mailregel(String titel, String weten, List<Maillink> links) {
        Mailregel {
            links = List.copyOf(links);
        }
    }

    /** Where to see or change it. */
    record Maillink(String woorden, String adres) {}
}
