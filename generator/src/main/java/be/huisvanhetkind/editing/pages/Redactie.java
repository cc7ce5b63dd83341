package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.editing.Schrijver;
import be.huisvanhetkind.editing.concept.Bewaarplaats;
import be.huisvanhetkind.editing.concept.Onbereikbaar;
import be.huisvanhetkind.editing.concept.Uitgave;
import be.huisvanhetkind.editing.concept.Versie;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Ask;
import be.huisvanhetkind.web.Paths;
import be.huisvanhetkind.web.Types;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The editor: everything below {@code /redactie/}, for who is known already. It writes drafts and
 * nothing else, unless it is told how to publish; who may write where is asked of the writer, never
 * of a form. Safe for use by several threads.
 */
public final class Redactie {
    /** What every address of the editor begins with. */
    public static final String FOLDER = Vel.FOLDER;

    private static final List<String> OWN = List.of("redactie.css", "redactie.js");
    private static final String NOT_KEPT =
            "Dit kon nu niet bewaard of gelezen worden: misschien is de schijf vol. Er is niets veranderd. Ga terug: wat je schreef, staat er nog.";
    private static final String GONE = "Kijk opnieuw na, dan is de pagina er weer.";

    private final Werkkamer kamer;
    private final Toegang toegang;
    private final Bewerken bewerken;
    private final Supplier<Instant> clock;

    /**
     * @param concepten where drafts are kept
     * @param uitgave publishes drafts; nothing where that is done by a merge at a host
     * @param huis the house they are about
     */
    public Redactie(
            Bewaarplaats concepten,
            Optional<Uitgave> uitgave,
            ConceptHuis huis,
            Supplier<Instant> clock) {
        this.kamer = new Werkkamer(concepten, uitgave, huis, new Kladden());
        this.toegang = new Toegang(kamer);
        this.bewerken = new Bewerken(kamer, toegang);
        this.clock = clock;
    }

    /** The form of a file as it is published, by its path in the folder of content. */
    public static String address(String path) {
        return Redactieadres.edit(path, "");
    }

    /** The style and the script of the editor, which everybody may have; nothing for another. */
    public static Optional<Answer> own(String path) {
        return OWN.stream()
                .filter(file -> path.equals(FOLDER + file))
                .findFirst()
                .map(file -> Answer.of(Answer.GOOD, Types.of(file), Middelen.read(file)));
    }

    /**
     * Answers a writer.
     *
     * @param token stands in each form as {@code token}; one that comes back without it was not
     *     ours, and is refused
     */
    public Answer to(Ask ask, Schrijver who, String token) {
        Bezoek bezoek = new Bezoek(ask, who, token, clock.get(), kamer.huis().base());
        boolean isForged = ask.form().filter(form -> !form.text("token").equals(token)).isPresent();
        if (isForged) {
            return Vel.refused(
                    Answer.FORBIDDEN,
                    "Dit formulier is te oud. Ga terug, laad de bladzijde opnieuw, en probeer het nog eens.",
                    bezoek);
        }
        try {
            return answer(bezoek, ask.path().substring(FOLDER.length()));
        } catch (Geweigerd refused) {
            return Vel.refused(refused.status(), String.valueOf(refused.getMessage()), bezoek);
        } catch (Onbereikbaar away) {
            return Vel.refused(Answer.NOT_YET, String.valueOf(away.getMessage()), bezoek);
        } catch (UncheckedIOException full) {
            return Vel.refused(Answer.FAILED, NOT_KEPT, bezoek);
        }
    }

    private Answer answer(Bezoek bezoek, String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        String rest = slash < 0 ? "" : path.substring(slash + 1);
        return switch (first) {
            case "" -> new Startblad(kamer, toegang).to(bezoek);
            case "bewerk" -> bewerken.to(bezoek, rest);
            case "nieuw" -> new Nieuw(kamer, toegang).to(bezoek, rest);
            case "concept" -> new Conceptblad(kamer, toegang).to(bezoek, rest);
            case "nazien" -> new Nazien(kamer).to(bezoek);
            case "geschiedenis" -> new Geschiedenis(kamer, toegang).to(bezoek, rest);
            case "plak" -> new Plakken(kamer, toegang, bewerken).to(bezoek);
            case "kijk" -> look(bezoek, rest);
            case "beeld" -> picture(bezoek, rest);
            default -> toegang.nothing(bezoek, "Deze bladzijde is er niet.");
        };
    }

    /** A page that somebody is typing. */
    private Answer look(Bezoek bezoek, String name) {
        return kamer.kladden()
                .find(name)
                .map(Redactie::shown)
                .orElseGet(() -> toegang.nothing(bezoek, GONE));
    }

    private static Answer shown(Kladden.Klad klad) {
        return klad.type().equals(Types.HTML)
                ? Vel.framed(klad.bytes())
                : Answer.of(Answer.GOOD, klad.type(), klad.bytes());
    }

    /** A picture beside a file, as it is in a version: {@code <versie>/<pad>}. */
    private Answer picture(Bezoek bezoek, String rest) {
        int slash = rest.indexOf('/');
        String version = slash < 0 ? "" : rest.substring(0, slash);
        String path = rest.substring(slash + 1);
        boolean isPicture = path.matches("[a-z0-9/-]+\\.(?:svg|png|jpe?g)");
        if (!version.matches("[0-9a-f]{40}") || !isPicture) {
            return toegang.nothing(bezoek, "Dit beeld is er niet.");
        }
        toegang.demandWrite(bezoek, path);
        return kamer.concepten()
                .read(new Versie(version), path)
                .map(bytes -> Answer.of(Answer.GOOD, Types.of(path), bytes))
                .orElseGet(() -> toegang.nothing(bezoek, "Dit beeld is er niet."));
    }

    /**
     * A file of the site as it is published, for who serves nothing else; nothing when it is not
     * there.
     */
    public Optional<Answer> site(String path) {
        return kamer.huis()
                .file(Paths.file(path))
                .map(file -> Answer.of(Answer.GOOD, Types.of(file.path()), file.recipe().bytes()));
    }
}
