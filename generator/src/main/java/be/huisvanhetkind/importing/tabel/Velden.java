package be.huisvanhetkind.importing.tabel;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.importing.voorstel.Waarde;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of a type that a column may be. */
record Velden(ContentType<?> type) {
    /** What no list of others may say. */
    private static final Set<String> OURS = Set.of("status", "zichtbaarheid", ContentType.HERKOMST);

    /** Words for what is no field itself. */
    private static final List<String> WORDS =
            List.of(Waarde.TEKST, Kolom.ID, Kolom.BEWAREN, Kolom.WEGLATEN);

    private static final List<String> TIMES = List.of(Kolom.DAG, Kolom.VAN, Kolom.TOT);

    /** Whether a column may be this. */
    boolean has(String veld) {
        return all().contains(veld);
    }

    /** Every field, and every value in a group. */
    List<String> all() {
        List<String> all = new ArrayList<>(WORDS);
        type.fields().stream()
                .filter(field -> !OURS.contains(field.key()))
                .flatMap(field -> with("", field))
                .forEach(all::add);
        if (all.contains("leeftijd_min")) {
            all.add("leeftijd");
        }
        if (all.contains("momenten")) {
            all.addAll(TIMES);
        }
        return all;
    }

    private static Stream<String> with(String before, Field<?> field) {
        String path = before + field.key();
        List<Field<?>> inside = inside(field);
        return Stream.concat(
                Stream.of(path), inside.stream().flatMap(one -> with(path + ".", one)));
    }

    private static List<Field<?>> inside(Field<?> field) {
        List<Field<?>> group = field.kind().group();
        return group.isEmpty() ? field.kind().groups() : group;
    }

    /** The field in a group that has a key: {@code contact.telefoon} for {@code telefoon}. */
    Stream<String> ending(String key) {
        return all().stream().filter(path -> path.endsWith("." + key));
    }
}
