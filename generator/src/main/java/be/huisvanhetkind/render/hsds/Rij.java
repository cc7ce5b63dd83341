package be.huisvanhetkind.render.hsds;

import be.huisvanhetkind.render.data.JsonFile;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of a table, with the rows that hang from it: the one form of which both the nested JSON and
 * the tables are written. Its id is made of its name, that of a row below it of both. In JSON no
 * column tells in what it stands, or what stands in it.
 */
final class Rij {
    private final Hsdstabel tabel;
    private final String naam;
    private final Map<String, String> verwijzingen = new LinkedHashMap<>();
    private final Map<String, Object> velden = new LinkedHashMap<>();
    private final Map<String, Rij> delen = new LinkedHashMap<>();
    private final Map<String, List<Rij>> lijsten = new LinkedHashMap<>();
    private String text = "";

    private Rij(Hsdstabel tabel, String naam) {
        this.tabel = tabel;
        this.naam = naam;
        velden.put("id", NaamUuid.of(naam).toString());
    }

    static Rij of(Hsdstabel tabel, String naam) {
        return new Rij(tabel, naam);
    }

    /**
     * A new row that names this one; it hangs from it once it is given back.
     *
     * @param key tells it from its sisters
     */
    Rij child(Hsdstabel other, String key) {
        Rij child = new Rij(other, naam + "/" + other.lijst() + "/" + key);
        if (other == Hsdstabel.ATTRIBUTE) {
            child.verwijzingen.put("link_id", id());
            child.verwijzingen.put("link_entity", tabel.naam());
        } else {
            child.verwijzingen.put(tabel.key(), id());
        }
        return child;
    }

    /** What is empty is not told. */
    Rij with(String column, Object value) {
        if (!value.equals("")) {
            velden.put(column, value);
        }
        return this;
    }

    Rij with(String column, Optional<?> value) {
        value.ifPresent(some -> with(column, (Object) some));
        return this;
    }

    /** The row that a column of this one names. */
    Rij with(Rij other) {
        verwijzingen.put(other.tabel.key(), other.id());
        delen.put(other.tabel.naam(), other);
        return this;
    }

    Rij withAll(List<Rij> rows) {
        rows.forEach(
                row ->
                        lijsten.computeIfAbsent(row.tabel.lijst(), key -> new ArrayList<>())
                                .add(row));
        return this;
    }

    Hsdstabel tabel() {
        return tabel;
    }

    String id() {
        return cell("id");
    }

    /** What stands in a column, as text. */
    String cell(String column) {
        Object value = velden.get(column);
        if (value == null) {
            return verwijzingen.getOrDefault(column, "");
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** The same, which stands in many others: from now on it is text, and does not change. */
    Rij fixed() {
        text = JsonFile.text(this::write);
        return this;
    }

    /** Itself, and every row that hangs from it; not those it only names. */
    Stream<Rij> all() {
        return Stream.concat(
                Stream.of(this), lijsten.values().stream().flatMap(List::stream).flatMap(Rij::all));
    }

    void write(JsonGenerator json) throws IOException {
        if (text.isEmpty()) {
            writeAll(json);
        } else {
            json.writeRawValue(text);
        }
    }

    private void writeAll(JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, Object> field : velden.entrySet()) {
            json.writeFieldName(field.getKey());
            value(field.getValue(), json);
        }
        for (Map.Entry<String, Rij> part : delen.entrySet()) {
            json.writeFieldName(part.getKey());
            part.getValue().write(json);
        }
        for (Map.Entry<String, List<Rij>> list : lijsten.entrySet()) {
            json.writeArrayFieldStart(list.getKey());
            for (Rij row : list.getValue()) {
                row.write(json);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void value(Object value, JsonGenerator json) throws IOException {
        if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
    }
}
