package be.huisvanhetkind.editing.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.Steps;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.source.Sources;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.model.huis.Huis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who opens a form and hands it in as it was, changes nothing. */
final class HeenEnTerugTest {
    private static final Path CONTENT = Path.of("..", "content");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Huis huis =
            new Generator(Cache.empty(), DAY, Steps.unseen())
                    .read(List.of(CONTENT))
                    .value()
                    .orElseThrow();

    @Test
    void aFormThatNobodyTouchedChangesNoLetterOfAnyFile() throws IOException {
        List<String> changed = new ArrayList<>();
        int count = 0;
        for (SourceFile file : files()) {
            Optional<ContentType<?>> type = type(file);
            if (type.isPresent()) {
                count++;
                String text = new String(file.bytes(), StandardCharsets.UTF_8);
                Formulier form = form(file, type.get());
                FormDrawing drawing =
                        new FormDrawing(type.get().name(), Opmerkingen.NONE, "/beeld/");
                Formulier back = form.with(Browserform.of(drawing.draw(form)).send());
                if (!back.amended(text).equals(text)) {
                    changed.add(file.name() + ": " + back.changes());
                }
            }
        }
        assertEquals(List.of(), changed);
        assertTrue(count > 300, "of every file, and there are " + count);
    }

    /** Every text field of every file in turn would take an hour; one of each kind of file does. */
    @Test
    void oneChangeChangesOnlyTheLinesOfItsField() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (SourceFile file : files()) {
            Optional<ContentType<?>> type = type(file);
            if (type.isPresent()) {
                String text = new String(file.bytes(), StandardCharsets.UTF_8);
                String now = typed(file, type.get(), "titel", "Iets heel anders").amended(text);
                String expected = text.replaceFirst("(?m)^titel:.*$", "titel: Iets heel anders");
                if (!now.equals(expected)) {
                    wrong.add(file.name() + "\n" + now);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyRowThatIsAddedIsSentBackHoweverManyThereAre() throws IOException {
        SourceFile file =
                files().stream()
                        .filter(one -> one.name().endsWith("_voorbeelden/aanbod.md"))
                        .findFirst()
                        .orElseThrow();
        FormDrawing drawing = new FormDrawing("aanbod", Opmerkingen.NONE, "/beeld/");
        Formulier form = form(file, ContentTypes.named("aanbod").orElseThrow());
        int rows = Browserform.of(drawing.draw(form)).said("v.waar#").size();
        for (int more = 0; more < 30; more++) {
            form = form.with(Browserform.of(drawing.draw(form)).press("rij", "plus:v.waar"));
        }
        assertEquals(rows + 30, Browserform.of(drawing.draw(form)).said("v.waar#").size());
    }

    private Formulier typed(SourceFile file, ContentType<?> type, String key, String text) {
        Formulier form = form(file, type);
        FormDrawing drawing = new FormDrawing(type.name(), Opmerkingen.NONE, "/beeld/");
        return form.with(Browserform.of(drawing.draw(form)).type("v." + key, text).send());
    }

    private static List<SourceFile> files() {
        Sources sources = Sources.of(List.of(CONTENT)).value();
        List<SourceFile> all = new ArrayList<>(sources.files());
        all.addAll(sources.examples());
        return all;
    }

    private static Optional<ContentType<?>> type(SourceFile file) {
        if (!List.of("md", "adoc").contains(file.address().extension())) {
            return Optional.empty();
        }
        Address address = file.address();
        return address.segments().size() == 1
                ? ContentTypes.named(address.id())
                : ContentTypes.at(address);
    }

    private Formulier form(SourceFile file, ContentType<?> type) {
        FrontMatter front = FrontMatter.read(file, finding -> {}).orElseThrow();
        return Formulier.of(type, front, huis, file.address().owner());
    }
}
