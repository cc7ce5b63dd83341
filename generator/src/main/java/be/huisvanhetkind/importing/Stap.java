package be.huisvanhetkind.importing;

import be.huisvanhetkind.finding.Finding;
import java.nio.file.Path;
import java.util.List;

/**
 * What happens with one file.
 *
 * @param path below the content folder
 * @param voor what it says now; empty when it is not there
 * @param na what it will say
 */
public record Stap(Path path, Wat wat, String voor, String na, List<Finding> findings) {
    /** What somebody sees of it. */
    public enum Wat {
        NIEUW("nieuw"),
        BIJGEWERKT("bijgewerkt"),
        GELIJK("gelijk gebleven"),
        BOTSING("anders in de bron en hier, dus gebleven zoals hier");

        private final String woorden;

        Wat(String woorden) {
            this.woorden = woorden;
        }

        public String woorden() {
            return woorden;
        }
    }

    public Stap {
        findings = List.copyOf(findings);
    }
}
