package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.editing.form.Filled.Row;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.web.FormData;
import be.huisvanhetkind.web.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Groups below each other, with a button to add one and a button to take one away. */
record RowsControl(GroupControl group) implements Control {
    /** The name of the buttons. */
    static final String BUTTON = "rij";

    private static final String ADD = "plus:";
    private static final String REMOVE = "weg:";
    private static final String IDS = "#";
    private static final int MOST = 400;
    private static final int FEW = 3;

    /** One row, of which nothing is filled in. */
    static final Filled FIRST = new Filled.Rows(List.of(new Row(MOST, new Filled.Group(Map.of()))));

    @Override
    public Optional<Filled> fill(Node written) {
        List<Node> items = items(written);
        if (items.size() > MOST || !items.stream().allMatch(Mapping.class::isInstance)) {
            return Optional.empty();
        }
        IntStream places = IntStream.range(0, items.size());
        return Optional.of(
                new Filled.Rows(places.mapToObj(at -> row(at, (Mapping) items.get(at))).toList()));
    }

    private Row row(int at, Mapping item) {
        return new Row(at, group.fill(item));
    }

    /** One value alone is a list of one. */
    private static List<Node> items(Node written) {
        return written instanceof Sequence list ? list.items() : List.of(written);
    }

    @Override
    public Filled read(String name, FormData sent) {
        String pressed = sent.text(BUTTON);
        List<Row> rows = new ArrayList<>();
        for (String id : sent.all(name + IDS)) {
            if (id.matches("\\d{1,4}") && rows.size() < MOST) {
                String row = name + "." + id;
                if (!pressed.equals(REMOVE + row)) {
                    rows.add(new Row(Integer.parseInt(id), group.group(row, sent)));
                }
            }
        }
        if (pressed.equals(ADD + name) && rows.size() < MOST) {
            rows.add(new Row(next(rows), new Filled.Group(Map.of())));
        }
        return new Filled.Rows(rows);
    }

    /** A number that no row of the file can have, as rows may have been taken away before it. */
    private static int next(List<Row> rows) {
        return Math.max(MOST, rows.stream().mapToInt(Row::id).max().orElse(0) + 1);
    }

    @Override
    public Node write(Filled filled, Optional<Node> before) {
        List<Node> was = before.map(RowsControl::items).orElse(List.of());
        List<Node> items = new ArrayList<>();
        for (Row row : ((Filled.Rows) filled).rows()) {
            Optional<Node> old =
                    row.id() < was.size() ? Optional.of(was.get(row.id())) : Optional.empty();
            boolean isSame =
                    old.filter(node -> group.fill((Mapping) node).equals(row.group())).isPresent();
            if (isSame) {
                items.add(old.get());
            } else if (!row.group().isEmpty()) {
                items.add(group.write(row.group(), old));
            }
        }
        return new Sequence(Place.start(""), items);
    }

    @Override
    public String said(Filled filled) {
        Stream<String> said =
                filled instanceof Filled.Rows rows
                        ? rows.rows().stream().map(row -> group.said(row.group()))
                        : Stream.empty();
        return Control.few(said, FEW, "; ");
    }

    @Override
    public boolean isSet() {
        return true;
    }

    @Override
    public Html draw(Spot spot, Filled filled) {
        List<Row> rows = filled instanceof Filled.Rows present ? present.rows() : List.of();
        List<Html> drawn = new ArrayList<>();
        int written = 0;
        for (Row row : rows) {
            boolean isWritten = !row.group().isEmpty();
            String index = isWritten ? String.valueOf(written++) : "nieuw";
            String which = rows.size() == 1 ? "" : " " + (drawn.size() + 1);
            Html fieldset = draw(spot, row, index, which);
            boolean isOpen =
                    rows.size() == 1
                            || !isWritten
                            || row.id() >= MOST
                            || spot.sketch().isWrong(spot.place() + "." + index);
            drawn.add(
                    Html.of(
                            "<details class=\"rd-rij\"%s><summary>%s</summary>\n%s</details>\n",
                            new Html(isOpen ? " open" : ""),
                            isWritten ? group.said(row.group()) : spot.label() + which,
                            fieldset));
        }
        return Html.of(
                "%s<p><button class=\"knop knop-2 rd-klein\" name=\"%s\" value=\"%s\">Voeg toe<span class=\"sr\">: %s</span></button></p>\n",
                Html.of(drawn.stream()), BUTTON, ADD + spot.name(), spot.label());
    }

    private Html draw(Spot spot, Row row, String index, String which) {
        Prefix at = spot.below(row.id(), index);
        String name = spot.name() + "." + row.id();
        return Html.of(
                """
                <fieldset class="rd-groep" id="%s"><legend class="sr">%s%s</legend>
                <input type="hidden" name="%s" value="%s">
                %s<p><button class="rd-weg" name="%s" value="%s">Haal weg<span class="sr">: %s%s</span></button></p>
                </fieldset>
                """,
                name,
                spot.label(),
                which,
                spot.name() + IDS,
                row.id(),
                spot.sketch().fields(group.velden(), at, row.group()),
                BUTTON,
                REMOVE + name,
                spot.label(),
                which);
    }
}
