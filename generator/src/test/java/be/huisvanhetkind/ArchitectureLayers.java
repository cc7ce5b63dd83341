package be.huisvanhetkind;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;

/** Which package may know of which, and of which library. */
final class ArchitectureLayers {
    /** An import may point only to an earlier line. */
    static final List<String> LAYERS =
            List.of(
                    ".finding..",
                    ".cache..",
                    ".worker..",
                    ".taal..",
                    ".model..",
                    ".content..",
                    ".rules..",
                    ".volledigheid..",
                    ".uitleg..",
                    ".schema..",
                    ".site..",
                    ".render..",
                    ".publish..",
                    ".git..",
                    ".compare..",
                    ".verschil..",
                    ".remake..",
                    "", // Generator
                    ".open..",
                    ".tijdlijn..",
                    ".verzamel..",
                    ".format..",
                    ".report..",
                    ".web..",
                    ".dossier..",
                    ".editing..",
                    ".beoordeling..",
                    ".uitgave..",
                    ".importing..",
                    ".serve..",
                    ".deur..",
                    ".begin..",
                    ".dokter..",
                    ".cli..");

    /** Where each library may be used, as packages below the root. */
    static final Map<String, List<String>> LIBRARIES =
            Map.ofEntries(
                    Map.entry("org.apache.commons.text", List.of(".finding")),
                    Map.entry("org.snakeyaml.engine", List.of(".content.front", ".format")),
                    Map.entry("org.eclipse.jgit", List.of(".git")),
                    Map.entry(
                            "com.vladsch.flexmark",
                            List.of(".content.markup", ".importing.voorstel")),
                    Map.entry("org.asciidoctor", List.of(".content.markup")),
                    Map.entry("org.owasp.html", List.of(".content.markup")),
                    Map.entry(
                            "com.ibm.icu",
                            List.of(".site.woorden", ".render.letters", ".render.papier")),
                    Map.entry(
                            "org.jsoup",
                            List.of(".content.markup", ".site.moeilijk", ".importing.voorstel")),
                    Map.entry(
                            "com.fasterxml.jackson",
                            List.of(
                                    ".cli",
                                    ".render",
                                    ".schema",
                                    ".site",
                                    ".report",
                                    ".beoordeling",
                                    ".importing.systeem",
                                    ".editing.host",
                                    ".dossier.blad",
                                    ".tijdlijn",
                                    ".verzamel")),
                    Map.entry("biweekly", List.of(".render.kalender", ".importing.systeem")),
                    Map.entry("org.dhatim.fastexcel", List.of(".importing.tabel")),
                    Map.entry("com.github.mangstadt.vinnie", List.of(".render.kalender")),
                    Map.entry(
                            "de.siegmar.fastcsv",
                            List.of(
                                    ".render.data",
                                    ".render.hsds",
                                    ".importing.tabel",
                                    ".dossier.blad",
                                    ".dossier.lezers",
                                    ".verzamel")),
                    Map.entry("com.google.zxing", List.of(".render.papier")),
                    Map.entry("com.openhtmltopdf", List.of(".render.papier")),
                    Map.entry("org.apache.pdfbox", List.of(".render.papier")),
                    Map.entry("io.methvin", List.of(".serve")),
                    Map.entry("org.webjars", List.of(".render")),
                    Map.entry("org.jbake", List.of(".render.bakery")),
                    Map.entry("freemarker", List.of(".render.bakery")),
                    Map.entry("org.thymeleaf", List.of(".render.bakery")),
                    Map.entry("org.apache.commons.configuration2", List.of(".render.bakery")),
                    Map.entry(
                            "org.apache.commons.io",
                            List.of(".publish", ".content.source", ".git")),
                    Map.entry(
                            "net.coobird.thumbnailator",
                            List.of(".content.media", ".render.pictures")),
                    Map.entry("com.github.weisj.jsvg", List.of(".render.pictures")),
                    Map.entry("org.apache.fontbox", List.of(".render.letters", ".render.papier")),
                    Map.entry("org.apache.commons.fileupload2", List.of(".web")),
                    Map.entry("org.eclipse.jetty", List.of(".deur")),
                    Map.entry("jakarta.mail", List.of(".deur")),
                    Map.entry("picocli", List.of(".cli")));

    static int indexOf(String root, JavaClass one) {
        for (int i = 0; i < LAYERS.size(); i++) {
            if (PackageMatcher.of(root + LAYERS.get(i)).matches(one.getPackageName())) {
                return i;
            }
        }
        return -1;
    }

    static ArchRule arrows(String root) {
        return classes()
                .should(
                        forEachDependency(
                                "depend on earlier layers only",
                                dependency -> {
                                    int from = indexOf(root, dependency.getOriginClass());
                                    int to = indexOf(root, dependency.getTargetClass());
                                    return from >= 0 && to > from;
                                }))
                .because("a stage knows what comes before it and nothing of what comes after");
    }

    static ArchRule publicOnly(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".site..", root + ".render..", root + ".publish..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(root + ".model.netwerk..")
                                .or(
                                        describe(
                                                "Huis",
                                                one ->
                                                        one.getName()
                                                                .equals(
                                                                        root
                                                                                + ".model.huis.Huis"))))
                .allowEmptyShould(true)
                .because("what is internal must have no road to a page");
    }

    static ArchRule modelIsData(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".model..")
                .and()
                .areNotAnonymousClasses() // the table behind a switch over an enum
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces()
                .because("the house is values: made once, never changed");
    }

    static ArchRule libraries(String root) {
        return classes()
                .should(
                        forEachDependency(
                                "use libraries only where they belong",
                                dependency ->
                                        !mayUse(
                                                root,
                                                dependency.getOriginClass().getPackageName(),
                                                dependency.getTargetClass())))
                .because("a library that is used in one package can be replaced in one package");
    }

    static boolean mayUse(String root, String from, JavaClass target) {
        String library = target.getBaseComponentType().getPackageName();
        if (library.isEmpty()
                || library.startsWith("java.")
                || library.startsWith("javax.xml.")
                || library.startsWith("javax.imageio")
                || library.startsWith("com.sun.net.httpserver")
                || library.startsWith("org.jspecify.")
                || isBelow(library, ArchitectureTest.ROOT)) {
            return true;
        }
        return LIBRARIES.entrySet().stream()
                .filter(entry -> isBelow(library, entry.getKey()))
                .anyMatch(
                        entry ->
                                entry.getValue().stream()
                                        .anyMatch(allowed -> isHome(from, root + allowed)));
    }

    /** Of {@code content} itself only the package, of its subpackages and of others all below. */
    static boolean isHome(String from, String allowed) {
        return allowed.endsWith(".content") ? from.equals(allowed) : isBelow(from, allowed);
    }

    static boolean isBelow(String packageName, String parent) {
        return packageName.equals(parent) || packageName.startsWith(parent + ".");
    }

    static ArchCondition<JavaClass> forEachDependency(
            String description, java.util.function.Predicate<Dependency> isWrong) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                one.getDirectDependenciesFromSelf().stream()
                        .filter(isWrong)
                        .forEach(
                                dependency ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        one, dependency.getDescription())));
            }
        };
    }

    private ArchitectureLayers() {}
}
