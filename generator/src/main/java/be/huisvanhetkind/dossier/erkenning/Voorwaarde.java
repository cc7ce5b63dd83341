package be.huisvanhetkind.dossier.erkenning;

import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.Rules;
import be.huisvanhetkind.rules.regel.Bron;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A condition of recognition or subsidy. The rules of the house say whether it is met, however the
 * house weighs them.
 *
 * @param naam unique, in data
 * @param wat the condition, as a sentence without full stop that is true when it is met
 * @param gegevens what is known about it
 * @param regels the findings that say it is not met
 */
record Voorwaarde(
        String naam,
        String wat,
        Function<Huis, Gegeven> gegevens,
        List<Class<? extends Finding>> regels) {
    Voorwaarde {
        regels = List.copyOf(regels);
    }

    /**
     * What is known about a condition.
     *
     * @param bewijs what shows that it is met
     * @param waaromNiet why it cannot be said; empty when it can
     * @param geldt whether it is asked of this house at all
     */
    record Gegeven(List<? extends Item> bewijs, Optional<String> waaromNiet, boolean geldt) {
        /** Known by some items, and unknown when there are none. */
        static Gegeven of(Stream<? extends Item> bewijs, String zonder) {
            List<? extends Item> all = bewijs.toList();
            return new Gegeven(all, all.isEmpty() ? Optional.of(zonder) : Optional.empty(), true);
        }

        /** Met or not, also when no item shows it. */
        static Gegeven of(Stream<? extends Item> bewijs) {
            return new Gegeven(bewijs.toList(), Optional.empty(), true);
        }

        Gegeven when(boolean isAsked, String waarom) {
            return isAsked ? this : new Gegeven(List.of(), Optional.of(waarom), false);
        }
    }

    /**
     * A verdict.
     *
     * @param bevindingen why it is not met
     */
    record Bevonden(Oordeel oordeel, Gegeven gegeven, List<Finding> bevindingen) {
        Bevonden {
            bevindingen = List.copyOf(bevindingen);
        }
    }

    /** What is found when nothing stands in the way is enough; what cannot be asked is unknown. */
    Bevonden judge(Huis huis) {
        Gegeven gegeven = gegevens.apply(huis);
        if (!gegeven.geldt()) {
            return new Bevonden(Oordeel.NIET_VAN_TOEPASSING, gegeven, List.of());
        }
        List<Optional<List<Finding>>> found =
                regels.stream().map(regel -> Rules.judge(regel, huis)).toList();
        List<Finding> wrong =
                found.stream().flatMap(Optional::stream).flatMap(List::stream).toList();
        return new Bevonden(verdict(found, wrong, gegeven), gegeven, wrong);
    }

    private static Oordeel verdict(
            List<Optional<List<Finding>>> found, List<Finding> wrong, Gegeven gegeven) {
        if (!wrong.isEmpty()) {
            return Oordeel.NIET_VOLDAAN;
        }
        boolean isKnown =
                gegeven.waaromNiet().isEmpty() && found.stream().allMatch(Optional::isPresent);
        return isKnown ? Oordeel.VOLDAAN : Oordeel.ONBEKEND;
    }

    /** Whose demand it is. */
    String bron() {
        return regels.stream()
                .flatMap(regel -> Rules.bron(Finding.codeOf(regel)).stream())
                .distinct()
                .map(Bron::naam)
                .findFirst()
                .orElse(Bron.WET.naam());
    }
}
