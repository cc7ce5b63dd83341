package be.huisvanhetkind.editing.paste;

import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.model.huis.Huis;
import java.util.Map;

/** What it is in short: the first whole sentence that is no title. */
final class SamenvattingHerkenner implements Herkenner {
    private static final int SHORTEST = 30;
    private static final int LONGEST = 200;

    @Override
    public Map<String, Node> find(Plaktekst text, Huis huis) {
        String titel = TitelHerkenner.titel(text).orElse("");
        return text.sentences().stream()
                .filter(said -> said.length() >= SHORTEST && said.length() <= LONGEST)
                .filter(said -> said.matches(".*[.!?]") && !said.startsWith(titel + "\n"))
                .findFirst()
                .map(said -> Map.<String, Node>of("samenvatting", Herkenner.text(said)))
                .orElse(Map.of());
    }
}
