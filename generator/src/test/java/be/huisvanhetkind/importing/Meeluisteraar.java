package be.huisvanhetkind.importing;

import be.huisvanhetkind.finding.Finding;
import java.util.List;

/** Remembers what an import tells. */
public record Meeluisteraar(List<Finding> findings, List<Stap> stappen)
        implements Importer.Toehoorder {
    @Override
    public void say(String sentence) {}

    @Override
    public void tell(Finding finding) {
        findings.add(finding);
    }

    @Override
    public void step(Stap stap) {
        stappen.add(stap);
    }
}
