package be.huisvanhetkind.publish;

import java.nio.file.Files;
import java.nio.file.Path;

/** What this program makes a whole folder of; one never takes the place of the other. */
public enum Product {
    SITE(".huis-site", "de site"),
    /** Internal: nothing that is published may hold it. */
    DOSSIER(".huis-dossier", "het dossier");

    private final String mark;
    private final String naam;

    Product(String mark, String naam) {
        this.mark = mark;
        this.naam = naam;
    }

    /**
     * The name of a file that says that this program made the folder, so that it may replace it.
     */
    String mark() {
        return mark;
    }

    /** In a sentence. */
    String naam() {
        return naam;
    }

    /** Whether a folder is one. */
    public boolean is(Path folder) {
        return Files.exists(folder.resolve(mark));
    }
}
