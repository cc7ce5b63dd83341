package be.huisvanhetkind.site.kleur;

import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.huis.Uiterlijk;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every colour that is not the same in each house.
 *
 * @param donker the dark colour of the house, as chosen
 * @param licht the light colour of the house, as chosen
 * @param partners the accent of each partner by its class in the stylesheet
 * @param uiterlijk gives the grounds they stand on
 */
public record Huisstijl(
        Kleur donker, Kleur licht, SortedMap<String, Kleur> partners, Uiterlijk uiterlijk) {
    public Huisstijl {
        partners = new TreeMap<>(Map.copyOf(partners));
    }
}
