package be.huisvanhetkind.report;

import be.huisvanhetkind.web.Hulpbron;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads each format with a reader that is not ours. */
final class Readers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Readers() {}

    /** A finding as every format tells it: {@code error veld-onbekend content/huis.yml:3}. */
    static String row(boolean isError, String code, String file, int line) {
        return "%s %s %s:%d".formatted(isError ? "error" : "warning", code, file, line);
    }

    static List<String> text(String text) {
        return all("(?m)^(FOUT|LET OP)  (\\S+) +(.+):(\\d+):\\d+$", text, "FOUT"::equals);
    }

    private static List<String> all(
            String pattern, String text, Function<String, Boolean> isError) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(
                        (MatchResult one) ->
                                row(
                                        isError.apply(one.group(1)),
                                        one.group(2),
                                        one.group(3),
                                        Integer.parseInt(one.group(4))))
                .sorted()
                .toList();
    }

    static JsonNode tree(String json) throws Exception {
        return JSON.readTree(json);
    }

    static List<String> json(String json) throws Exception {
        return StreamSupport.stream(tree(json).get("bevindingen").spliterator(), false)
                .map(
                        one ->
                                row(
                                        one.get("severity").asText().equals("error"),
                                        one.get("code").asText(),
                                        one.get("file").asText(),
                                        one.get("line").asInt()))
                .sorted()
                .toList();
    }

    /** A command as GitHub's runner takes it apart. */
    record Command(String name, List<String> properties, String data) {
        String property(String key) {
            return properties.stream()
                    .filter(one -> one.startsWith(key + "="))
                    .map(one -> one.substring(key.length() + 1))
                    .map(one -> one.replace("%3A", ":").replace("%2C", ","))
                    .map(Command::plain)
                    .findFirst()
                    .orElseThrow();
        }

        String text() {
            return plain(data);
        }

        private static String plain(String text) {
            return text.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
        }
    }

    /** Every line a runner would obey: its first characters that are not blank are two colons. */
    static List<Command> commands(String printed) {
        List<Command> commands = new ArrayList<>();
        for (String line : printed.split("[\\r\\n]+")) {
            String trimmed = line.stripLeading();
            if (trimmed.startsWith("::")) {
                int end = trimmed.indexOf("::", 2);
                String[] head = trimmed.substring(2, end).split(" ", 2);
                commands.add(
                        new Command(
                                head[0], List.of(head[1].split(",")), trimmed.substring(end + 2)));
            }
        }
        return commands;
    }

    static List<String> github(String printed) {
        return commands(printed).stream()
                .filter(command -> !command.name().equals("notice"))
                .map(
                        command ->
                                row(
                                        command.name().equals("error"),
                                        command.property("title").replaceAll("^.* ", ""),
                                        command.property("file"),
                                        Integer.parseInt(command.property("line"))))
                .sorted()
                .toList();
    }

    /** As VS Code reads it: by the problem matcher of the task that is written for a house. */
    static List<String> gcc(String printed) throws Exception {
        JsonNode pattern =
                tree(Hulpbron.text("teksteditor/vscode/tasks.json"))
                        .at("/tasks/0/problemMatcher/pattern");
        Pattern regexp = Pattern.compile(pattern.get("regexp").asText());
        return printed.lines()
                .map(regexp::matcher)
                .filter(Matcher::find)
                .map(
                        found ->
                                row(
                                        found.group(pattern.get("severity").asInt())
                                                .equals("error"),
                                        found.group(pattern.get("code").asInt()),
                                        found.group(pattern.get("file").asInt()),
                                        Integer.parseInt(found.group(pattern.get("line").asInt()))))
                .sorted()
                .toList();
    }

    static List<String> sarif(String json) throws Exception {
        SarifSchema210 log = JSON.readValue(json, SarifSchema210.class);
        return log.getRuns().get(0).getResults().stream().map(Readers::sarif).sorted().toList();
    }

    private static String sarif(Result result) {
        var physical = result.getLocations().get(0).getPhysicalLocation();
        return row(
                result.getLevel() == Result.Level.ERROR,
                result.getRuleId(),
                URI.create(physical.getArtifactLocation().getUri()).getPath(),
                physical.getRegion().getStartLine());
    }

    /** Markdown as GitHub shows it. */
    static Document markdown(String text) {
        MutableDataSet options =
                new MutableDataSet()
                        .set(
                                Parser.EXTENSIONS,
                                List.of(AutolinkExtension.create(), TablesExtension.create()));
        String html =
                HtmlRenderer.builder(options)
                        .build()
                        .render(Parser.builder(options).build().parse(text));
        return Jsoup.parse(html);
    }

    static List<String> markdownRows(String text) {
        List<String> rows = new ArrayList<>();
        String file = "";
        List<String> begun = List.of();
        for (Element element : markdown(text).body().children()) {
            String words = element.text();
            if (element.tagName().equals("h3")) {
                file = words;
            } else if (words.matches("(Fout|Let op) op regel \\d+: .*")) {
                begun = List.of(words.split(" op regel |: "));
            } else if (words.startsWith("Wat nu?")) {
                String code =
                        element.select("code").eachText().stream()
                                .reduce("", (a, b) -> b)
                                .replace("huis explain ", "");
                rows.add(
                        row(
                                begun.get(0).equals("Fout"),
                                code,
                                file,
                                Integer.parseInt(begun.get(1))));
            }
        }
        return rows.stream().sorted().toList();
    }

    static List<ReportTestCase> tests(String xml) throws Exception {
        try (InputStreamReader in =
                new InputStreamReader(
                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                        StandardCharsets.UTF_8)) {
            List<ReportTestSuite> suites =
                    new TestSuiteXmlParser(new NullConsoleLogger()).parse(in);
            return suites.stream().flatMap(suite -> suite.getTestCases().stream()).toList();
        }
    }

    static List<String> junit(String xml) throws Exception {
        return tests(xml).stream()
                .filter(test -> !test.isSuccessful())
                .flatMap(
                        test ->
                                all(
                                        "(FOUT|LET OP) (.+?) \\| (.+):(\\d+):\\d+",
                                        junit(test),
                                        "FOUT"::equals)
                                        .stream())
                .sorted()
                .toList();
    }

    private static String junit(ReportTestCase test) {
        int space = test.getName().lastIndexOf(' ');
        return "%s %s | %s"
                .formatted(
                        test.hasSkipped() ? "LET OP" : "FOUT",
                        test.getName().substring(space + 1),
                        test.getName().substring(0, space));
    }
}
