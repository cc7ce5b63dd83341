package be.huisvanhetkind;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

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
