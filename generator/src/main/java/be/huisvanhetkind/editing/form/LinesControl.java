package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.web.FormData;
import be.huisvanhetkind.web.Html;
import java.util.List;
import java.util.Optional;

/** Any number of texts, a line each. */
record LinesControl(Kind<?> list, Hearing hearing) implements Control {
    private static final int LEAST = 2;
    private static final int MOST = 8;

    @Override
    public Optional<Filled> fill(Node written) {
        return Lists.texts(written)
                .filter(texts -> texts.stream().noneMatch(text -> text.contains("\n")))
                .map(Filled.Many::new);
    }

    @Override
    public Filled read(String name, FormData sent) {
        return new Filled.Many(
                sent.text(name)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .flatMap(line -> hearing.items(list, line).stream())
                        .toList());
    }

    @Override
    public Node write(Filled filled, Optional<Node> before) {
        List<Node> items =
                ((Filled.Many) filled)
                        .texts().stream()
                                .map(text -> new Scalar(Place.start(""), text))
                                .map(Node.class::cast)
                                .toList();
        return new Sequence(Place.start(""), items);
    }

    @Override
    public String said(Filled filled) {
        return filled instanceof Filled.Many many ? String.join(", ", many.texts()) : "";
    }

    @Override
    public Html draw(Spot spot, Filled filled) {
        List<String> lines = filled instanceof Filled.Many many ? many.texts() : List.of();
        int rows = Math.max(LEAST, Math.min(MOST, lines.size() + 1));
        return Html.of(
                "<textarea %s rows=\"%s\">\n%s</textarea>\n",
                new Html(spot.attributes()), rows, String.join("\n", lines));
    }
}
