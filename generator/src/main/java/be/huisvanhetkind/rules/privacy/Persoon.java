package be.huisvanhetkind.rules.privacy;

import be.huisvanhetkind.rules.tekst.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A person in a text: a first name and a surname, that do not name a street or an organisation.
 *
 * @param naam as it was written
 * @param einde where it ends in that text
 */
record Persoon(String naam, int einde) {
    private static final Pattern ACHTERNAAM =
            Pattern.compile(
                    " (?:(?i:van|vande|vanden|de|der|den|ter|ten|te|el|al|ben|bin|le|la|du|di|da|dos|[’']t) |[Dd]['’])*"
                            + "(\\p{Lu}[\\p{L}'’-]+)");
    private static final Pattern PLEK =
            Pattern.compile(
                    "(?i)\\p{L}{4,}(?:straat|laan|plein|dreef|school|huis|centrum|zaal|park|prijs|fonds|instituut)");
    private static final Pattern WOORD_ERVOOR = Pattern.compile("(\\p{L}+)\\.?[ -]$");
    private static final Pattern WOORD_ERNA = Pattern.compile("[ -](\\p{L}+)");
    private static final Set<String> ORGANISATIES = WordList.words("organisaties");
    private static final int LANGSTE_WOORD = 40;

    /** Every person in a text. */
    static Stream<Persoon> findIn(String tekst) {
        return Voornaam.findIn(tekst).stream().flatMap(voornaam -> of(tekst, voornaam).stream());
    }

    /** The person whose first name this is. */
    static Optional<Persoon> of(String tekst, Voornaam voornaam) {
        Matcher rest = ACHTERNAAM.matcher(tekst).region(voornaam.einde(), tekst.length());
        if (!rest.lookingAt()
                || PLEK.matcher(rest.group(1)).matches()
                || isOrganisatie(rest.group(1))
                || isOrganisatie(woordVoor(tekst, voornaam.begin()))
                || isOrganisatie(woordNa(tekst, rest.end()))) {
            return Optional.empty();
        }
        return Optional.of(new Persoon(tekst.substring(voornaam.begin(), rest.end()), rest.end()));
    }

    private static boolean isOrganisatie(String woord) {
        return ORGANISATIES.contains(woord.toLowerCase(Locale.ROOT));
    }

    private static String woordVoor(String tekst, int plek) {
        Matcher woord = WOORD_ERVOOR.matcher(tekst).region(Math.max(0, plek - LANGSTE_WOORD), plek);
        return woord.find() ? woord.group(1) : "";
    }

    private static String woordNa(String tekst, int plek) {
        Matcher woord = WOORD_ERNA.matcher(tekst).region(plek, tekst.length());
        return woord.lookingAt() ? woord.group(1) : "";
    }
}
