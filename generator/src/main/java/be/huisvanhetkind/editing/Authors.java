package be.huisvanhetkind.editing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which people write for which partner.
 *
 * @param partners the names people go by (a user name, a mail address), by partner; those of {@link
 *     #COORDINATION} may change everything
 */
public record Authors(Map<String, List<String>> partners) {
    /** Who may change every file. */
    public static final String COORDINATION = "coordinatie";

    public Authors {
        partners = Map.copyOf(partners);
    }

    /** The partner a person writes for; nothing for who is not known. */
    public Optional<String> partnerOf(String person) {
        return partners.entrySet().stream()
                .filter(entry -> knows(entry.getValue(), person))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private static boolean knows(Collection<String> people, String person) {
        return people.stream().anyMatch(one -> one.equalsIgnoreCase(person));
    }
}
