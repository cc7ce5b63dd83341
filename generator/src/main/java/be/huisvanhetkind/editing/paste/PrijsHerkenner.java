package be.huisvanhetkind.editing.paste;

import be.huisvanhetkind.content.kinds.Scalars;
import be.huisvanhetkind.content.node.Mapping.Entry;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.model.Prijssoort;
import be.huisvanhetkind.model.huis.Huis;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What it costs. */
final class PrijsHerkenner implements Herkenner {
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?:€|\\beuro?) ?(\\d{1,4}(?:[.,]\\d{1,2})?)|\\b(\\d{1,4}(?:[.,]\\d{1,2})?) ?(?:€|euro\\b)");
    private static final Pattern FREE =
            Pattern.compile("\\b(?:gratis|kosteloos|kost niets|kost je niets)\\b");

    @Override
    public Map<String, Node> find(Plaktekst text, Huis huis) {
        Matcher amount = AMOUNT.matcher(text.small());
        if (amount.find()) {
            String said = amount.group(1) == null ? amount.group(2) : amount.group(1);
            return Scalars.amount(said).isPresent()
                    ? price(
                            Herkenner.entry("soort", Herkenner.text(Prijssoort.BETALEND.id())),
                            Herkenner.entry("bedrag", Herkenner.text(said)))
                    : Map.of();
        }
        return FREE.matcher(text.small()).find()
                ? price(Herkenner.entry("soort", Herkenner.text(Prijssoort.GRATIS.id())))
                : Map.of();
    }

    private static Map<String, Node> price(Entry... entries) {
        return Map.of("prijs", Herkenner.group(entries));
    }
}
