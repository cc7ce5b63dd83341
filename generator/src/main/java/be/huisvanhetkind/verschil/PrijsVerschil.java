package be.huisvanhetkind.verschil;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.model.Gegevens;
import be.huisvanhetkind.model.Prijs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Another price. */
final class PrijsVerschil {
    /** What {@link #words} tells. */
    private static final Set<String> TOLD = Set.of("soort", "bedrag", "per", "kansentarief");

    private PrijsVerschil() {}

    static List<Verschil> between(Field<?> field, Gegevens voor, Gegevens na, Dieper dieper) {
        String toen = words(voor);
        String nu = words(na);
        List<Verschil> found = new ArrayList<>();
        if (!toen.equals(nu)) {
            found.add(
                    Zinsbouw.change(
                            Gewicht.PRIJS, field.key(), Labels.naam(field.key()), toen, nu));
        }
        List<Field<?>> rest =
                field.kind().group().stream().filter(one -> !TOLD.contains(one.key())).toList();
        dieper.between(rest, voor, na).stream()
                .map(one -> one.in("Prijs").atMost(Gewicht.PRIJS))
                .forEach(found::add);
        return found;
    }

    private static String words(Gegevens gegevens) {
        return gegevens.vorm().map(Prijs.class::cast).map(Vormwoorden::of).orElse("");
    }
}
