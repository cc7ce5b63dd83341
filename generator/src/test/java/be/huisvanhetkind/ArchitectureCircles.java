package be.huisvanhetkind;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Nothing leads back to itself: no package, and no file. */
final class ArchitectureCircles {
    static ArchRule packages(String root) {
        return slices().assignedFrom(packagesOf(root))
                .should()
                .beFreeOfCycles()
                .because("a package in a circle can only be understood with all the others in it");
    }

    static ArchRule files(String root) {
        return classes()
                .should(notLeadBack(root))
                .because("of two files that need each other, neither can be read first");
    }

    private static boolean counts(String root, JavaClass one) {
        return ArchitectureLayers.isBelow(one.getPackageName(), root);
    }

    private static SliceAssignment packagesOf(String root) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass one) {
                return counts(root, one)
                        ? SliceIdentifier.of(one.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }

    private static ArchCondition<JavaClass> notLeadBack(String root) {
        return new ArchCondition<>("not lead back to their own file") {
            private final Map<String, Set<String>> needs = new HashMap<>();

            @Override
            public void init(Collection<JavaClass> all) {
                all.stream()
                        .filter(one -> counts(root, one))
                        .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                        .filter(ArchitectureCircles::isNeeded)
                        .filter(dependency -> counts(root, dependency.getTargetClass()))
                        .forEach(this::add);
            }

            private void add(Dependency dependency) {
                String from = fileOf(dependency.getOriginClass());
                String to = fileOf(dependency.getTargetClass());
                if (!from.equals(to)) {
                    needs.computeIfAbsent(from, file -> new TreeSet<>()).add(to);
                }
            }

            @Override
            public void check(JavaClass one, ConditionEvents events) {
                String file = fileOf(one);
                if (one.isTopLevelClass() && reach(file).contains(file)) {
                    Set<String> circle = reach(file);
                    circle.removeIf(other -> !reach(other).contains(file));
                    events.add(SimpleConditionEvent.violated(one, file + " and " + circle));
                }
            }

            private Set<String> reach(String file) {
                Set<String> reached = new HashSet<>();
                Deque<String> ahead = new ArrayDeque<>(needs.getOrDefault(file, Set.of()));
                while (!ahead.isEmpty()) {
                    String next = ahead.pop();
                    if (reached.add(next)) {
                        ahead.addAll(needs.getOrDefault(next, Set.of()));
                    }
                }
                return reached;
            }
        };
    }

    /** A type argument names a type and does not need it: a {@code Ref<Partner>} is only an id. */
    private static boolean isNeeded(Dependency dependency) {
        return !dependency.getDescription().contains("type argument depending on");
    }

    private static String fileOf(JavaClass one) {
        return one.getName().replaceAll("\\$.*|;$|^\\[+L?", "");
    }

    private ArchitectureCircles() {}
}
