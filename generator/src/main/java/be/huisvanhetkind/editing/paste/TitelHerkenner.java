package be.huisvanhetkind.editing.paste;

import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.model.huis.Huis;
import java.util.Map;
import java.util.Optional;

/** What it is called: what a mail is about, else the first line. */
final class TitelHerkenner implements Herkenner {
    private static final int LONGEST = 80;

    @Override
    public Map<String, Node> find(Plaktekst text, Huis huis) {
        return titel(text)
                .map(said -> Map.<String, Node>of("titel", Herkenner.text(said)))
                .orElse(Map.of());
    }

    static Optional<String> titel(Plaktekst text) {
        return text.onderwerp()
                .or(() -> text.said().stream().findFirst())
                .map(said -> said.replaceFirst("^[#*\\s]+", "").replaceFirst("[.:*\\s]+$", ""))
                .map(TitelHerkenner::shortened)
                .filter(said -> said.length() > 2);
    }

    private static String shortened(String said) {
        if (said.length() <= LONGEST) {
            return said;
        }
        int space = said.lastIndexOf(' ', LONGEST);
        return said.substring(0, space > 0 ? space : LONGEST);
    }
}
