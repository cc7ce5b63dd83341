package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.web.FormData;
import be.huisvanhetkind.web.Html;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One of a list. What is written and is not in the list can stay as it is. */
record ChoiceControl(List<Option> options) implements Control {
    @Override
    public Optional<Filled> fill(Node written) {
        return written instanceof Scalar scalar
                ? Optional.of(new Filled.Text(scalar.text()))
                : Optional.empty();
    }

    @Override
    public Filled read(String name, FormData sent) {
        return new Filled.Text(sent.text(name));
    }

    @Override
    public Node write(Filled filled, Optional<Node> before) {
        return new Scalar(Place.start(""), ((Filled.Text) filled).text());
    }

    @Override
    public String said(Filled filled) {
        String value = filled instanceof Filled.Text text ? text.text() : "";
        return options.stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(Option::label)
                .orElse(value);
    }

    @Override
    public Html draw(Spot spot, Filled filled) {
        String chosen = filled instanceof Filled.Text text ? text.text() : "";
        boolean isKnown = options.stream().anyMatch(option -> option.value().equals(chosen));
        Stream<Option> unknown =
                Stream.of(new Option(chosen, chosen, ""))
                        .filter(option -> !isKnown && !chosen.isEmpty());
        Stream<Option> all =
                Stream.of(Stream.of(new Option("", "Kies …", "")), options.stream(), unknown)
                        .flatMap(some -> some);
        return Html.of(
                "<select %s>\n%s</select>\n",
                new Html(spot.attributes()), Html.of(all.map(option -> line(option, chosen))));
    }

    private static Html line(Option option, String chosen) {
        return Html.of(
                "<option value=\"%s\"%s>%s</option>\n",
                option.value(),
                new Html(option.value().equals(chosen) ? " selected" : ""),
                option.uitleg().isEmpty() || option.uitleg().length() > 90
                        ? option.label()
                        : option.label() + " – " + option.uitleg());
    }
}
