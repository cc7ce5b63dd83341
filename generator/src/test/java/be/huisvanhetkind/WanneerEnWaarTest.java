package be.huisvanhetkind;

import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.agenda.Agenda;
import be.huisvanhetkind.site.agenda.Agendapunt;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.parts.Momenten;
import be.huisvanhetkind.site.parts.WanneerEnWaar;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.MomentView;
import be.huisvanhetkind.site.view.WaarView;
import be.huisvanhetkind.spec.Spec;
import be.huisvanhetkind.spec.Spec.Example;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the page and the agenda say of the places of an offer: {@code wanneer-en-waar.md}. */
class WanneerEnWaarTest {
    private static final Path HOUSE = Path.of("src/test/resources/basishuis");
    private static final String OFFER = "partners/kompas/aanbod/babbelcafe.md";
    private static final String CLOSED =
            "openingsuren:\n  gesloten:\n    - {van: 2026-12-03, tot: 2026-12-03, reden: Verbouwing}\n";

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> thePlacesOfAnOffer() {
        return Spec.tests("wanneer-en-waar.md", this::said);
    }

    private String said(Example example) {
        Index index = index(example.parts().get(0));
        return example.kind().equals("agenda")
                ? agenda(index)
                : blok(WanneerEnWaar.of(index.aanbod().get(0), index));
    }

    private Index index(String fields) {
        Path content = folder.resolve("huis" + System.nanoTime());
        BrokenHouse.copy(HOUSE, content);
        try {
            Path offer = content.resolve(OFFER);
            String before = Files.readString(offer).replaceFirst("(?s)afspraak: .*", "");
            if (fields.startsWith("aard:")) {
                before = before.replaceFirst("(?m)^aard: .*\n", "");
            }
            Files.writeString(offer, before + fields + "\n---\n\nKom gerust binnen.\n");
            Path place = content.resolve("locaties/huis.md");
            String hours = Files.readString(place);
            Files.writeString(place, hours.replaceFirst("openingsuren:\n", CLOSED));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Outcome<Optional<Huis>> read = RealHouse.check(content);
        Huis huis =
                read.value()
                        .filter(some -> some.find(Aanbod.class, "babbelcafe").isPresent())
                        .orElseThrow(() -> new AssertionError(read.findings()));
        return Site.of(OpenbaarHuis.of(huis), BaseUrl.ROOT).nederlands().index();
    }

    private static String blok(WaarView.Alle alle) {
        Stream<String> places = alle.plaatsen().stream().map(WanneerEnWaarTest::plaats);
        Stream<String> together =
                alle.samen().isEmpty()
                        ? Stream.empty()
                        : Stream.of("samen: " + zinnen(alle.samen()));
        return Stream.concat(places, together).collect(Collectors.joining("\n\n"));
    }

    private static String plaats(WaarView waar) {
        return Stream.of(
                        Stream.of(waar.titel().tekst()),
                        waar.uren().stream().map(uur -> "uren: " + uur),
                        waar.data().stream().map(data -> "nu: " + data.replaceFirst("\\S+ ", "")),
                        Stream.of(waar.ingang())
                                .filter(in -> !in.isEmpty())
                                .map(in -> "ingang: " + zinnen(in)),
                        waar.toelichting().stream().map(Geschreven::tekst),
                        waar.anders().stream()
                                .map(
                                        anders ->
                                                "anders: "
                                                        + anders.wat()
                                                        + " "
                                                        + anders.waarom().tekst()),
                        waar.volgende().stream()
                                .limit(2)
                                .map(volgende -> "volgende: " + volgende.tekst()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String zinnen(List<Geschreven> zinnen) {
        return zinnen.stream().map(Geschreven::tekst).collect(Collectors.joining(" "));
    }

    private static String agenda(Index index) {
        return Agenda.in(index).naaste().stream()
                .flatMap(dag -> dag.punten().stream())
                .map(punt -> regel(punt, index))
                .collect(Collectors.joining("\n"));
    }

    private static String regel(Agendapunt punt, Index index) {
        MomentView moment = Momenten.of(List.of(punt), index).get(0);
        return String.join(
                " | ",
                punt.keer().rubriek().id(),
                moment.dag(),
                moment.uur(),
                moment.plaats().map(Geschreven::tekst).orElse(""),
                moment.afspraak());
    }
}
