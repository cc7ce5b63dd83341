package be.huisvanhetkind.importing;

import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.content.node.Written;
import be.huisvanhetkind.content.shapes.HerkomstShape;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.format.FieldLines;
import be.huisvanhetkind.format.Form;
import be.huisvanhetkind.format.Formatter;
import be.huisvanhetkind.importing.Stap.Wat;
import be.huisvanhetkind.importing.findings.BeideGewijzigd;
import be.huisvanhetkind.importing.voorstel.Waarde;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a file: a new draft, or the file that is there with what the source changed in
 * fields that nobody touched. A field is touched when it does not say what the source said last.
 */
final class Bijwerking {
    private static final String FENCE = "---\n";

    private final Ontwerp ontwerp;
    private final List<Finding> findings;
    private final Map<String, String> afdrukken = new LinkedHashMap<>();
    private final Set<String> nazien = new LinkedHashSet<>();
    private final Set<String> bewaard = new LinkedHashSet<>();

    private Bijwerking(Ontwerp ontwerp) {
        this.ontwerp = ontwerp;
        this.findings = new ArrayList<>(ontwerp.findings());
    }

    /** A file that is not there yet. */
    static Stap fresh(Ontwerp ontwerp, LocalDate today) {
        return new Bijwerking(ontwerp).fresh(today);
    }

    /** A file that is there. */
    static Stap of(Ontwerp ontwerp, FrontMatter front, String text, String name) {
        return new Bijwerking(ontwerp).over(front, text, Place.start(name));
    }

    private Stap fresh(LocalDate today) {
        FieldLines lines = new FieldLines(form());
        Map<String, Node> all = new LinkedHashMap<>(ontwerp.aangevuld());
        all.replaceAll(
                (key, node) ->
                        key.equals("nagekeken_op") ? ((Scalar) node).with(today.toString()) : node);
        all.putAll(ontwerp.velden());
        all.forEach(
                (key, node) -> {
                    lines.write(key, node);
                    afdrukken.put(key, Afdruk.of(node));
                });
        lines.write("status", new Scalar(Place.start(""), "concept"));
        if (!ontwerp.tekst().isEmpty()) {
            afdrukken.put(Waarde.TEKST, Afdruk.of(ontwerp.tekst()));
        }
        nazien.addAll(ontwerp.nazien());
        bewaard.addAll(ontwerp.bewaard());
        String body = ontwerp.tekst().isEmpty() ? "" : "\n" + ontwerp.tekst() + "\n";
        return step(Wat.NIEUW, "", whole(lines, body));
    }

    /**
     * The file that is there.
     *
     * @param now what its fields say
     * @param last what the source said last
     */
    private record Hier(
            Map<String, Node> now, Map<String, String> last, FieldLines lines, Place place) {
        /** Whether a field says what it should by its letters; nothing when it is not there. */
        boolean isUntouched(String key, String says) {
            return says.equals(last.getOrDefault(key, "")) && !lines.hasRemark(key);
        }
    }

    private Stap over(FrontMatter front, String text, Place place) {
        Map<String, Node> now = fields(front.kop());
        Map<String, Node> herkomst =
                now.get(ContentType.HERKOMST) instanceof Mapping group ? fields(group) : Map.of();
        afdrukken.putAll(Afdruk.read(herkomst));
        nazien.addAll(texts(herkomst.get(HerkomstShape.NAZIEN)));
        bewaard.addAll(texts(herkomst.get(HerkomstShape.BEWAARD)));
        List<String> all = text.replace("\r\n", "\n").lines().toList();
        FieldLines lines =
                new FieldLines(all.subList(1, front.bodyLine() - 2), front.kop(), form());
        Hier hier = new Hier(now, Map.copyOf(afdrukken), lines, place);
        ontwerp.velden().forEach((key, node) -> write(key, node, hier));
        String body = body(front.body().replace("\r\n", "\n"), hier);
        if (afdrukken.equals(hier.last)) {
            return step(Wat.GELIJK, text, text);
        }
        bewaard.addAll(ontwerp.bewaard());
        boolean clashes = findings.stream().anyMatch(BeideGewijzigd.class::isInstance);
        return step(clashes ? Wat.BOTSING : Wat.BIJGEWERKT, text, whole(lines, body));
    }

    private void write(String key, Node node, Hier hier) {
        String said = Afdruk.of(node);
        if (said.equals(hier.last.get(key))) {
            return;
        }
        afdrukken.put(key, said);
        Node here = hier.now.get(key);
        String says = here == null ? "" : Afdruk.of(here);
        if (hier.isUntouched(key, says)) {
            hier.lines.write(key, node);
            nazien.remove(key);
        } else if (!says.equals(said)) {
            clash(key, words(node), here == null ? hier.place : here.place());
        }
    }

    private String body(String here, Hier hier) {
        String said = Afdruk.of(ontwerp.tekst());
        if (ontwerp.tekst().isEmpty() || said.equals(hier.last.get(Waarde.TEKST))) {
            return here;
        }
        afdrukken.put(Waarde.TEKST, said);
        String says = here.isBlank() ? "" : Afdruk.of(here);
        if (hier.isUntouched(Waarde.TEKST, says)) {
            return "\n" + ontwerp.tekst() + "\n";
        }
        if (!says.equals(said)) {
            clash(Waarde.TEKST, ontwerp.tekst(), hier.place);
        }
        return here;
    }

    private static String words(Node node) {
        return node instanceof Scalar scalar ? scalar.text() : Written.flow(node);
    }

    private void clash(String key, String said, Place place) {
        findings.add(new BeideGewijzigd(place, key, said));
        bewaard.add("De bron zegt nu bij " + key + ": " + said.replaceAll("\\s+", " ").strip());
    }

    private String whole(FieldLines lines, String body) {
        lines.write(ContentType.HERKOMST, herkomst());
        return FENCE + Formatter.format(lines.text(), form()) + FENCE + body;
    }

    private Form form() {
        return Form.of(ontwerp.file().type());
    }

    private Node herkomst() {
        return new Waarde.Groep(Place.start(""))
                .with(HerkomstShape.BRON, ontwerp.sleutel().bron())
                .with(HerkomstShape.ID, ontwerp.sleutel().id())
                .with(HerkomstShape.NAZIEN, List.copyOf(nazien))
                .with(HerkomstShape.AFDRUKKEN, Afdruk.written(afdrukken))
                .with(HerkomstShape.BEWAARD, List.copyOf(bewaard))
                .node();
    }

    private Stap step(Wat wat, String before, String after) {
        return new Stap(ontwerp.file().path(), wat, before, after, findings);
    }

    private static Map<String, Node> fields(Mapping group) {
        Map<String, Node> fields = new LinkedHashMap<>();
        group.entries().forEach(entry -> fields.put(entry.key().text(), entry.value()));
        return fields;
    }

    private static List<String> texts(@Nullable Node list) {
        if (list instanceof Sequence all) {
            return all.items().stream()
                    .filter(Scalar.class::isInstance)
                    .map(one -> ((Scalar) one).text())
                    .toList();
        }
        return list instanceof Scalar one ? List.of(one.text()) : List.of();
    }
}
