package be.huisvanhetkind.dekking;

import be.huisvanhetkind.dekking.Row.Later;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads {@code rijen.yml}. */
final class Rows {
    private static final Path FILE = Path.of("src/test/resources/dekking/rijen.yml");

    /** Names the house a question is about, when it is not the real one. */
    private static final String HOUSE = "huis";

    private Rows() {}

    static List<Row> read() {
        try {
            return read(Files.readString(FILE));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Row> read(String yaml) {
        Map<?, ?> all = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
        Map<?, ?> capabilities = (Map<?, ?>) all.get("later");
        return maps(all, "rijen").stream().map(row -> row(row, capabilities)).toList();
    }

    private static Row row(Map<?, ?> row, Map<?, ?> capabilities) {
        return new Row(
                (Integer) row.get("rij"),
                text(row, "titel"),
                maps(row, "voorbeelden").stream().map(Rows::query).toList(),
                maps(row, "getoond").stream().map(Rows::query).toList(),
                maps(row, "nog_niet").stream().map(later -> later(later, capabilities)).toList());
    }

    private static Later later(Map<?, ?> later, Map<?, ?> capabilities) {
        return new Later(
                text(later, "wat"),
                text(capabilities, text(later, "later")),
                query((Map<?, ?>) later.get("zodra")));
    }

    private static Query query(Map<?, ?> one) {
        String kind =
                one.keySet().stream()
                        .map(String::valueOf)
                        .filter(key -> !key.equals(HOUSE))
                        .findFirst()
                        .orElseThrow();
        String house = one.containsKey(HOUSE) ? text(one, HOUSE) : Houses.REAL;
        return new Query(QueryKind.named(kind), text(one, kind), house);
    }

    private static String text(Map<?, ?> map, String key) {
        return Optional.ofNullable(map.get(key))
                .map(String::valueOf)
                .orElseThrow(() -> new IllegalArgumentException("no " + key + " in " + map));
    }

    private static List<Map<?, ?>> maps(Map<?, ?> map, String key) {
        List<?> list = map.get(key) instanceof List<?> some ? some : List.of();
        return list.stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
    }
}
