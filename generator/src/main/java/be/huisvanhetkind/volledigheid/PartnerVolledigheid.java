package be.huisvanhetkind.volledigheid;

import java.util.List;
import java.util.OptionalInt;

/**
 * Hoe volledig een partner zich toont.
 *
 * <p>Half of the score is that of the profile; the other half is the mean of the other published
 * items in the partner's folder. A partner without such items has the score of the profile. It is
 * rounded down once, at the end.
 *
 * @param id the name of the partner's folder
 * @param profiel the score of the profile
 * @param items the mean of the other items, rounded down; empty when there are none
 * @param aantal how many other items there are
 */
public record PartnerVolledigheid(
        String id, String titel, int score, int profiel, OptionalInt items, int aantal) {

    /**
     * @param alle the profile, and what else is in the folder
     */
    static PartnerVolledigheid of(ItemVolledigheid profiel, List<ItemVolledigheid> alle) {
        List<ItemVolledigheid> items = alle.stream().filter(item -> !item.isProfiel()).toList();
        int aantal = items.size();
        int som = items.stream().mapToInt(ItemVolledigheid::score).sum();
        return new PartnerVolledigheid(
                profiel.id(),
                profiel.titel(),
                aantal == 0 ? profiel.score() : (profiel.score() * aantal + som) / (2 * aantal),
                profiel.score(),
                aantal == 0 ? OptionalInt.empty() : OptionalInt.of(som / aantal),
                aantal);
    }
}
