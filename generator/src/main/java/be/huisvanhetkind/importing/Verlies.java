package be.huisvanhetkind.importing;

import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Written;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.importing.findings.CelAndersGelezen;
import be.huisvanhetkind.importing.findings.CelAndersGelezen.Reden;
import be.huisvanhetkind.importing.findings.CelPastNiet;
import be.huisvanhetkind.importing.voorstel.Opmaak;
import be.huisvanhetkind.importing.voorstel.Waarde;
import java.util.ArrayList;
import java.util.List;

/** What of one item does not fit, or not as it was: told, and kept. Lives as long as the item. */
final class Verlies {
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> bewaard = new ArrayList<>();

    /** A value that stands in no field. */
    void keep(String kop, Node node) {
        String text = words(node);
        String line = kop.isBlank() ? text : kop + ": " + text;
        if (!text.isBlank()) {
            bewaard.add(Opmaak.visible(line).replaceAll("[\\s\\p{Z}]+", " ").strip());
        }
    }

    private static String words(Node node) {
        return node instanceof Scalar scalar ? scalar.text() : Written.flow(node);
    }

    /** The same, and why it does not stand in its field. */
    void keep(Waarde from, Node node, Finding why) {
        findings.add(new CelPastNiet(node.place(), from.kop(node), from.veld(), words(node), why));
        keep(from.kop(node), node);
    }

    /** A value that was made into another. */
    void changed(Waarde from, Scalar before, Reden reden, String after) {
        findings.add(
                new CelAndersGelezen(
                        before.place(), from.kop(before), reden, before.text(), after));
    }

    List<Finding> findings() {
        return findings;
    }

    List<String> bewaard() {
        return bewaard;
    }
}
