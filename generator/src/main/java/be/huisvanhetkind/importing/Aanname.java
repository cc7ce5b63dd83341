package be.huisvanhetkind.importing;

import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Mapping.Entry;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.voorstel.Waarde;
import be.huisvanhetkind.model.aanbod.Waar.Aanlevering;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says so that no rule asks for more, where the source is silent: nothing of it is
 * true until somebody looks. Days are those of no calendar yet, as in the examples.
 *
 * @param velden what the source says
 * @param aangevuld what it does not say, and must be there
 */
record Aanname(Place place, Map<String, Node> velden, Map<String, Node> aangevuld) {
    private static final String WAAR = "waar";
    private static final String LOCATIE = "locatie";
    private static final String ADRES = "adres";
    private static final String UREN = "openingsuren";
    private static final String HOE = "hoe";
    private static final String AFSPRAAK = "Hoe je een afspraak maakt";

    /** Fills in; gives the fields of the source that were changed. */
    Set<String> make(ContentType<?> type) {
        Set<String> changed = new LinkedHashSet<>();
        ages();
        switch (type.name()) {
            case "aanbod" -> changed.addAll(offer());
            case "activiteit" -> activity();
            case LOCATIE -> changed.addAll(location());
            default -> {
                return changed;
            }
        }
        return changed;
    }

    /** An example of an age goes with the other, when that one is said. */
    private void ages() {
        if (aangevuld.containsKey("leeftijd_max") && velden.containsKey("leeftijd_min")) {
            add("leeftijd_max", new Scalar(place, "299"));
        }
        if (aangevuld.containsKey("leeftijd_min") && velden.containsKey("leeftijd_max")) {
            add("leeftijd_min", new Scalar(place, "-9"));
        }
    }

    /** What is at no place of the house, comes to the family. */
    private Set<String> offer() {
        boolean isSaid = velden.containsKey(WAAR);
        Map<String, Node> in = isSaid ? velden : aangevuld;
        boolean isElsewhere = false;
        if (in.get(WAAR) instanceof Sequence list) {
            isElsewhere = list.items().stream().anyMatch(Aanname::lacks);
            in.put(
                    WAAR,
                    new Sequence(place, list.items().stream().map(Aanname::elsewhere).toList()));
        }
        boolean isAsked =
                velden.get("afspraak") instanceof Scalar how && !how.text().equals("zonder");
        if (isAsked && !velden.containsKey(HOE)) {
            add(HOE, new Scalar(place, AFSPRAAK));
        }
        return isElsewhere && isSaid ? Set.of(WAAR) : Set.of();
    }

    private static boolean lacks(Node waar) {
        boolean needs =
                Stream.of(Aanlevering.values())
                        .filter(Aanlevering::hasPlaats)
                        .anyMatch(one -> has(waar, "aanlevering", one.id()));
        return needs && !has(waar, LOCATIE, "");
    }

    private static boolean has(Node group, String key, String value) {
        Optional<Node> said =
                group instanceof Mapping mapping ? mapping.find(key) : Optional.empty();
        return said.filter(node -> value.isEmpty() || isText(node, value)).isPresent();
    }

    private static boolean isText(Node node, String text) {
        return node instanceof Scalar said && said.text().equals(text);
    }

    private static Node elsewhere(Node waar) {
        if (!lacks(waar)) {
            return waar;
        }
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : ((Mapping) waar).entries()) {
            boolean isHow = entry.key().text().equals("aanlevering");
            Scalar other = new Scalar(waar.place(), Aanlevering.MAATWERK_BUITENSHUIS.id());
            entries.add(isHow ? new Entry(entry.key(), other) : entry);
        }
        return new Mapping(waar.place(), entries, false);
    }

    private void activity() {
        if (!velden.containsKey("momenten") && !velden.containsKey("reeks")) {
            Node once =
                    new Waarde.Groep(place)
                            .with("start", "2099-01-01 9.00")
                            .with("einde", "2099-01-01 10.00")
                            .node();
            add("momenten", new Sequence(place, List.of(once)));
        }
        if (!velden.containsKey(LOCATIE) && !velden.containsKey("plaats")) {
            add("plaats", new Scalar(place, "De plaats in woorden"));
        }
    }

    private Set<String> location() {
        boolean isOnline = velden.get("soort") instanceof Scalar kind && isText(kind, "online");
        if (aangevuld.containsKey("soort")) {
            add("soort", new Scalar(place, "vindplaats"));
        }
        if (!velden.containsKey(ADRES) && !isOnline) {
            Waarde.Groep adres = new Waarde.Groep(place).with("straat", "Straat en nummer");
            add(ADRES, adres.with("postcode", "3290").with("gemeente", "De gemeente").node());
        }
        return appointments(velden.get(UREN)) ? Set.of(UREN) : Set.of();
    }

    /** Says how one makes an appointment, where hours ask for one; whether it was not said. */
    private boolean appointments(@Nullable Node uren) {
        if (!(uren instanceof Mapping group) || has(group, HOE, "") || !isByAppointment(group)) {
            return false;
        }
        List<Entry> entries = new ArrayList<>(group.entries());
        entries.add(new Entry(new Scalar(place, HOE), new Scalar(place, AFSPRAAK)));
        velden.put(UREN, new Mapping(place, entries, false));
        return true;
    }

    private static boolean isByAppointment(Mapping uren) {
        return uren.entries().stream()
                .filter(entry -> entry.value() instanceof Sequence)
                .flatMap(entry -> ((Sequence) entry.value()).items().stream())
                .anyMatch(blok -> has(blok, "kanaal", "op-afspraak"));
    }

    private void add(String key, Node node) {
        aangevuld.put(key, node);
    }
}
