package be.huisvanhetkind;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** In which language a name is: nouns of the domain are Dutch, every verb is English. */
final class ArchitectureLanguage {
    /** What a method that does or asks something might begin with in Dutch. */
    private static final Set<String> DUTCH =
            Set.of(
                    ("begint bevat botst doet duurt eindigt gaat geeft geldt geef haal heeft hoort"
                                    + " houdt kan kent komt lees lijkt loopt maak maakt mag met moet"
                                    + " neem omvat onthoud overlapt past schrijf spreekt staat tel"
                                    + " telt toon toont van vergelijk vind vindt voeg volgt vraagt"
                                    + " werkt wil wordt zegt zet zoek zwijgt")
                            .split(" "));

    static ArchRule verbs(String root) {
        return noMethods()
                .that(describe("are written by us", method -> !isMade(method)))
                .should(
                        ArchCondition.from(
                                describe(
                                        "begin with a Dutch verb, or with “met” or “van”",
                                        method -> DUTCH.contains(firstWord(method)))))
                .because("a reader of the code learns one language for what happens");
    }

    static ArchRule oneName(String root) {
        return classes()
                .that()
                .areTopLevelClasses()
                .should(haveANameOfTheirOwn())
                .because("who searches for a name finds one thing");
    }

    private static ArchCondition<JavaClass> haveANameOfTheirOwn() {
        return new ArchCondition<>("have a simple name of their own") {
            private final Map<String, Set<String>> owners = new HashMap<>();

            @Override
            public void init(Collection<JavaClass> all) {
                all.stream()
                        .filter(one -> one.isTopLevelClass() && !isPackage(one))
                        .forEach(
                                one ->
                                        owners.computeIfAbsent(
                                                        one.getSimpleName(),
                                                        name -> new TreeSet<>())
                                                .add(one.getName()));
            }

            @Override
            public void check(JavaClass one, ConditionEvents events) {
                Set<String> same = owners.getOrDefault(one.getSimpleName(), Set.of());
                if (same.size() > 1) {
                    events.add(SimpleConditionEvent.violated(one, same.toString()));
                }
            }
        };
    }

    private static boolean isPackage(JavaClass one) {
        return one.getSimpleName().equals("package-info");
    }

    /** A component of a record: a noun, such as the day a period begins, which is {@code van}. */
    private static boolean isMade(JavaMethod method) {
        boolean accessor =
                method.getOwner().isRecord()
                                && method.getOwner().tryGetField(method.getName()).isPresent()
                        || method.getOwner().isInterface()
                                && method.getModifiers().contains(JavaModifier.ABSTRACT);
        return method.getName().contains("$")
                || accessor && method.getRawParameterTypes().isEmpty();
    }

    private static String firstWord(JavaMethod method) {
        return method.getName().replaceAll("[A-Z].*", "");
    }

    private ArchitectureLanguage() {}
}
