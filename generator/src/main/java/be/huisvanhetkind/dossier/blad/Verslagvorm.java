package be.huisvanhetkind.dossier.blad;

import be.huisvanhetkind.dossier.verslag.Verslag;

/** One way to keep a report. */
public interface Verslagvorm {
    /** Of the file: {@code html}. */
    String extension();

    byte[] write(Verslag verslag);
}
