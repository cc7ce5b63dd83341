package be.huisvanhetkind.editing.paste;

import be.huisvanhetkind.content.kinds.Scalars;
import be.huisvanhetkind.content.kinds.Spoken;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Mapping.Entry;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.model.huis.Huis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How one reaches somebody: the first number, mail address and web address. */
final class ContactHerkenner implements Herkenner {
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d.,])(?:\\+|00|0)\\d[\\d ./()-]{6,16}\\d");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern WEB =
            Pattern.compile("(?i)(?:https?://|www\\.)[^\\s<>\"]+[^\\s<>\".,;:!?)]");

    @Override
    public Map<String, Node> find(Plaktekst text, Huis huis) {
        String all = String.join("\n", text.said());
        List<Entry> entries = new ArrayList<>();
        first(PHONE, all, Spoken::phone).ifPresent(one -> entries.add(entry("telefoon", one)));
        first(MAIL, all, Scalars::email).ifPresent(one -> entries.add(entry("email", one)));
        first(WEB, all, said -> Scalars.url(said).or(() -> Spoken.url(said)))
                .ifPresent(one -> entries.add(entry("website", one)));
        return entries.isEmpty()
                ? Map.of()
                : Map.of("contact", new Mapping(NOWHERE, entries, false));
    }

    private static Entry entry(String key, String said) {
        return Herkenner.entry(key, Herkenner.text(said));
    }

    private static Optional<String> first(
            Pattern pattern, String all, Function<String, Optional<String>> known) {
        return pattern.matcher(all)
                .results()
                .map(MatchResult::group)
                .flatMap(said -> known.apply(said).stream())
                .findFirst();
    }
}
