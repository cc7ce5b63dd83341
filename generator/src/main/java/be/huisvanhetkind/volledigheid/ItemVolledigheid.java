package be.huisvanhetkind.volledigheid;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Item;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hoe volledig één bestand is.
 *
 * <p>The required fields are there by definition and give {@value #BASIS}. The rest is the share of
 * what is useful that is filled in, each field as heavy as its {@link Field#usefulness}; rounded
 * down, so that 100 means that nothing is missing.
 *
 * @param bestand path as in {@link Place#file()}
 * @param soort the name of the type: {@code aanbod}
 * @param partner whose folder holds it; for a profile, the partner itself
 * @param score {@value #BASIS} to 100
 * @param ontbreekt what is missing, most useful first, then in the order authors write it
 */
public record ItemVolledigheid(
        String bestand,
        String soort,
        String id,
        String titel,
        Optional<String> partner,
        int score,
        List<Ontbrekend> ontbreekt) {
    /** What a document with nothing but its required fields gets. */
    public static final int BASIS = 40;

    private static final String PARTNER = "partner";

    public ItemVolledigheid {
        ontbreekt = List.copyOf(ontbreekt);
    }

    /** Nothing for a type whose documents need not be complete. */
    public static Optional<ItemVolledigheid> of(Item item) {
        return ContentTypes.ALL.stream()
                .filter(type -> type.type() == item.getClass() && type.usefulText() > 0)
                .findFirst()
                .map(type -> of(item, type));
    }

    private static ItemVolledigheid of(Item item, ContentType<?> type) {
        Fiche fiche = item.fiche();
        List<Ontbrekend> ontbreekt = missing(fiche, type);
        int totaal = type.usefulText() + type.fields().stream().mapToInt(Field::usefulness).sum();
        int gevuld = totaal - ontbreekt.stream().mapToInt(Ontbrekend::nut).sum();
        return new ItemVolledigheid(
                fiche.origin().file(),
                type.name(),
                item.id(),
                item.titel(),
                type.name().equals(PARTNER) ? Optional.of(item.id()) : fiche.eigenaar(),
                score(gevuld, totaal),
                ontbreekt);
    }

    /** One division, so that it is rounded once. */
    static int score(int gevuld, int totaal) {
        return (BASIS * totaal + (100 - BASIS) * gevuld) / totaal;
    }

    private static List<Ontbrekend> missing(Fiche fiche, ContentType<?> type) {
        Stream<Ontbrekend> tekst =
                fiche.tekst().isLeeg()
                        ? Stream.of(Ontbrekend.tekst(type.usefulText()))
                        : Stream.empty();
        Stream<Ontbrekend> velden =
                type.fields().stream()
                        .filter(field -> field.usefulness() > 0 && !isGevuld(fiche, field.key()))
                        .map(
                                field ->
                                        new Ontbrekend(
                                                field.key(), field.help(), field.usefulness()));
        return Stream.concat(tekst, velden)
                .sorted(Comparator.comparingInt(Ontbrekend::nut).reversed())
                .toList();
    }

    /** A key without a value has a place without length. */
    private static boolean isGevuld(Fiche fiche, String key) {
        Place place = fiche.origin().fields().get(key);
        return place != null && place.length() > 0;
    }

    boolean isProfiel() {
        return soort.equals(PARTNER);
    }
}
