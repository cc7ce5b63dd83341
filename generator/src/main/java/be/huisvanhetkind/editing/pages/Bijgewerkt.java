package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.editing.concept.Bewaarplaats;
import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.ConceptBestand;
import be.huisvanhetkind.editing.concept.Ondertekening;
import be.huisvanhetkind.editing.concept.Versie;
import be.huisvanhetkind.editing.merge.Samenvoeging;
import be.huisvanhetkind.editing.merge.Samenvoeging.Botsing;
import be.huisvanhetkind.editing.merge.Samenvoeging.Stand;
import be.huisvanhetkind.web.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A draft with everything of what was published since it was begun, field by field.
 *
 * @param concept as it is now
 * @param botsingen where something else was published in a field of the draft; when there are any,
 *     the draft is as it was
 */
record Bijgewerkt(Concept concept, List<Bijgewerkt.Plek> botsingen) {
    private static final String RACE =
            "Iemand schreef net nog in dit concept. Probeer het opnieuw.";

    Bijgewerkt {
        botsingen = List.copyOf(botsingen);
    }

    /** A field of a file in which two people wrote. */
    record Plek(String path, Botsing botsing) {}

    /**
     * Brings a draft up to date.
     *
     * @param keeps whether the words of the draft stay where both wrote
     */
    static Bijgewerkt of(Werkkamer kamer, Concept concept, boolean keeps, Ondertekening by) {
        Versie published = kamer.concepten().gepubliceerd();
        if (published.equals(concept.basis())) {
            return new Bijgewerkt(concept, List.of());
        }
        List<Plek> clashes = new ArrayList<>();
        List<ConceptBestand> files = new ArrayList<>();
        for (String path : concept.paths()) {
            files.add(new ConceptBestand(path, merged(kamer, concept, published, path, clashes)));
        }
        if (!clashes.isEmpty() && !keeps) {
            return new Bijgewerkt(concept, clashes);
        }
        return kamer.concepten()
                .rebase(concept, published, files, by)
                .map(now -> new Bijgewerkt(now, List.of()))
                .orElseThrow(() -> new Geweigerd(Answer.CONFLICT, RACE));
    }

    private static Optional<byte[]> merged(
            Werkkamer kamer, Concept concept, Versie published, String path, List<Plek> clashes) {
        Bewaarplaats concepten = kamer.concepten();
        Optional<byte[]> before = concepten.read(concept.basis(), path);
        Optional<byte[]> mine = concepten.read(concept.stand(), path);
        Optional<byte[]> other = concepten.read(published, path);
        if (same(before, other) || same(mine, other)) {
            return mine;
        }
        Optional<Stand> was = state(kamer, path, before);
        Optional<Stand> now = state(kamer, path, mine);
        Optional<Stand> theirs = state(kamer, path, other);
        if (was.isEmpty() || now.isEmpty() || theirs.isEmpty()) {
            String words = other.map(one -> Leestekst.of(one)).orElse("");
            clashes.add(new Plek(path, new Botsing("het hele bestand", words)));
            return mine;
        }
        Samenvoeging merged =
                Samenvoeging.of(
                        Werkstuk.type(path).orElseThrow(), was.get(), now.get(), theirs.get());
        merged.botsingen().forEach(one -> clashes.add(new Plek(path, one)));
        return Optional.of(merged.text().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Stand> state(Werkkamer kamer, String path, Optional<byte[]> bytes) {
        String name = kamer.huis().name(path);
        return bytes.isEmpty()
                ? Optional.empty()
                : Werkstuk.of(path, name, Optional.empty(), new Versie(""), bytes)
                        .flatMap(werk -> werk.front().map(front -> new Stand(werk.text(), front)));
    }

    private static boolean same(Optional<byte[]> one, Optional<byte[]> other) {
        return Arrays.equals(one.orElse(null), other.orElse(null));
    }
}
