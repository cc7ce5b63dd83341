package be.huisvanhetkind.verschil;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.model.Gegevens;
import be.huisvanhetkind.model.aanbod.Waar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Other places of an offer, or other hours there.
 *
 * @param alone whether there was and is only one place, so that it need not be named
 */
record WaarVerschil(Field<?> field, boolean alone, Blik blik, Dieper dieper) {
    /** What tells one place from another. */
    private static final Set<String> PLEK = Set.of("locatie", "aanlevering");

    List<Verschil> between(List<Gegevens> voor, List<Gegevens> na) {
        List<Verschil> found = new ArrayList<>();
        List<Gegevens> gone = new ArrayList<>(voor);
        List<Gegevens> come = new ArrayList<>(na);
        for (Gegevens was : voor) {
            come.stream()
                    .filter(one -> place(one).equals(place(was)))
                    .findFirst()
                    .ifPresent(
                            is -> {
                                gone.remove(was);
                                come.remove(is);
                                found.addAll(change(was, is));
                            });
        }
        if (gone.size() == 1 && come.size() == 1) {
            return moved(gone.get(0), come.get(0), found);
        }
        gone.forEach(one -> found.add(one("Niet meer: ", one, Gewicht.DICHT)));
        come.forEach(one -> found.add(one("Voortaan ook: ", one, Gewicht.WANNEER_EN_WAAR)));
        return found;
    }

    private String place(Gegevens one) {
        return Vormwoorden.place(waar(one), blik);
    }

    private static Waar waar(Gegevens one) {
        return (Waar) one.vorm().orElseThrow();
    }

    private Verschil one(String begin, Gegevens one, Gewicht gewicht) {
        String words = Vormwoorden.of(waar(one), blik);
        boolean isGone = gewicht == Gewicht.DICHT;
        return new Verschil(
                gewicht,
                field.key(),
                Zinsbouw.zin(begin + words),
                isGone ? words : "",
                isGone ? "" : words);
    }

    private List<Verschil> moved(Gegevens was, Gegevens is, List<Verschil> found) {
        String zin = "Verhuist van %s naar %s.".formatted(place(was), place(is));
        found.add(
                new Verschil(
                        Gewicht.WANNEER_EN_WAAR,
                        field.key(),
                        zin,
                        Vormwoorden.of(waar(was), blik),
                        Vormwoorden.of(waar(is), blik)));
        found.addAll(change(was, is));
        return found;
    }

    private List<Verschil> change(Gegevens was, Gegevens is) {
        List<Field<?>> rest =
                field.kind().groups().stream().filter(one -> !PLEK.contains(one.key())).toList();
        return dieper.between(rest, was, is).stream()
                .map(one -> one.in(alone ? "" : place(is)).atMost(Gewicht.DICHT))
                .toList();
    }
}
