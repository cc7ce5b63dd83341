package be.huisvanhetkind.render.data;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Datatype.Group;
import be.huisvanhetkind.content.fields.Datatype.ListOf;
import be.huisvanhetkind.content.fields.Datatype.Property;
import be.huisvanhetkind.model.Gegevens;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.tijd.Dag;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.data.Datasoort;
import be.huisvanhetkind.site.data.Datawaarde;
import be.huisvanhetkind.site.data.Omslag;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list as a table (RFC 4180): a column for each field that is one value or a list of values. No
 * cell is a formula, whatever an author wrote.
 */
final class CsvFile {
    /** By which a spreadsheet knows that letters have accents. */
    private static final String MARK = "\uFEFF";

    private final Datasoort soort;
    private final Site site;
    private final List<List<String>> columns;

    private CsvFile(Datasoort soort, Site site) {
        this.soort = soort;
        this.site = site;
        this.columns = columns(List.of(), soort.velden()).toList();
    }

    static byte[] of(Datasoort soort, List<String> ids, Site site) {
        StringWriter out = new StringWriter().append(MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            new CsvFile(soort, site).write(ids, csv);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(List<String> ids, CsvWriter csv) {
        List<String> head = new ArrayList<>(List.of("id", "pagina", "partner"));
        columns.forEach(path -> head.add(String.join(".", path)));
        if (Omslag.hasKeren(soort)) {
            head.add("weekdagen");
        }
        csv.writeRecord(head);
        ids.forEach(id -> csv.writeRecord(row(Dataitem.of(soort, id, site))));
    }

    private List<String> row(Dataitem data) {
        Gegevens values = data.item().fiche().bestand().gegevens();
        List<String> cells = new ArrayList<>();
        cells.add(data.item().id());
        Url page = Addresses.of(data.item());
        cells.add(site.base().address(page));
        cells.add(data.partner().map(Item::id).orElse(""));
        columns.forEach(path -> cells.add(cell(path, values)));
        if (Omslag.hasKeren(soort)) {
            cells.add(data.weekdagen().stream().map(Dag::id).collect(Collectors.joining("; ")));
        }
        return cells.stream().map(Formules::harmless).toList();
    }

    private static Stream<List<String>> columns(List<String> path, Group group) {
        return group.properties().stream().flatMap(property -> columns(path, property));
    }

    private static Stream<List<String>> columns(List<String> path, Property property) {
        List<String> deeper = Stream.concat(path.stream(), Stream.of(property.key())).toList();
        Datatype type = property.datatype();
        if (type instanceof Group group) {
            return columns(deeper, group);
        }
        boolean isTable = type instanceof ListOf list && list.each() instanceof Group;
        return isTable || type instanceof Datatype.Picture ? Stream.empty() : Stream.of(deeper);
    }

    private String cell(List<String> path, Gegevens values) {
        Optional<Object> value = values.find(path.get(0));
        if (value.isEmpty()) {
            return "";
        }
        return value.get() instanceof Gegevens group
                ? cell(path.subList(1, path.size()), group)
                : words(value.get());
    }

    private String words(Object value) {
        Stream<?> all = value instanceof List<?> list ? list.stream() : Stream.of(value);
        return all.filter(this::isPublic).map(Datawaarde::text).collect(Collectors.joining("; "));
    }

    private boolean isPublic(Object value) {
        return !(value instanceof Ref<?> ref) || Dataitem.find(ref, site.index()).isPresent();
    }
}
