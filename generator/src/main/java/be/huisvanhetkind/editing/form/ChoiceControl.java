package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.web.Html;
import java.util.List;
import java.util.stream.Stream;

/** One of a list. What is written and is not in the list can stay as it is. */
record ChoiceControl(List<Option> options) implements OneText {
    @Override
    public String said(Filled filled) {
        String value = OneText.text(filled);
        return options.stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(Option::label)
                .orElse(value);
    }

    @Override
    public Html draw(Spot spot, Filled filled) {
        String chosen = OneText.text(filled);
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
