package be.huisvanhetkind;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.function.UnaryOperator;

/** Nothing leads back to itself: no package, and no file. */
final class ArchitectureCircles {
    /** Still to be straightened; this list only shrinks. */
    private static final List<String> NOT_YET = List.of(".model", ".site", ".render", ".cli");

    static ArchRule packages(String root) {
        return slices().assignedFrom(sliced(root, "packages", JavaClass::getPackageName))
                .should()
                .beFreeOfCycles()
                .because("a package in a circle can only be understood with all the others in it");
    }

    /** What is nested counts with its file; a sealed type may name those it permits. */
    static ArchRule files(String root) {
        return slices().assignedFrom(
                        sliced(root, "files", one -> one.getName().replaceAll("\\$.*", "")))
                .should()
                .beFreeOfCycles()
                .because("of two files that need each other, neither can be read first");
    }

    private interface Part {
        String of(JavaClass one);
    }

    private static SliceAssignment sliced(String root, String description, Part part) {
        UnaryOperator<String> below = name -> name.substring(root.length());
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass one) {
                String home = one.getPackageName();
                boolean ours = ArchitectureLayers.isBelow(home, root);
                return ours && NOT_YET.stream().noneMatch(below.apply(home)::startsWith)
                        ? SliceIdentifier.of(part.of(one))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return description;
            }
        };
    }

    private ArchitectureCircles() {}
}
