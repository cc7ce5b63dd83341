package be.huisvanhetkind.model.aanbod;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import be.huisvanhetkind.model.tijd.Openingsuren;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Een toegangspunt buiten de gezinsondersteuning waar het huis naar doorverwijst (rij 34).
 *
 * @param organisatie who it is
 * @param wanneer when a family is best sent there
 * @param begeleidingVereist whether a child needs an adult along (rij 42); nobody said when it is
 *     empty
 */
public record Doorverwijspunt(
        Fiche fiche,
        Begrip flankerendDomein,
        String organisatie,
        Contact contact,
        String wanneer,
        Optional<Boolean> begeleidingVereist)
        implements Publiek {
    public static final Paginasoort<Doorverwijspunt> SOORT =
            new Paginasoort<>(
                    Doorverwijspunt.class,
                    new Sectie("doorverwijspunten", Vorm.LIJST),
                    Lezers.GEZINNEN,
                    Optional.of(7),
                    Houdbaarheid.JAAR,
                    Doorverwijspunt::inWordsOf);

    @Override
    public Paginasoort<Doorverwijspunt> paginasoort() {
        return SOORT;
    }

    /** Whether it says that a child or a young person may come without an adult. */
    public boolean isZonderBegeleiding() {
        return begeleidingVereist.filter(nodig -> !nodig).isPresent();
    }

    @Override
    public Stream<Contact> contacten() {
        return Stream.of(contact);
    }

    @Override
    public Stream<Openingsuren> uren() {
        return Stream.empty();
    }

    @Override
    public Stream<Leeftijd> leeftijden() {
        return Stream.empty();
    }

    private Doorverwijspunt inWordsOf(Fiche fiche, Doorverwijspunt vertaling) {
        return new Doorverwijspunt(
                fiche,
                flankerendDomein,
                organisatie,
                contact,
                vertaling.wanneer,
                begeleidingVereist);
    }
}
