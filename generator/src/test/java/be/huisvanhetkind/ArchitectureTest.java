package be.huisvanhetkind;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The arrows between the packages, and what each package may not do. Every rule is tried twice: on
 * the program, where it holds, and on the small world below {@code geplant}, where it is broken.
 */
class ArchitectureTest {
    private static final String ROOT = "be.huisvanhetkind";
    private static final String PLANTED = ROOT + ".geplant";

    /** An import may point only to an earlier line. */
    private static final List<String> LAYERS =
            List.of(
                    ".finding..",
                    ".taal..",
                    ".model..",
                    ".content..",
                    ".rules..",
                    ".volledigheid..",
                    ".dossier..",
                    ".uitleg..",
                    ".site..",
                    ".render..",
                    ".publish..",
                    "", // Generator
                    ".git..",
                    ".format..",
                    ".report..",
                    ".editing..",
                    ".serve..",
                    ".cli..");

    /** Where each library may be used, as packages below the root. */
    private static final Map<String, List<String>> LIBRARIES =
            Map.ofEntries(
                    Map.entry("org.apache.commons.text", List.of(".finding")),
                    Map.entry("org.snakeyaml.engine", List.of(".content.front", ".format")),
                    Map.entry("org.eclipse.jgit", List.of(".git")),
                    Map.entry("com.vladsch.flexmark", List.of(".content.markup")),
                    Map.entry("org.asciidoctor", List.of(".content.markup")),
                    Map.entry("org.owasp.html", List.of(".content.markup")),
                    Map.entry("org.jsoup", List.of(".content.markup")),
                    Map.entry("de.focus_shift.jollyday", List.of(".content")),
                    Map.entry(
                            "com.fasterxml.jackson",
                            List.of(".cli", ".render", ".site", ".report")),
                    Map.entry("org.jbake", List.of(".render.bakery")),
                    Map.entry("freemarker", List.of(".render.bakery")),
                    Map.entry("org.apache.commons.configuration2", List.of(".render.bakery")),
                    Map.entry(
                            "org.apache.commons.io",
                            List.of(".publish", ".content.source", ".git")),
                    Map.entry("picocli", List.of(".cli")));

    private static final Set<String> WRITES =
            Set.of(
                    "write",
                    "writeString",
                    "newOutputStream",
                    "newBufferedWriter",
                    "newByteChannel",
                    "createFile",
                    "createDirectory",
                    "createDirectories",
                    "createTempFile",
                    "createTempDirectory",
                    "createLink",
                    "createSymbolicLink",
                    "copy",
                    "move",
                    "delete",
                    "deleteIfExists",
                    "setAttribute",
                    "setLastModifiedTime",
                    "setPosixFilePermissions",
                    "mkdir",
                    "mkdirs",
                    "renameTo",
                    "createNewFile",
                    "deleteOnExit");

    private final JavaClasses program =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);
    private final JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);

    private record Rule(String claim, ArchRule program, ArchRule planted) {}

    /** A rule about a root package, so that it can be tried on two worlds. */
    private interface Claim {
        ArchRule about(String root);
    }

    private static Rule rule(String claim, Claim rule) {
        return new Rule(claim, rule.about(ROOT), rule.about(PLANTED));
    }

    private static List<Rule> rules() {
        return List.of(
                rule("importsPointToEarlierLayersOnly", ArchitectureTest::arrows),
                rule("siteRenderAndPublishNeverMentionTheHouse", ArchitectureTest::publicOnly),
                rule("modelHasOnlyRecordsEnumsAndInterfaces", ArchitectureTest::modelIsData),
                rule("librariesStayWhereTheyBelong", ArchitectureTest::libraries),
                rule("onlyCliPrints", ArchitectureTest::quiet),
                rule("onlyCliKnowsTheTime", ArchitectureTest::timeless),
                rule("noStaticFieldChanges", ArchitectureTest::noMutableStatics),
                rule("caseIsChangedForOneLocale", ArchitectureTest::locale),
                rule("onlyFivePlacesWrite", ArchitectureTest::writers),
                rule("nothingRunsOrCallsOut", ArchitectureTest::nothingDangerous),
                rule("everyRuleIsInTheListOfRules", ArchitectureTest::registered));
    }

    @TestFactory
    Stream<DynamicTest> theProgramKeeps() {
        return rules().stream()
                .map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule.claim, () -> rule.program.check(program)));
    }

    @TestFactory
    Stream<DynamicTest> thePlantedFaultIsCaughtBy() {
        return rules().stream()
                .map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule.claim,
                                        () ->
                                                assertTrue(
                                                        rule.planted
                                                                .evaluate(planted)
                                                                .hasViolation())));
    }

    @Test
    void aRuleThatIsInTheListIsNotReported() {
        List<String> reported =
                registered(PLANTED).evaluate(planted).getFailureReport().getDetails();
        assertEquals(List.of("VergetenRegel is not in Rules"), reported);
    }

    @Test
    void everyPackageIsInTheListOfLayers() {
        List<String> homeless =
                program.stream()
                        .filter(one -> indexOf(ROOT, one) < 0)
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .toList();
        assertTrue(homeless.isEmpty(), () -> "give a layer to " + homeless);
    }

    private static int indexOf(String root, JavaClass one) {
        for (int i = 0; i < LAYERS.size(); i++) {
            if (PackageMatcher.of(root + LAYERS.get(i)).matches(one.getPackageName())) {
                return i;
            }
        }
        return -1;
    }

    private static ArchRule arrows(String root) {
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

    private static ArchRule publicOnly(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".site..", root + ".render..", root + ".publish..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(root + ".model.netwerk..")
                                .or(
                                        describe(
                                                "Huis",
                                                one -> one.getName().equals(root + ".model.Huis"))))
                .allowEmptyShould(true)
                .because("what is internal must have no road to a page");
    }

    private static ArchRule modelIsData(String root) {
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

    private static ArchRule libraries(String root) {
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

    private static boolean mayUse(String root, String from, JavaClass target) {
        String library = target.getBaseComponentType().getPackageName();
        if (library.isEmpty()
                || library.startsWith("java.")
                || library.startsWith("javax.xml.")
                || library.startsWith("javax.imageio")
                || library.startsWith("com.sun.net.httpserver")
                || library.startsWith("org.jspecify.")
                || isBelow(library, ROOT)) {
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
    private static boolean isHome(String from, String allowed) {
        return allowed.endsWith(".content") ? from.equals(allowed) : isBelow(from, allowed);
    }

    private static boolean isBelow(String packageName, String parent) {
        return packageName.equals(parent) || packageName.startsWith(parent + ".");
    }

    private static ArchRule quiet(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethodWhere(named("printStackTrace"))
                .because("findings are the only thing a stage says");
    }

    private static ArchRule timeless(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".cli..")
                .should()
                .callMethodWhere(
                        describe(
                                "asks for the time",
                                access ->
                                        access.getTarget().getName().equals("now")
                                                || access.getTarget().getName().startsWith("system")
                                                        && access.getTargetOwner()
                                                                .getName()
                                                                .equals("java.time.Clock")
                                                || access.getTarget()
                                                        .getName()
                                                        .equals("currentTimeMillis")))
                .orShould()
                .callConstructor(java.util.Date.class)
                .because("the day is an argument: two builds of one commit are the same bytes");
    }

    private static ArchRule noMutableStatics(String root) {
        return fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("stages are functions of values, and several run at a time");
    }

    private static ArchRule locale(String root) {
        return noClasses()
                .should()
                .callMethodWhere(
                        describe(
                                "changes case or formats as the machine is set",
                                access -> {
                                    String name = access.getTarget().getName();
                                    boolean plain =
                                            access.getTarget().getParameterTypes().isEmpty();
                                    boolean isCase =
                                            name.equals("toLowerCase")
                                                    || name.equals("toUpperCase");
                                    boolean format =
                                            name.equals("format")
                                                    && !access.getTarget()
                                                            .getRawParameterTypes()
                                                            .get(0)
                                                            .getName()
                                                            .equals("java.util.Locale");
                                    return access.getTargetOwner().isEquivalentTo(String.class)
                                            && (isCase && plain || format);
                                }))
                .because("a Turkish machine must make the same site");
    }

    private static ArchRule writers(String root) {
        return classes()
                .that()
                .resideOutsideOfPackage(root + ".publish..")
                .and(
                        describe(
                                "are not the cache, copies of a revision, `huis new` or `huis format`",
                                one ->
                                        !Set.of(
                                                        root + ".content.cache.Cache",
                                                        root + ".git.Copies",
                                                        root + ".git.Snapshot",
                                                        root + ".cli.New",
                                                        root + ".format.Overwrite")
                                                .contains(one.getName())))
                .should(not(writeFiles()))
                .because("who may write is decided in one place");
    }

    private static ArchCondition<JavaClass> writeFiles() {
        return new ArchCondition<>("write files") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                for (JavaAccess<?> access : one.getAccessesFromSelf()) {
                    if (access.getTarget() instanceof CodeUnitCallTarget target
                            && isWrite(target)) {
                        events.add(SimpleConditionEvent.satisfied(one, access.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isWrite(CodeUnitCallTarget target) {
        JavaClass owner = target.getOwner();
        boolean files =
                owner.isEquivalentTo(Files.class) || owner.isEquivalentTo(java.io.File.class);
        boolean stream =
                Set.of("java.io.FileOutputStream", "java.io.FileWriter", "java.io.RandomAccessFile")
                        .contains(owner.getName());
        return stream || files && WRITES.contains(target.getName());
    }

    private static ArchRule nothingDangerous(String root) {
        return noClasses()
                .should()
                .dependOnClassesThat(
                        describe(
                                "run programs, rebuild objects or open connections",
                                one ->
                                        Set.of(
                                                        "java.lang.Runtime",
                                                        "java.lang.ProcessBuilder",
                                                        "java.lang.Process",
                                                        "java.io.ObjectInputStream",
                                                        "java.net.URLConnection",
                                                        "java.net.HttpURLConnection",
                                                        "java.net.http.HttpClient",
                                                        "java.net.Socket")
                                                .contains(one.getName())))
                .because("content is data: nothing in it may start or fetch anything");
    }

    /** A rule has a static method {@code check(Huis)}; the list refers to it as a method. */
    private static ArchRule registered(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".rules..")
                .and(
                        describe(
                                "have a check",
                                one ->
                                        one.getMethods().stream()
                                                .anyMatch(
                                                        method ->
                                                                method.getName().equals("check")
                                                                        && method.getModifiers()
                                                                                .contains(
                                                                                        JavaModifier
                                                                                                .STATIC)
                                                                        && !isList(root, one))))
                .should(
                        new ArchCondition<>("be referred to by Rules") {
                            @Override
                            public void check(JavaClass one, ConditionEvents events) {
                                boolean listed =
                                        one.getAccessesToSelf().stream()
                                                .anyMatch(
                                                        access ->
                                                                isList(
                                                                                root,
                                                                                access
                                                                                        .getOriginOwner())
                                                                        && access.getTarget()
                                                                                .getName()
                                                                                .equals("check"));
                                events.add(
                                        new SimpleConditionEvent(
                                                one,
                                                listed,
                                                one.getSimpleName() + " is not in Rules"));
                            }
                        })
                .because("a rule that is not in the list never speaks");
    }

    private static boolean isList(String root, JavaClass one) {
        return one.getName().equals(root + ".rules.Rules");
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> named(
            String name) {
        return describe(name, call -> call.getTarget().getName().equals(name));
    }

    private static ArchCondition<JavaClass> forEachDependency(
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
}
