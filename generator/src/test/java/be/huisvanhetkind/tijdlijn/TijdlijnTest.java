package be.huisvanhetkind.tijdlijn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.Generator;
import be.huisvanhetkind.Steps;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.git.DatedGit;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code api/v1/wijzigingen.json}: what Git tells, and what nobody may hear of. */
class TijdlijnTest {
    private static final Path SMALLEST = Path.of("src/test/resources/uitleg-basis");
    private static final String OFFERS = "partners/kompas/aanbod/";
    private static final LocalDate TODAY = BuiltHouse.TODAY;

    @TempDir private Path folder;
    private Path content = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private DatedGit git;

    @BeforeEach
    void begin() throws IOException, GitAPIException {
        content = folder.resolve("huis/content");
        Files.createDirectories(content);
        PathUtils.copyDirectory(SMALLEST, content);
        git = DatedGit.of(folder.resolve("huis"));
        commit("2026-01-05");
    }

    @AfterEach
    void end() {
        git.close();
    }

    private void commit(String day) throws GitAPIException {
        git.commit(day);
    }

    private void offer(String name, String from, String to) throws IOException {
        String text = Files.readString(content.resolve(OFFERS + "babbelcafe.md"));
        Files.writeString(content.resolve(OFFERS + name), text.replaceFirst(from, to));
    }

    private List<OutputFile> files(BaseUrl base) {
        var read = new Generator(Cache.empty(), TODAY, Steps.unseen()).check(List.of(content));
        Site site = Site.of(OpenbaarHuis.of(read.value().orElseThrow()), base);
        return TijdlijnFormat.of(List.of(content), TODAY).files(site);
    }

    private JsonNode file() throws IOException {
        return new ObjectMapper().readTree(files(BaseUrl.ROOT).get(0).recipe().bytes());
    }

    private List<String> told() throws IOException {
        List<String> told = new ArrayList<>();
        for (JsonNode one : file().path("wijzigingen")) {
            told.add(
                    String.join(
                            " ",
                            one.path("dag").asText(),
                            one.path("aard").asText(),
                            one.path("type").asText() + "/" + one.path("id").asText()));
            assertEquals(!one.path("aard").asText().equals("verwijderd"), one.has("hash"));
        }
        return told;
    }

    @Test
    void whatIsOlderThanThreeMonthsIsNotTold() throws IOException {
        assertEquals(List.of(), told());
        assertEquals(TODAY.minusDays(90).toString(), file().path("sinds").asText());
    }

    @Test
    void whatCameChangedAndWentIsToldOnceTheLastFirst() throws IOException, GitAPIException {
        offer("praatcafe.md", "titel: .*", "titel: Praatcafé");
        commit("2026-10-01");
        offer("praatcafe.md", "titel: .*", "titel: Praatcafé en meer");
        offer("koffie.md", "titel: .*", "titel: Koffie");
        commit("2026-10-10");
        offer("babbelcafe.md", "titel: .*", "titel: Het babbelcafé");
        Files.delete(content.resolve(OFFERS + "koffie.md"));
        commit("2026-11-02");
        assertEquals(
                List.of(
                        "2026-11-02 gewijzigd aanbod/babbelcafe",
                        "2026-11-02 verwijderd aanbod/koffie",
                        "2026-10-10 toegevoegd aanbod/praatcafe"),
                told());
    }

    @Test
    void aDraftIsNeverToldWhateverBecomesOfIt() throws IOException, GitAPIException {
        offer("later.md", "status: gepubliceerd", "status: concept");
        commit("2026-10-01");
        offer("later.md", "status: gepubliceerd", "status: concept\ngeldig_tot: 2027-01-01");
        commit("2026-10-02");
        assertEquals(List.of(), told());
        Files.delete(content.resolve(OFFERS + "later.md"));
        commit("2026-10-03");
        assertEquals(List.of(), told());
    }

    @Test
    void whatOnlyLooksPublishedOrPublicIsNotTold() throws IOException, GitAPIException {
        Path internal = Files.createDirectories(content.resolve("netwerk/nieuws"));
        String open = Files.readString(content.resolve(OFFERS + "babbelcafe.md"));
        Files.writeString(internal.resolve("geheim.md"), open);
        Files.writeString(content.resolve("netwerk/geheim.md"), open);
        String draft = open.replaceFirst("status: .*", "status: concept");
        Files.writeString(content.resolve(OFFERS + "later.md"), draft + "\nstatus: gepubliceerd\n");
        commit("2026-10-01");
        PathUtils.deleteDirectory(content.resolve("netwerk"));
        Files.delete(content.resolve(OFFERS + "later.md"));
        commit("2026-10-02");
        assertEquals(List.of(), told());
    }

    @Test
    void aFileThatIsMuchTooLargeOrAHistoryThatIsBrokenStopsNothing() throws Exception {
        Files.write(content.resolve(OFFERS + "film.mp4"), new byte[60_000_000]);
        Files.write(content.resolve(OFFERS + "lang.md"), new byte[60_000_000]);
        commit("2026-10-01");
        Files.delete(content.resolve(OFFERS + "film.mp4"));
        Files.delete(content.resolve(OFFERS + "lang.md"));
        commit("2026-10-02");
        assertEquals(List.of(), told());
        PathUtils.deleteDirectory(folder.resolve("huis/.git/objects"));
        Files.createDirectories(folder.resolve("huis/.git/objects"));
        assertTrue(TijdlijnFormat.of(List.of(content), TODAY).tijdlijn().isEmpty());
    }

    @Test
    void whatIsMergedIsOfTheDayOfTheMerge() throws IOException, GitAPIException {
        git.git().checkout().setCreateBranch(true).setName("voorstel").call();
        offer("praatcafe.md", "titel: .*", "titel: Praatcafé");
        commit("2026-09-15");
        ObjectId proposal = git.git().getRepository().resolve("voorstel");
        git.git().checkout().setName("master").call();
        Files.writeString(content.resolve("../LEES.txt"), "Ons huis.");
        commit("2026-10-20");
        git.git()
                .merge()
                .include(proposal)
                .setFastForward(FastForwardMode.NO_FF)
                .setCommit(false)
                .call();
        commit("2026-11-03");
        assertEquals(List.of("2026-11-03 toegevoegd aanbod/praatcafe"), told());
    }

    @Test
    void aCopyWithoutItsHistoryTellsFromWhenItKnows() throws Exception {
        offer("praatcafe.md", "titel: .*", "titel: Praatcafé");
        commit("2026-10-01");
        offer("koffie.md", "titel: .*", "titel: Koffie");
        commit("2026-11-02");
        Path copy = folder.resolve("kopie");
        Git.cloneRepository()
                .setURI(folder.resolve("huis").toUri().toString())
                .setDirectory(copy.toFile())
                .setDepth(2)
                .call()
                .close();
        content = copy.resolve("content");
        assertEquals(List.of("2026-11-02 toegevoegd aanbod/koffie"), told());
        assertEquals("2026-10-02", file().path("sinds").asText());
    }

    @Test
    void aReaderOfFeedsHearsOfWhatIsThere() throws Exception {
        offer("praatcafe.md", "titel: .*", "titel: Praatcafé & <meer>");
        commit("2026-10-01");
        Files.delete(content.resolve(OFFERS + "babbelcafe.md"));
        commit("2026-11-02");
        OutputFile atom = files(BaseUrl.of("https://huis.example/")).get(1);
        assertEquals("data/feed.xml", atom.path());
        SyndFeed feed =
                new SyndFeedInput()
                        .build(new XmlReader(new ByteArrayInputStream(atom.recipe().bytes())));
        assertEquals(
                List.of("Nieuw: Praatcafé & <meer>"),
                feed.getEntries().stream().map(SyndEntry::getTitle).toList());
        assertEquals(1, files(BaseUrl.ROOT).size());
    }

    @Test
    void aHouseThatGitDoesNotKeepHasNoSuchFile() throws IOException {
        Path alone = Files.createDirectories(folder.resolve("los"));
        PathUtils.copyDirectory(SMALLEST, alone);
        assertTrue(TijdlijnFormat.of(List.of(alone), TODAY).tijdlijn().isEmpty());
        assertFalse(TijdlijnFormat.of(List.of(content), TODAY).tijdlijn().isEmpty());
    }
}
