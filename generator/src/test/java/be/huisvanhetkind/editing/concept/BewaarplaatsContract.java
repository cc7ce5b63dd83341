package be.huisvanhetkind.editing.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every place of drafts promises. Before each test {@link #OFFER} and {@link #OTHER} are
 * published, with the texts {@code "begin\n"} and {@code "ander\n"}, and a link at {@link #LINK}.
 */
public abstract class BewaarplaatsContract {
    protected static final String OFFER = "partners/kompas/aanbod/babbelcafe.md";
    protected static final String OTHER = "partners/kompas/partner.md";
    protected static final String LINK = "partners/kompas/link.md";
    private static final String LOGO = "partners/kompas/logo.png";
    protected static final String NAAM = "kompas/babbelcafe";
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff, 10, 13};

    /** The place; the same one all through a test. */
    protected abstract Bewaarplaats place();

    /** Somebody else changes what is published. */
    protected abstract void publish(String path, String text);

    /** Somebody else writes in a draft. */
    protected abstract void intrude(String naam, String path, String text);

    /** How often something was written: every commit, branch and request counts. */
    protected abstract Object written();

    protected static Ondertekening by(String boodschap) {
        return new Ondertekening(
                "Redactie van Kompas",
                "redactie@kompas.example",
                boodschap,
                Instant.parse("2026-11-30T10:00:00Z"));
    }

    protected static ConceptBestand file(String path, String text) {
        return new ConceptBestand(path, Optional.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    protected final String text(Versie versie, String path) {
        return place().read(versie, path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("(weg)");
    }

    protected final Concept begun() {
        return place().begin(NAAM, "Het babbelcafé opent", by("Begonnen")).orElseThrow();
    }

    protected final Concept written(Concept seen, ConceptBestand... files) {
        return place().write(seen, List.of(files), by("Andere uren")).orElseThrow();
    }

    @Test
    void whatIsPublishedIsRead() {
        Versie now = place().gepubliceerd();
        assertEquals("begin\n", text(now, OFFER));
        assertEquals("(weg)", text(now, "partners/kompas/aanbod/geen.md"));
        assertEquals(List.of(), place().all());
    }

    @Test
    void aDraftBeginsEmptyAndOnce() {
        Concept begun = begun();
        assertEquals(NAAM, begun.naam());
        assertEquals("kompas", begun.partner());
        assertEquals("Het babbelcafé opent", begun.titel());
        assertEquals(List.of(), begun.paths());
        assertEquals(place().gepubliceerd(), begun.basis());
        assertFalse(begun.ingediend());
        assertEquals(Optional.empty(), place().begin(NAAM, "Nog eens", by("Begonnen")));
        assertTrue(place().find(NAAM).isPresent());
        assertEquals(Optional.empty(), place().find("kompas/iets-anders"));
    }

    @Test
    void severalFilesAreOneWriteAndComeBackToTheByte() {
        Concept begun = begun();
        Concept now =
                written(
                        begun,
                        file(OFFER, "nieuw: ’s avonds\n"),
                        new ConceptBestand(LOGO, Optional.of(PICTURE)),
                        new ConceptBestand(OTHER, Optional.empty()));
        assertEquals(List.of(OFFER, LOGO, OTHER).stream().sorted().toList(), now.paths());
        assertEquals("nieuw: ’s avonds\n", text(now.stand(), OFFER));
        assertEquals("(weg)", text(now.stand(), OTHER));
        org.junit.jupiter.api.Assertions.assertArrayEquals(
                PICTURE, place().read(now.stand(), LOGO).orElseThrow());
        assertEquals("begin\n", text(begun.stand(), OFFER), "an older version stays as it was");
        assertEquals("begin\n", text(place().gepubliceerd(), OFFER));
        assertEquals(now, place().find(NAAM).orElseThrow(), "the place alone tells the rest");
        assertEquals(List.of(now), place().all());
    }

    @Test
    void theDraftThatWasWrittenLastComesFirst() {
        Concept one = begun();
        Concept two = place().begin("kiem/agenda", "De agenda", by("Begonnen")).orElseThrow();
        written(one, file(OFFER, "1\n"));
        Ondertekening later = by("Later");
        place().write(
                        two,
                        List.of(file("partners/kiem/partner.md", "2\n")),
                        new Ondertekening(
                                later.naam(),
                                later.mail(),
                                later.boodschap(),
                                later.moment().plusSeconds(60)))
                .orElseThrow();
        assertEquals(
                List.of("kiem/agenda", NAAM), place().all().stream().map(Concept::naam).toList());
    }

    @Test
    void aLostRaceWritesNothing() {
        Concept seen = begun();
        intrude(NAAM, OTHER, "een ander was eerst\n");
        Object before = written();
        assertEquals(Optional.empty(), place().write(seen, List.of(file(OFFER, "ik\n")), by("x")));
        assertEquals(Optional.empty(), place().submit(seen, "", by("x")));
        assertEquals(
                Optional.empty(),
                place().rebase(
                                seen,
                                place().gepubliceerd(),
                                List.of(file(OFFER, "ik\n")),
                                by("x")));
        assertEquals(before, written());
        Concept now = place().find(NAAM).orElseThrow();
        assertEquals("begin\n", text(now.stand(), OFFER));
        assertEquals("een ander was eerst\n", text(now.stand(), OTHER));
    }

    @Test
    void aDraftIsBroughtUpToDate() {
        Concept seen = written(begun(), file(OFFER, "mijn\n"));
        publish(OTHER, "intussen gepubliceerd\n");
        Versie published = place().gepubliceerd();
        Concept now =
                place().rebase(seen, published, List.of(file(OFFER, "samen\n")), by("Bijgewerkt"))
                        .orElseThrow();
        assertEquals(published, now.basis());
        assertEquals(List.of(OFFER), now.paths(), "what others published is no work of the draft");
        assertEquals("samen\n", text(now.stand(), OFFER));
        assertEquals("intussen gepubliceerd\n", text(now.stand(), OTHER));
        assertEquals("Het babbelcafé opent", now.titel());
        assertEquals(now, place().find(NAAM).orElseThrow());
    }

    @Test
    void aDraftIsSubmittedAndSubmittedAgain() {
        Concept seen = written(begun(), file(OFFER, "mijn\n"));
        Concept submitted =
                place().submit(seen, "Graag voor maandag", by("Ingediend")).orElseThrow();
        assertTrue(submitted.ingediend());
        assertEquals("Het babbelcafé opent", submitted.titel());
        assertEquals(submitted, place().find(NAAM).orElseThrow());
        Concept again = written(submitted, file(OFFER, "beter\n"));
        assertTrue(again.ingediend(), "writing goes on after a submission");
        assertTrue(place().submit(again, "", by("Ingediend")).orElseThrow().ingediend());
    }

    @Test
    void aDraftIsThrownAwayAndItsNameIsFree() {
        Concept seen = written(begun(), file(OFFER, "mijn\n"));
        Concept submitted = place().submit(seen, "", by("Ingediend")).orElseThrow();
        place().remove(submitted);
        assertEquals(Optional.empty(), place().find(NAAM));
        assertEquals(List.of(), place().all());
        assertFalse(begun().ingediend());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.md",
                "partners/../../secret.md",
                "/etc/passwd",
                "partners//kompas.md",
                "./partner.md",
                ".git/config",
                "partners/.git/hooks/post-commit",
                "partners/.GIT/config",
                "partners\\kompas\\x.md",
                "C:/x.md",
                "partners/kompas/..%2f..%2fx.md",
                "partners/kompas/x.",
                "partners/kompas/x.md/",
                "partners/kompas/a\nb.md",
                ""
            })
    void aPathThatLeadsElsewhereIsRefused(String path) {
        Concept seen = begun();
        Object before = written();
        assertThrows(
                IllegalArgumentException.class,
                () -> place().write(seen, List.of(file(OFFER, "x"), file(path, "x")), by("x")));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        place().rebase(
                                        seen,
                                        place().gepubliceerd(),
                                        List.of(file(path, "x")),
                                        by("x")));
        assertThrows(
                IllegalArgumentException.class, () -> place().read(place().gepubliceerd(), path));
        assertEquals(before, written());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kompas",
                "kompas/../x",
                "kompas/x/y",
                "kompas/x.lock",
                "/x",
                "kompas/a b",
                ""
            })
    void aNameThatIsNoneIsRefused(String naam) {
        Object before = written();
        assertThrows(
                IllegalArgumentException.class, () -> place().begin(naam, "x", by("Begonnen")));
        assertEquals(Optional.empty(), place().find(naam));
        assertEquals(before, written());
    }

    @Test
    void aLinkIsNoFile() {
        Concept seen = begun();
        Object before = written();
        assertEquals("(weg)", text(place().gepubliceerd(), LINK));
        for (String path : List.of(LINK, LINK + "/x.md")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> place().write(seen, List.of(file(path, "x")), by("x")));
        }
        assertEquals(before, written());
    }
}
