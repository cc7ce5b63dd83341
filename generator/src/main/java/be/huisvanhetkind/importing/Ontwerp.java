package be.huisvanhetkind.importing;

import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.importing.voorstel.Sleutel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An item as this house would write it.
 *
 * @param velden the fields the source tells of, each in the one way to write it
 * @param aangevuld the fields that must be there and of which it says nothing, with an example
 * @param tekst Markdown
 * @param bewaard what stands in no field
 * @param findings what did not fit, or not as it was
 */
record Ontwerp(
        Bekend file,
        Sleutel sleutel,
        Map<String, Node> velden,
        Map<String, Node> aangevuld,
        List<String> nazien,
        String tekst,
        List<String> bewaard,
        List<Finding> findings) {
    Ontwerp {
        velden = Collections.unmodifiableMap(new LinkedHashMap<>(velden));
        aangevuld = Collections.unmodifiableMap(new LinkedHashMap<>(aangevuld));
        nazien = List.copyOf(nazien);
        bewaard = List.copyOf(bewaard);
        findings = List.copyOf(findings);
    }
}
