package be.huisvanhetkind.importing;

import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.source.Sources;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.importing.Stap.Wat;
import be.huisvanhetkind.importing.voorstel.Invoer;
import be.huisvanhetkind.importing.voorstel.OnleesbareInvoer;
import be.huisvanhetkind.importing.voorstel.Ontvanger;
import be.huisvanhetkind.importing.voorstel.Opdracht;
import be.huisvanhetkind.importing.voorstel.Voorstel;
import be.huisvanhetkind.model.Begrippen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/**
 * Files of others become drafts of this house.
 *
 * <p>The source is read twice: first every item gets its name, so that one may point to another
 * that comes later; then each is drafted, compared with what is there, and made ready. Of all of
 * them only names stay in memory.
 *
 * @param content the content folder
 * @param begrippen its vocabularies
 * @param partner who owns what has no owner of its own
 * @param today the day no source tells
 */
public record Importer(
        Path content, Begrippen begrippen, Optional<String> partner, LocalDate today) {
    /** Is told what happens, while it happens. */
    public interface Toehoorder {
        /** A sentence about how the source was read. */
        void say(String sentence);

        void tell(Finding finding);

        void step(Stap stap);
    }

    /** Which column is taken for which field; nothing when no list of columns is needed. */
    public static Optional<String> koppeling(Opdracht opdracht) {
        try {
            return Invoersoorten.of(opdracht).koppeling(opdracht);
        } catch (IOException broken) {
            throw new UncheckedIOException(unreadable(opdracht, broken), broken);
        }
    }

    /** Tells what would happen, and writes nothing. */
    public void tell(Opdracht opdracht, Toehoorder toehoorder) {
        try {
            steps(opdracht, toehoorder, stap -> {});
        } catch (IOException broken) {
            throw new UncheckedIOException(unreadable(opdracht, broken), broken);
        }
    }

    /** Writes every file that is new or changes, or none. */
    public void write(Opdracht opdracht, Toehoorder toehoorder) {
        try (Plaatsing plaatsing = new Plaatsing(content)) {
            steps(opdracht, toehoorder, plaatsing::add);
            plaatsing.place();
        } catch (IOException broken) {
            throw new UncheckedIOException(unreadable(opdracht, broken), broken);
        }
    }

    private static String unreadable(Opdracht opdracht, IOException broken) {
        return "“%s” kon niet ingelezen worden: %s".formatted(opdracht.name(), broken.getMessage());
    }

    /** What is to be done with a file that is not as it should be. */
    @FunctionalInterface
    private interface Doer {
        void take(Stap stap) throws IOException;
    }

    private void steps(Opdracht opdracht, Toehoorder toehoorder, Doer doer) throws IOException {
        Invoer invoer = Invoersoorten.of(opdracht);
        Register register = new Register(Sources.of(List.of(content)).value(), partner);
        invoer.read(opdracht, new Lezer(register::claim, finding -> {}, sentence -> {}));
        Opsteller opsteller = new Opsteller(begrippen, register);
        Consumer<Voorstel> work =
                voorstel -> {
                    Stap stap = step(opsteller.draft(voorstel, register.claim(voorstel)));
                    stap.findings().forEach(toehoorder::tell);
                    toehoorder.step(stap);
                    take(doer, stap);
                };
        invoer.read(opdracht, new Lezer(work, toehoorder::tell, toehoorder::say));
    }

    private static void take(Doer doer, Stap stap) {
        try {
            if (stap.wat() != Wat.GELIJK) {
                doer.take(stap);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken.getMessage(), broken);
        }
    }

    private Stap step(Ontwerp ontwerp) {
        if (ontwerp.file().isNieuw()) {
            return Bijwerking.fresh(ontwerp, today);
        }
        Path path = content.resolve(ontwerp.file().path());
        List<String> segments =
                StreamSupport.stream(ontwerp.file().path().spliterator(), false)
                        .map(Path::toString)
                        .toList();
        String name = path.toString().replace('\\', '/');
        SourceFile file = new SourceFile(name, new Address(segments), path);
        try {
            String text = Plaatsing.read(path);
            Optional<FrontMatter> front = FrontMatter.read(file, finding -> {});
            return Bijwerking.of(ontwerp, front.orElseThrow(() -> wrong(name)), text, name);
        } catch (IOException broken) {
            throw new UncheckedIOException("“%s” kon niet gelezen worden.".formatted(name), broken);
        }
    }

    private static OnleesbareInvoer wrong(String name) {
        return OnleesbareInvoer.of("“%s” heeft fouten; kijk het na met huis check.", name);
    }

    private record Lezer(
            Consumer<Voorstel> voorstellen, Consumer<Finding> findings, Consumer<String> sentences)
            implements Ontvanger {
        @Override
        public void take(Voorstel voorstel) {
            voorstellen.accept(voorstel);
        }

        @Override
        public void tell(Finding finding) {
            findings.accept(finding);
        }

        @Override
        public void say(String sentence) {
            sentences.accept(sentence);
        }
    }
}
