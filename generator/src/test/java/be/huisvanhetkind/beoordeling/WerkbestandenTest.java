package be.huisvanhetkind.beoordeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files for a Git host, of every host, and those of this repository. */
class WerkbestandenTest {
    private static final Path HERE = Path.of("..");

    private static Stream<Werkbestand> actions() {
        return Stream.of(Gastheer.GITHUB, Gastheer.FORGEJO)
                .flatMap(host -> host.bestanden("", "").entrySet().stream())
                .filter(file -> file.getKey().endsWith(".yml"))
                .map(file -> new Werkbestand(file.getKey(), file.getValue()));
    }

    private static Werkbestand github(String name) {
        String path = ".github/workflows/" + name + ".yml";
        return new Werkbestand(
                path, (String) Werkbestand.of(Gastheer.GITHUB.bestanden("", ""), path));
    }

    @TestFactory
    Stream<DynamicTest> nobodyMayDoMoreThanPropose() {
        return actions()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.pad(),
                                        () -> assertEquals(List.of(), file.problems())));
    }

    /** What is put in, and what must be said of it. */
    private static final Map<String, String> FAULTS =
            Map.of(
                    "  pull_request: {}==>  pull_request_target: {}", "pull_request_target",
                    "  contents: read\nconcurrency==>  contents: write\nconcurrency",
                            "a proposal may do more than read",
                    "permissions:\n  contents: read\n==>", "no permissions",
                    "@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2==>@v4",
                            "not pinned: actions/checkout@v4",
                    "persist-credentials: false==>persist-credentials: true",
                            "credentials stay behind",
                    "\"origin/$BASIS\" --format github==>\"origin/${{ github.event.pull_request.title }}\" --format github",
                            "words of an event in a script",
                    "          fetch-depth: 0==>          fetch-depth: 0\n          ref: ${{ github.head_ref }}",
                            "checks out ${{ github.head_ref }}",
                    "          rm -rf .huis\n==>", "what the proposal remembers is believed",
                    "sh \"$RUNNER_TEMP/basis/.gastheer/programma.sh\"==>sh ./.gastheer/programma.sh",
                            "the program of the proposal itself",
                    "    timeout-minutes: 20\n==>", "no timeout");

    @TestFactory
    Stream<DynamicTest> aPlantedFaultIsSeen() {
        Werkbestand good = github("nakijken");
        return FAULTS.entrySet().stream()
                .map(
                        fault ->
                                DynamicTest.dynamicTest(
                                        fault.getValue(),
                                        () -> {
                                            String[] words = fault.getKey().split("==>", -1);
                                            String bad = good.tekst().replace(words[0], words[1]);
                                            assertFalse(bad.equals(good.tekst()), words[0]);
                                            List<String> said =
                                                    new Werkbestand(good.pad(), bad).problems();
                                            assertTrue(
                                                    said.stream()
                                                            .anyMatch(
                                                                    one ->
                                                                            one.startsWith(
                                                                                    fault
                                                                                            .getValue())),
                                                    said::toString);
                                        }));
    }

    @Test
    void wordsThatMayBeCommandsAreSeen() {
        String path = ".forgejo/workflows/nakijken.yml";
        String good = (String) Werkbestand.of(Gastheer.FORGEJO.bestanden("", ""), path);
        String bad = good.replaceFirst(".*stop-commands.*\n", "");
        assertEquals(
                List.of("words of an author may be commands"),
                new Werkbestand(path, bad).problems());
    }

    /** Who may write looks at nothing of the proposal but its report, and at that as hostile. */
    @Test
    void theAnswerIsMadeOfTheMainBranchAlone() {
        Werkbestand answer = github("antwoord");
        assertFalse(answer.isOfVoorstellen());
        assertTrue(answer.tekst().contains("ref: ${{ github.event.repository.default_branch }}"));
        assertTrue(answer.tekst().contains("--jq .head.sha)\" != \"$SHA\""), "number against head");
        assertTrue(answer.tekst().contains("'' | *[!0-9]*"), "a number is digits");
        assertTrue(answer.tekst().contains(Antwoord.MARK), "one comment");
    }

    private static final String GH =
            """
            #!/bin/sh
            echo "$*" >>calls
            case "$*" in *"--jq .head.sha"*) echo abc ;; *comments*--jq*) echo 77 ;; esac
            """;

    /** With a `gh` of our own: one comment, of a number, of the last version. */
    @Test
    void oneCommentIsKeptUpToDate(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("verslag"));
        Files.writeString(folder.resolve("gh"), GH);
        assertTrue(folder.resolve("gh").toFile().setExecutable(true));
        String script = github("antwoord").lastScript();
        Map<String, Integer> numbers = Map.of("12", 0, "12; id >gotcha", 1, "", 1, "../12", 1);
        for (Map.Entry<String, Integer> number : numbers.entrySet()) {
            Files.writeString(folder.resolve("verslag/nummer.txt"), number.getKey());
            assertEquals(number.getValue(), post(script, "abc", folder), number.getKey());
        }
        Files.writeString(folder.resolve("verslag/nummer.txt"), "12");
        assertEquals(0, post(script, "an older version", folder));
        List<String> calls = Files.readAllLines(folder.resolve("calls"));
        assertEquals(
                List.of(
                        "api --silent --method PATCH repos/huis/huis/issues/comments/77 -F body=@"
                                + folder
                                + "/bericht.md"),
                calls.stream().filter(call -> call.contains("--silent")).toList());
        assertFalse(Files.exists(folder.resolve("gotcha")));
    }

    private static int post(String script, String sha, Path folder) throws IOException {
        Map<String, String> environment =
                Map.of(
                        "PATH",
                        folder + ":/usr/bin:/bin",
                        "RUNNER_TEMP",
                        folder.toString(),
                        "GH_REPO",
                        "huis/huis",
                        "SHA",
                        sha);
        return ProgrammaTest.run(environment, folder, "/bin/sh", "-e", "-c", script).code();
    }

    @Test
    void gitlabReadsAndNothingMore() {
        String file = (String) Werkbestand.of(Gastheer.GITLAB.bestanden("", ""), ".gitlab-ci.yml");
        Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(file);
        Map<?, ?> job = (Map<?, ?>) Werkbestand.of(root, "inhoud");
        String script = Werkbestand.of(job, "script").toString();
        assertTrue(script.contains("sh /tmp/basis/.gastheer/programma.sh /tmp/huis"), script);
        assertTrue(script.contains("rm -rf .huis"), script);
        assertFalse(file.contains("TOKEN") || file.contains("CI_MERGE_REQUEST_TITLE"), file);
        assertTrue(file.contains("image: debian:12.8-slim"), "an image has a version");
    }

    /**
     * As far as they are true here; the program has no release yet, so it is made of its source.
     */
    @Test
    void thisRepositoryUsesThem() throws IOException {
        Map<String, String> here = new TreeMap<>(Gastheer.GITHUB.bestanden("", ""));
        here.remove(".github/workflows/publiceren.yml");
        here.putAll(Gastheer.NETLIFY.bestanden("", ""));
        for (Map.Entry<String, String> file : here.entrySet()) {
            assertEquals(
                    file.getValue(), Files.readString(HERE.resolve(file.getKey())), file.getKey());
        }
    }
}
