package be.huisvanhetkind.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.huis.Regels.Weging;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * JUnit's XML, which nearly every build server shows. A suite is a partner or a folder. Servers
 * show one failure per test, so each finding is a test of its own; a file without findings is a
 * test that passed. A warning is a test that was skipped, with its message: it is seen, and stops
 * nothing.
 */
public final class JunitReport implements ReportFormat {
    @Override
    public String name() {
        return "junit";
    }

    @Override
    public void print(Report report, PrintWriter out) {
        try {
            Xml xml = Xml.to(out);
            xml.open("testsuites", "name", "huis");
            for (Map.Entry<String, List<Test>> suite : suites(report).entrySet()) {
                print(suite.getKey(), suite.getValue(), report.wegingen(), xml);
            }
            xml.close();
            xml.end();
            out.println();
        } catch (XMLStreamException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    /** A finding, or a file without; then the list is empty. */
    private record Test(String file, List<Finding> finding) {
        long count(Severity severity) {
            return finding.stream().filter(one -> one.severity() == severity).count();
        }
    }

    private static Map<String, List<Test>> suites(Report report) {
        Set<String> found = new HashSet<>();
        report.findings().forEach(finding -> found.add(finding.place().file()));
        Stream<Test> clean =
                report.files().stream()
                        .filter(file -> !found.contains(file))
                        .map(file -> new Test(file, List.of()));
        Stream<Test> broken =
                report.findings().stream()
                        .map(finding -> new Test(finding.place().file(), List.of(finding)));
        return Stream.concat(broken, clean)
                .collect(groupingBy(test -> Folders.group(test.file()), TreeMap::new, toList()));
    }

    private static void print(String name, List<Test> tests, List<Weging> wegingen, Xml xml)
            throws XMLStreamException {
        xml.open(
                "testsuite",
                "name",
                name,
                "tests",
                String.valueOf(tests.size()),
                "failures",
                count(tests, Severity.ERROR),
                "errors",
                "0",
                "skipped",
                count(tests, Severity.WARNING),
                "time",
                "0");
        print(wegingen, xml);
        for (Test test : tests) {
            print(test, name, xml);
        }
        xml.close();
    }

    /** What holds for all tests of a suite: the rules this house weighs otherwise. */
    private static void print(List<Weging> wegingen, Xml xml) throws XMLStreamException {
        if (!wegingen.isEmpty()) {
            xml.open("properties");
            for (Weging weging : wegingen) {
                xml.open("property", "name", weging.regel(), "value", Wegingen.sentence(weging));
                xml.close();
            }
            xml.close();
        }
    }

    private static String count(List<Test> tests, Severity severity) {
        return String.valueOf(tests.stream().mapToLong(test -> test.count(severity)).sum());
    }

    private static void print(Test test, String suite, Xml xml) throws XMLStreamException {
        String name =
                test.finding().stream().findFirst().map(JunitReport::nameOf).orElse(test.file());
        xml.open("testcase", "name", name, "classname", suite, "time", "0");
        for (Finding finding : test.finding()) {
            if (finding.severity() == Severity.ERROR) {
                xml.open("failure", "message", finding.message(), "type", finding.code());
                xml.text(details(finding));
            } else {
                xml.open("skipped", "message", finding.message() + " " + finding.hint());
            }
            xml.close();
        }
        xml.close();
    }

    private static String nameOf(Finding finding) {
        return finding.place() + " " + finding.code();
    }

    private static String details(Finding finding) {
        return "%s\n%s\n%s\nMeer uitleg: huis explain %s\n"
                .formatted(finding.place(), finding.message(), finding.hint(), finding.code());
    }
}
