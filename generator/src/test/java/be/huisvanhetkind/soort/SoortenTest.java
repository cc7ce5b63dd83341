package be.huisvanhetkind.soort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Leesstuk;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type is asked every question, so that nothing is forgotten in silence. */
class SoortenTest {
    /** Texts that are no words: names of people and things, codes, addresses. */
    private static final Set<String> NAMES =
            Set.of(
                    "Activiteit.inschrijven.link",
                    "Behoefte.wijken",
                    "Activiteit.inschrijven.telefoon.nummer",
                    "Doorverwijspunt.organisatie",
                    "Locatie.wijk",
                    "Materiaal.maker",
                    "Meting.meetbron",
                    "Partner.accentkleur",
                    "Partner.ondernemingsnummer",
                    "Partner.vcode",
                    "Privacyverklaring.verantwoordelijke",
                    "Thema.icoon",
                    "Toegankelijkheidsverklaring.handhavingslink");

    /** Words of the original that a translation does not replace. */
    private static final Set<String> DUTCH =
            Set.of(
                    "Aanbod.doorverwijzing.contact",
                    "Aanbod.doorverwijzing.hoe",
                    "Aanbod.doorverwijzing.toestemming",
                    "Aanbod.toegang.prijs.per",
                    "Activiteit.inschrijven.hoe",
                    "Activiteit.prijs.per",
                    "Locatie.onthaal.reden",
                    "Privacyverklaring.bewaring.hoelang",
                    "Privacyverklaring.bewaring.wat",
                    "Privacyverklaring.hosting.waar",
                    "Privacyverklaring.hosting.wie");

    private static Set<String> same() {
        return Stream.of(NAMES, DUTCH).flatMap(Set::stream).collect(Collectors.toSet());
    }

    static Stream<Class<? extends Record>> types() {
        return ContentTypes.ALL.stream()
                .map(ContentType::type)
                .<Class<? extends Record>>map(type -> type.asSubclass(Record.class));
    }

    static List<Paginasoort<?>> soorten() {
        return types().map(type -> (Item) new Proefstuk("", 0).make(type))
                .filter(Publiek.class::isInstance)
                .<Paginasoort<?>>map(item -> ((Publiek) item).paginasoort())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void noTypeForgetsAnything(Class<? extends Record> type) {
        assertEquals(List.of(), Ondervraging.of(type, same()));
    }

    @Test
    void aTypeThatForgetsIsCaught() {
        assertEquals(
                List.of("Vergeten: Contact", "Vergeten: uitleg", "Vergeten: aantal"),
                Ondervraging.of(Vergeten.class, same()));
    }

    @Test
    void noTwoTypesShareASectionOrAPlaceInSearch() {
        assertDistinct(soorten().stream().map(soort -> soort.sectie().naam()).toList());
        assertDistinct(soorten().stream().flatMap(soort -> soort.zoekplaats().stream()).toList());
    }

    @Test
    void everyFileHasAnAddressInItsSection() {
        for (Class<? extends Record> type : types().toList()) {
            Item een = (Item) new Proefstuk("een", 0).make(type);
            Item ander = (Item) new Proefstuk("ander", 100).make(type);
            if (een instanceof Publiek first && ander instanceof Publiek second) {
                Url url = Addresses.of(first);
                assertNotEquals(url, Addresses.of(second));
                assertTrue(
                        first.paginasoort().sectie().vorm() == Vorm.WORTEL
                                || url.section().equals(first.paginasoort().sectie().naam()),
                        url::path);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void aTypeThatIsShownHasANameInEveryLanguage(Paginasoort<?> soort) {
        for (Sitetaal taal : Sitetaal.values()) {
            Woordenboek woorden = Woordenboek.of(taal);
            Optional<String> lijst = woorden.find("sectie." + soort.sectie().naam());
            assertTrue(soort.sectie().vorm() != Vorm.LIJST || lijst.isPresent(), taal::id);
            assertTrue(
                    soort.zoekplaats().isEmpty()
                            || lijst.or(() -> woorden.find("soort." + soort.naam())).isPresent(),
                    taal::id);
        }
    }

    private static void assertDistinct(List<?> things) {
        Set<Object> seen = new HashSet<>();
        assertEquals(
                Set.of(),
                things.stream().filter(one -> !seen.add(one)).collect(Collectors.toSet()));
    }

    /** A type that forgets its contact, its own facts and the words of its translation. */
    record Vergeten(Fiche fiche, Optional<Contact> contact, String uitleg, int aantal)
            implements Leesstuk {
        static final Paginasoort<Vergeten> SOORT =
                new Paginasoort<>(
                        Vergeten.class,
                        new Sectie("vergeten", Vorm.LOS),
                        Lezers.GEZINNEN,
                        Optional.empty(),
                        Houdbaarheid.JAAR,
                        (een, fiche, vertaling) ->
                                new Vergeten(fiche, een.contact, een.uitleg, vertaling.aantal));

        @Override
        public Paginasoort<? extends Publiek> paginasoort() {
            return SOORT;
        }
    }
}
