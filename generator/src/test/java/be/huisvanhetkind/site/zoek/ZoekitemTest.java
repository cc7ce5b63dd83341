package be.huisvanhetkind.site.zoek;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.site.parts.Kaarten;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the script puts into the template of a card. */
class ZoekitemTest {
    private static final Pattern NAME = Pattern.compile("\\$(\\w+)\\$");

    @Test
    void everyPartOfTheTemplateHasItsWords() {
        Set<String> inTemplate = new TreeSet<>();
        NAME.matcher(Kaarten.SJABLOON.with("$soort$").toString())
                .results()
                .forEach(name -> inTemplate.add(name.group(1)));
        Set<String> given = new TreeSet<>(Zoekitem.delen(Kaarten.SJABLOON).keySet());
        given.remove("merkteken"); // tells only whether there is a sign
        assertEquals(inTemplate, given);
    }
}
