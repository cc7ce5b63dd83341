package be.huisvanhetkind.editing.paste;

import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.model.Thema;
import be.huisvanhetkind.model.huis.Huis;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What it is about: the themes of which a word is in the text, at most two. */
final class ThemaHerkenner implements Herkenner {
    private static final int MOST = 2;

    @Override
    public Map<String, Node> find(Plaktekst text, Huis huis) {
        List<Scalar> themas =
                huis.all(Thema.class).stream()
                        .filter(thema -> thema.fiche().vertalingVan().isEmpty())
                        .filter(thema -> isAbout(thema, text.small()))
                        .limit(MOST)
                        .map(thema -> Herkenner.text(thema.id()))
                        .toList();
        return themas.isEmpty() ? Map.of() : Map.of("themas", Herkenner.list(themas));
    }

    private static boolean isAbout(Thema thema, String text) {
        return thema.fiche().woorden().trefwoorden().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> text.matches("(?s).*\\b" + Pattern.quote(word) + "\\b.*"));
    }
}
