package be.huisvanhetkind.editing.paste;

import be.huisvanhetkind.content.fields.Meant;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.kinds.Hours;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Mapping.Entry;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.shapes.MomentShape;
import be.huisvanhetkind.content.shapes.UurblokShape;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.huis.Huis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** When and where: a day of the year makes an activity of it, days of the week an offer. */
final class WaarHerkenner implements Herkenner {
    @Override
    public Map<String, Node> find(Plaktekst text, Huis huis) {
        Optional<String> locatie = place(text, huis);
        List<Node> moments = all(text, new MomentShape());
        List<Node> weekly = moments.isEmpty() ? all(text, new UurblokShape()) : List.of();
        if (!moments.isEmpty()) {
            Map<String, Node> found = new LinkedHashMap<>();
            locatie.ifPresent(id -> found.put("locatie", Herkenner.text(id)));
            found.put("momenten", Herkenner.list(moments));
            return found;
        }
        return weekly.isEmpty() && locatie.isEmpty()
                ? Map.of()
                : Map.of("waar", Herkenner.list(List.of(where(locatie, weekly))));
    }

    private static Node where(Optional<String> locatie, List<Node> weekly) {
        List<Entry> entries = new ArrayList<>();
        locatie.ifPresent(id -> entries.add(Herkenner.entry("locatie", Herkenner.text(id))));
        if (!weekly.isEmpty()) {
            entries.add(
                    Herkenner.entry(
                            "uren",
                            Herkenner.group(Herkenner.entry("wanneer", Herkenner.list(weekly)))));
        }
        return new Mapping(NOWHERE, entries, false);
    }

    /** The longest name that is in the text: "Huis Aarbeke-Noord" is not "Huis Aarbeke". */
    private static Optional<String> place(Plaktekst text, Huis huis) {
        return huis.all(Locatie.class).stream()
                .filter(one -> text.small().contains(one.titel().toLowerCase(Locale.ROOT)))
                .max(Comparator.comparingInt(one -> one.titel().length()))
                .map(Locatie::id);
    }

    private static List<Node> all(Plaktekst text, Shape<?> shape) {
        List<Node> found = new ArrayList<>();
        for (String sentence : text.sentences()) {
            Matcher hours = Hours.AT_END.matcher(sentence);
            int from = 0;
            while (hours.find(from)) {
                longest(hours.group(1), hours.group(2), shape).ifPresent(found::add);
                from = hours.end();
            }
        }
        return found;
    }

    /** From the first word on that makes a whole of it. */
    private static Optional<Node> longest(String before, String hours, Shape<?> shape) {
        String[] words = before.strip().split("\\s+");
        for (int first = 0; first < words.length; first++) {
            String said =
                    String.join(" ", List.of(words).subList(first, words.length)) + " " + hours;
            Reading reading = new Reading(Begrippen.GEEN, path -> Optional.empty());
            Optional<Meant> meant = shape.meant(Herkenner.text(said), reading);
            if (meant.filter(Meant::isSure).isPresent()) {
                return meant.map(Meant::node);
            }
        }
        return Optional.empty();
    }
}
