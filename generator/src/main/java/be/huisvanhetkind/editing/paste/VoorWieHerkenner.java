package be.huisvanhetkind.editing.paste;

import be.huisvanhetkind.content.fields.Ages;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.model.huis.Huis;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** For whom, and for which age. */
final class VoorWieHerkenner implements Herkenner {
    private static final Pattern FOR =
            Pattern.compile(
                    "(?i)^(?:dit is |het is |we zijn er )?(voor (?!meer |vragen|info).{5,290})$");
    private static final Pattern AGES =
            Pattern.compile(
                    "(?i)(?:van )?\\d{1,3} ?(?:jaar|maanden)? ?(?:-|–|tot en met|t/m|tem|tot) ?\\d{1,3} ?(?:jaar|j|maanden|mnd)\\b");

    @Override
    public Map<String, Node> find(Plaktekst text, Huis huis) {
        Map<String, Node> found = new LinkedHashMap<>();
        for (String sentence : text.sentences()) {
            Matcher who = FOR.matcher(sentence);
            if (who.matches()) {
                found.putIfAbsent("voor_wie", Herkenner.text(begun(who.group(1))));
            }
            Matcher ages = AGES.matcher(sentence);
            if (ages.find()) {
                ages(ages.group()).forEach(found::putIfAbsent);
            }
        }
        return found;
    }

    private static Map<String, Node> ages(String said) {
        Map<String, Node> found = new LinkedHashMap<>();
        Ages.of("leeftijd", said)
                .orElse(Map.of())
                .forEach((key, months) -> found.put(key, Herkenner.text(months)));
        return found;
    }

    private static String begun(String said) {
        return Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }
}
