package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The arrows between the packages, and what each package may not do. Every rule is tried twice: on
 * the program, where it holds, and on the small world below {@code geplant}, where it is broken.
 */
class ArchitectureTest {
    static final String ROOT = "be.huisvanhetkind";
    private static final String PLANTED = ROOT + ".geplant";

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);
    private static final JavaClasses WORLD = new ClassFileImporter().importPackages(PLANTED);

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
                rule("importsPointToEarlierLayersOnly", ArchitectureLayers::arrows),
                rule("noPackageLeadsBackToItself", ArchitectureCircles::packages),
                rule("noFileLeadsBackToItself", ArchitectureCircles::files),
                rule("noMethodIsADutchVerb", ArchitectureLanguage::verbs),
                rule("noTwoTypesShareAName", ArchitectureLanguage::oneName),
                rule("siteRenderAndPublishNeverMentionTheHouse", ArchitectureLayers::publicOnly),
                rule("modelHasOnlyRecordsEnumsAndInterfaces", ArchitectureLayers::modelIsData),
                rule("librariesStayWhereTheyBelong", ArchitectureLayers::libraries),
                rule("onlyCliPrints", ArchitectureConduct::quiet),
                rule("onlyCliKnowsTheTime", ArchitectureConduct::timeless),
                rule("noStaticFieldChanges", ArchitectureConduct::noMutableStatics),
                rule("caseIsChangedForOneLocale", ArchitectureConduct::locale),
                rule("onlySixPlacesWrite", ArchitectureConduct::writers),
                rule("nothingRunsOrCallsOut", ArchitectureConduct::nothingDangerous),
                rule("everyRuleIsInTheListOfRules", ArchitectureConduct::registered));
    }

    @TestFactory
    Stream<DynamicTest> theProgramKeeps() {
        return rules().stream()
                .map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule.claim, () -> rule.program.check(PROGRAM)));
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
                                                                .evaluate(WORLD)
                                                                .hasViolation())));
    }

    @Test
    void aRuleThatIsInTheListIsNotReported() {
        List<String> reported =
                ArchitectureConduct.registered(PLANTED)
                        .evaluate(WORLD)
                        .getFailureReport()
                        .getDetails();
        assertEquals(List.of("VergetenRegel is not in RuleBook"), reported);
    }

    @Test
    void everyPackageIsInTheListOfLayers() {
        List<String> homeless =
                PROGRAM.stream()
                        .filter(one -> ArchitectureLayers.indexOf(ROOT, one) < 0)
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .toList();
        assertTrue(homeless.isEmpty(), () -> "give a layer to " + homeless);
    }
}
