package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.web.FormData;
import be.huisvanhetkind.web.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Any number of a list. What was written keeps its order; what comes is written behind it. */
record ChecksControl(List<Option> options) implements Control {
    /** More are folded away. */
    private static final int FEW = 8;

    private static final int SHORT = 3;

    @Override
    public Optional<Filled> fill(Node written) {
        return Lists.texts(written).map(texts -> new Filled.Many(ordered(texts)));
    }

    @Override
    public Filled read(String name, FormData sent) {
        return new Filled.Many(ordered(sent.all(name)));
    }

    /** As they stand in the form; what is not in the list comes last. */
    private List<String> ordered(List<String> texts) {
        Stream<String> known = options.stream().map(Option::value).filter(texts::contains);
        return Stream.concat(known, texts.stream().filter(text -> !isKnown(text)))
                .distinct()
                .toList();
    }

    private boolean isKnown(String text) {
        return options.stream().anyMatch(option -> option.value().equals(text));
    }

    @Override
    public Node write(Filled filled, Optional<Node> before) {
        List<String> ticked = ((Filled.Many) filled).texts();
        List<String> was = before.flatMap(Lists::texts).orElse(List.of());
        List<Node> items = new ArrayList<>();
        Stream.concat(
                        was.stream().filter(ticked::contains).distinct(),
                        ticked.stream().filter(text -> !was.contains(text)))
                .forEach(text -> items.add(new Scalar(Place.start(""), text)));
        return new Sequence(Place.start(""), items);
    }

    @Override
    public String said(Filled filled) {
        List<String> ticked = filled instanceof Filled.Many many ? many.texts() : List.of();
        return options.stream()
                .filter(option -> ticked.contains(option.value()))
                .map(Option::label)
                .collect(Collectors.joining(", "));
    }

    @Override
    public boolean isSet() {
        return true;
    }

    @Override
    public Html draw(Spot spot, Filled filled) {
        List<String> ticked = filled instanceof Filled.Many many ? many.texts() : List.of();
        Stream<Option> unknown =
                ticked.stream()
                        .filter(text -> !isKnown(text))
                        .map(text -> new Option(text, text, ""));
        List<Option> all = Stream.concat(options.stream(), unknown).toList();
        Html boxes =
                Html.of(
                        "<div class=\"rd-vinkjes%s\">\n%s</div>\n",
                        look(all), Html.of(all.stream().map(option -> line(option, spot, ticked))));
        return all.size() <= FEW
                ? boxes
                : Html.of(
                        "<details class=\"rd-kies\"%s><summary>%s</summary>\n%s</details>\n",
                        new Html(ticked.isEmpty() || spot.isWrong() ? " open" : ""),
                        chosen(all, ticked),
                        boxes);
    }

    private static String chosen(List<Option> all, List<String> ticked) {
        String labels =
                all.stream()
                        .filter(option -> ticked.contains(option.value()))
                        .map(Option::label)
                        .collect(Collectors.joining(", "));
        return labels.isEmpty() ? "Kies" : "Gekozen: " + labels;
    }

    /** Short words stand beside each other. */
    private static String look(List<Option> all) {
        if (all.stream().allMatch(option -> option.label().length() <= SHORT)) {
            return " rd-kortjes";
        }
        return all.stream().allMatch(option -> option.uitleg().isEmpty()) ? " rd-naast" : "";
    }

    private static Html line(Option option, Spot spot, List<String> ticked) {
        String id = spot.name() + "-" + option.value();
        return Html.of(
                "<div><input type=\"checkbox\" id=\"%s\" name=\"%s\" value=\"%s\"%s><label for=\"%s\">%s%s</label></div>\n",
                id,
                spot.name(),
                option.value(),
                new Html(ticked.contains(option.value()) ? " checked" : ""),
                id,
                option.label(),
                option.uitleg().isEmpty()
                        ? Html.NONE
                        : Html.of(" <span class=\"rd-uitleg\">%s</span>", option.uitleg()));
    }
}
