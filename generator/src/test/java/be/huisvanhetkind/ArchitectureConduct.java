package be.huisvanhetkind;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import be.huisvanhetkind.finding.Finding;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.util.Set;

/** What classes may not do, wherever they stand. */
final class ArchitectureConduct {
    static final Set<String> WRITES =
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

    static ArchRule quiet(String root) {
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

    static ArchRule timeless(String root) {
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

    static ArchRule noMutableStatics(String root) {
        return fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("stages are functions of values, and several run at a time");
    }

    static ArchRule locale(String root) {
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

    static ArchRule writers(String root) {
        return classes()
                .that()
                .resideOutsideOfPackage(root + ".publish..")
                .and(
                        describe(
                                "are not the caches, copies of a revision, branches, `huis new`, `huis format`, `huis import`, `huis check --fix`, `huis workflows`, `huis werkplek`, `huis update`, `huis eigen`, `huis init` or `huis verzamel`",
                                one ->
                                        !Set.of(
                                                                root + ".cache.WholeFile",
                                                                root + ".cache.Room",
                                                                root + ".cache.Store",
                                                                root + ".git.Branch",
                                                                root + ".begin.Startmap",
                                                                root + ".git.Copies",
                                                                root + ".git.Lock",
                                                                root + ".git.Release",
                                                                root + ".git.Snapshot",
                                                                root + ".cli.New",
                                                                root + ".cli.Fix",
                                                                root + ".cli.Import",
                                                                root + ".importing.Plaatsing",
                                                                root + ".cli.Trial",
                                                                root + ".cli.Placing",
                                                                root + ".cli.Update",
                                                                root + ".cli.EigenCommand",
                                                                root + ".format.Overwrite")
                                                        .contains(one.getName())
                                                && !one.getPackageName()
                                                        .equals(root + ".verzamel")))
                .should(not(writeFiles()))
                .because("who may write is decided in one place");
    }

    static ArchCondition<JavaClass> writeFiles() {
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

    static boolean isWrite(CodeUnitCallTarget target) {
        JavaClass owner = target.getOwner();
        boolean files =
                owner.isEquivalentTo(Files.class) || owner.isEquivalentTo(java.io.File.class);
        boolean stream =
                Set.of("java.io.FileOutputStream", "java.io.FileWriter", "java.io.RandomAccessFile")
                        .contains(owner.getName());
        return stream || files && WRITES.contains(target.getName());
    }

    static ArchRule nothingDangerous(String root) {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".worker.WorkerProcess") // this program again
                .and()
                .doNotHaveFullyQualifiedName(root + ".verzamel.Webbron") // asks other houses
                .and()
                .doNotHaveFullyQualifiedName(root + ".editing.host.HostClient") // where drafts are
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

    /** Every finding of a family is a rule, and the list refers to it. */
    static ArchRule registered(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".rules.*..")
                .and()
                .areAssignableTo(Finding.class)
                .should(beKnownTo(root + ".rules.RuleBook"))
                .because("a rule that is not in the list never speaks");
    }

    private static ArchCondition<JavaClass> beKnownTo(String list) {
        return new ArchCondition<>("be in " + list) {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                boolean listed =
                        one.getDirectDependenciesToSelf().stream()
                                .anyMatch(from -> from.getOriginClass().getName().equals(list));
                events.add(
                        new SimpleConditionEvent(
                                one, listed, one.getSimpleName() + " is not in RuleBook"));
            }
        };
    }

    static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> named(String name) {
        return describe(name, call -> call.getTarget().getName().equals(name));
    }

    private ArchitectureConduct() {}
}
