package be.huisvanhetkind.importing;

import be.huisvanhetkind.content.fields.Ages;
import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Mapping.Entry;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.format.Form;
import be.huisvanhetkind.importing.voorstel.Opmaak;
import be.huisvanhetkind.importing.voorstel.Voorstel;
import be.huisvanhetkind.importing.voorstel.Waarde;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.aanbod.Locatie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes a draft of a proposed item: every value in its field, or kept beside it. */
final class Opsteller {
    private static final String STATUS = "status";

    private final Begrippen begrippen;
    private final Verwijzer verwijzer;

    Opsteller(Begrippen begrippen, Verwijzer verwijzer) {
        this.begrippen = begrippen;
        this.verwijzer = verwijzer;
    }

    Ontwerp draft(Voorstel voorstel, Bekend file) {
        Verlies verlies = new Verlies();
        Map<String, Node> velden = new LinkedHashMap<>();
        Set<String> nazien = new TreeSet<>();
        List<String> tekst = new ArrayList<>();
        for (Waarde waarde : gathered(voorstel)) {
            if (waarde.veld().equals(Waarde.TEKST)) {
                tekst.add(Opmaak.markdown(((Scalar) waarde.node()).text()));
            } else if (waarde.veld().equals(Waarde.NERGENS)) {
                verlies.keep(waarde.kop(), waarde.node());
            } else {
                place(waarde, voorstel.type(), velden, nazien, verlies);
            }
        }
        new Tegenspraak(velden, verlies).remove();
        Map<String, Node> aangevuld = missing(voorstel, velden);
        Aanname aanname = new Aanname(voorstel.place(), velden, aangevuld);
        nazien.addAll(aanname.make(voorstel.type()));
        nazien.addAll(aangevuld.keySet());
        return new Ontwerp(
                file,
                voorstel.sleutel(),
                velden,
                aangevuld,
                List.copyOf(nazien),
                String.join("\n\n", tekst),
                verlies.bewaard(),
                verlies.findings());
    }

    private void place(
            Waarde waarde,
            ContentType<?> type,
            Map<String, Node> velden,
            Set<String> nazien,
            Verlies verlies) {
        Optional<Field<?>> field = field(type, waarde.veld());
        if (field.isEmpty()) {
            verlies.keep(waarde.kop(), waarde.node());
            return;
        }
        Inpassing inpassing = new Inpassing(begrippen, verwijzer, waarde, verlies);
        Optional<Node> fitted = inpassing.fit(field.get().kind(), waarde.node());
        Form form = Form.of(type).field(waarde.veld());
        fitted.ifPresent(node -> velden.put(waarde.veld(), canonical(node, form)));
        if (fitted.isPresent() && inpassing.isAangevuld()) {
            nazien.add(waarde.veld());
        }
    }

    private static Optional<Field<?>> field(ContentType<?> type, String key) {
        return type.fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** What must be there, as an example says it. */
    private Map<String, Node> missing(Voorstel voorstel, Map<String, Node> velden) {
        Map<String, Node> samples = new LinkedHashMap<>();
        Reading reading = new Reading(begrippen, path -> Optional.empty());
        for (Field<?> field : voorstel.type().fields()) {
            if (field.required()
                    && !velden.containsKey(field.key())
                    && !field.key().equals(STATUS)) {
                Scalar help = new Scalar(voorstel.place(), field.help());
                Form form = Form.of(voorstel.type()).field(field.key());
                field.kind()
                        .sample(help, reading)
                        .ifPresent(node -> samples.put(field.key(), canonical(node, form)));
            }
        }
        return samples;
    }

    /**
     * Values of one group together, several of one field as one, and what is said in another field.
     */
    private List<Waarde> gathered(Voorstel voorstel) {
        Map<String, Waarde> fields = new LinkedHashMap<>();
        List<Waarde> all = new ArrayList<>();
        for (Waarde waarde : voorstel.waarden()) {
            if (waarde.veld().equals(Waarde.TEKST) || waarde.veld().equals(Waarde.NERGENS)) {
                all.add(waarde);
            } else {
                spread(voorstel.type(), waarde)
                        .flatMap(one -> add(voorstel.type(), fields, one).stream())
                        .forEach(all::add);
            }
        }
        all.addAll(fields.values());
        return all;
    }

    /** What goes in no field, because another value is there already. */
    private static Optional<Waarde> add(
            ContentType<?> type, Map<String, Waarde> fields, Waarde waarde) {
        String key = waarde.veld().replaceFirst("\\..*", "");
        boolean isList = field(type, key).filter(one -> !one.kind().groups().isEmpty()).isPresent();
        Waarde whole = Groepen.deepened(waarde, isList);
        Waarde there = fields.get(key);
        if (there != null && there.node().getClass() != whole.node().getClass()) {
            return Optional.of(new Waarde(Waarde.NERGENS, waarde.kop(), waarde.node()));
        }
        fields.merge(key, whole, Groepen::merged);
        return Optional.empty();
    }

    /** An age that is two, and a place that is no place of the house. */
    private Stream<Waarde> spread(ContentType<?> type, Waarde waarde) {
        if (!(waarde.node() instanceof Scalar said)) {
            return Stream.of(waarde);
        }
        if (waarde.veld().equals("leeftijd")) {
            Optional<Map<String, String>> ages = Ages.of("leeftijd", said.text());
            return ages.isEmpty()
                    ? Stream.of(new Waarde("leeftijd_min", waarde.kop(), said))
                    : ages.get().entrySet().stream().map(one -> age(waarde, said, one));
        }
        boolean isElsewhere =
                waarde.veld().equals("locatie")
                        && field(type, "plaats").isPresent()
                        && verwijzer.find(Locatie.class, said.text()).isEmpty();
        return Stream.of(isElsewhere ? new Waarde("plaats", waarde.kop(), said) : waarde);
    }

    private static Waarde age(Waarde waarde, Scalar said, Map.Entry<String, String> months) {
        return new Waarde(months.getKey(), waarde.kop(), said.with(months.getValue()));
    }

    /** The same in the one spelling and order. */
    static Node canonical(Node node, Form form) {
        if (node instanceof Scalar scalar) {
            return scalar.with(form.canonical(scalar.text()));
        }
        if (node instanceof Sequence list) {
            return new Sequence(
                    list.place(),
                    list.items().stream().map(item -> canonical(item, form.item())).toList());
        }
        Place place = node.place();
        return new Mapping(
                place,
                ((Mapping) node)
                        .entries().stream()
                                .sorted(Comparator.comparingInt(one -> form.rank(one.key().text())))
                                .map(one -> canonical(one, form))
                                .toList(),
                false);
    }

    private static Entry canonical(Entry entry, Form form) {
        return new Entry(entry.key(), canonical(entry.value(), form.field(entry.key().text())));
    }
}
