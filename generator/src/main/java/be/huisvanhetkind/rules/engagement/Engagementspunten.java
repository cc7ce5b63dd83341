package be.huisvanhetkind.rules.engagement;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Toestand;
import be.huisvanhetkind.model.werking.Actie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The points of recognition ({@code e1} to {@code e7}) and of subsidy ({@code s8} to {@code s12}).
 */
final class Engagementspunten {
    private Engagementspunten() {}

    /** What a house promised to work on, because it is recognised or subsidised. */
    static List<Begrip> beloofd(Huis huis) {
        return isToegekend(huis.verband().statuut().erkenning())
                ? huis.begrippen().of(Lijst.ENGAGEMENTSPUNT).stream()
                        .filter(punt -> isVanErkenning(punt) || isVanSubsidie(punt))
                        .filter(punt -> isToegekend(toestand(huis, punt)))
                        .filter(punt -> isInGebruik(punt, huis.vandaag()))
                        .toList()
                : List.of();
    }

    static boolean isVanSubsidie(Begrip punt) {
        return punt.id().startsWith("s");
    }

    private static boolean isVanErkenning(Begrip punt) {
        return punt.id().startsWith("e");
    }

    static boolean isToegekend(Optional<Toestand> toestand) {
        return toestand.filter(Toestand::ja).isPresent();
    }

    private static boolean isInGebruik(Begrip punt, LocalDate vandaag) {
        return punt.geldigTot().map(tot -> !vandaag.isAfter(tot)).orElse(true);
    }

    /** What the house promised it for. */
    static Optional<Toestand> toestand(Huis huis, Begrip punt) {
        return isVanSubsidie(punt)
                ? huis.verband().statuut().subsidie()
                : huis.verband().statuut().erkenning();
    }

    /** The actions on the site, by the id of each point they work on. */
    static Map<String, List<Actie>> acties(Huis huis) {
        Map<String, List<Actie>> perPunt = new HashMap<>();
        for (Actie actie : huis.all(Actie.class)) {
            if (actie.fiche().zichtbaarOp(huis.vandaag())) {
                for (Begrip punt : actie.engagementspunten()) {
                    perPunt.computeIfAbsent(punt.id(), id -> new ArrayList<>()).add(actie);
                }
            }
        }
        return perPunt;
    }
}
