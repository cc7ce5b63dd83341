package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.source.Slug;
import be.huisvanhetkind.editing.Schrijver;
import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.ConceptBestand;
import be.huisvanhetkind.web.Answer;
import java.util.List;
import java.util.Optional;

/** Who may do what, and in which draft: asked of the server each time, never of a form. */
record Toegang(Werkkamer kamer) {
    /** Whose draft it is when the house itself is written in. */
    static final String COORDINATIE = "coordinatie";

    private static final int LONGEST = 50;

    /** Refuses who may not write in a file. */
    void demandWrite(Bezoek bezoek, String path) {
        if (!bezoek.who().mayWrite(path)) {
            throw new Geweigerd(Answer.FORBIDDEN, "Dit is niet van jouw organisatie.");
        }
    }

    /** The draft that was asked for; nothing when none was. */
    Optional<Concept> concept(Bezoek bezoek) {
        String naam = bezoek.chosen("concept");
        return naam.isEmpty() ? Optional.empty() : Optional.of(concept(bezoek.who(), naam));
    }

    /** The same of a draft that may be published, or thrown away, since it was looked at. */
    Optional<Concept> present(Bezoek bezoek) {
        boolean isThere = kamer.concepten().find(bezoek.chosen("concept")).isPresent();
        return isThere ? concept(bezoek) : Optional.empty();
    }

    /** The draft with a name, for who may see it. */
    Concept concept(Schrijver who, String naam) {
        Optional<Concept> found = kamer.concepten().find(naam);
        if (found.isEmpty()) {
            throw new Geweigerd(
                    Answer.NOT_FOUND,
                    "Dit concept is er niet meer. Misschien is het intussen gepubliceerd.");
        }
        if (!maySee(who, found.get())) {
            throw new Geweigerd(Answer.FORBIDDEN, "Dit is niet van jouw organisatie.");
        }
        return found.get();
    }

    boolean maySee(Schrijver who, Concept concept) {
        return who.partner().map(concept.partner()::equals).orElse(true);
    }

    Answer nothing(Bezoek bezoek, String sentence) {
        return Vel.refused(Answer.NOT_FOUND, sentence, bezoek);
    }

    /**
     * Keeps files in the draft of one of them, or in a new one.
     *
     * @param werk as it is kept now
     * @param text what becomes of it
     * @return nothing when somebody wrote something else meanwhile, and then nothing is written
     */
    Optional<Concept> keep(Bezoek bezoek, Werkstuk werk, String text, List<ConceptBestand> files) {
        Optional<Concept> concept = draft(bezoek, werk, text);
        String why = (werk.isNew() ? "Nieuw: " : "Gewijzigd: ") + werk.path();
        try {
            return concept.flatMap(one -> kamer.concepten().write(one, files, bezoek.signed(why)));
        } catch (IllegalArgumentException noPlace) {
            concept.filter(one -> werk.concept().isEmpty()).ifPresent(kamer.concepten()::remove);
            throw new Geweigerd(Answer.FORBIDDEN, "Op die plaats kan geen bestand staan.");
        }
    }

    /** Its own, or a new one; nothing when something else was published since it was looked at. */
    private Optional<Concept> draft(Bezoek bezoek, Werkstuk werk, String text) {
        if (werk.concept().isPresent()) {
            return werk.concept();
        }
        Concept begun = begin(bezoek, werk, text);
        if (begun.basis().equals(werk.gezien())) {
            return Optional.of(begun);
        }
        kamer.concepten().remove(begun);
        return Optional.empty();
    }

    private Concept begin(Bezoek bezoek, Werkstuk werk, String text) {
        String titel = titel(werk, text);
        String slug = Slug.of(titel.substring(0, Math.min(LONGEST, titel.length())));
        String begin =
                werk.partner().orElse(COORDINATIE) + "/" + (slug.isEmpty() ? "concept" : slug);
        String naam = begin;
        for (int number = 2; ; number++) {
            Optional<Concept> begun =
                    kamer.concepten().begin(naam, titel, bezoek.signed("Begonnen: " + titel));
            if (begun.isPresent()) {
                return begun.get();
            }
            naam = begin + "-" + number;
        }
    }

    private static String titel(Werkstuk werk, String text) {
        return werk.front(text)
                .flatMap(front -> front.kop().find("titel"))
                .filter(Scalar.class::isInstance)
                .map(node -> ((Scalar) node).text().strip())
                .filter(said -> !said.isEmpty())
                .orElse(werk.path());
    }
}
