package be.huisvanhetkind.verschil;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.tijd.Openingsuren;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Other hours: what returns, what is closed, and what is otherwise for a while. */
record UrenVerschil(String veld, Blik blik) {
    static List<Verschil> between(
            String veld, Optional<Openingsuren> voor, Optional<Openingsuren> na, Blik blik) {
        Openingsuren toen = voor.orElse(none(na));
        Openingsuren nu = na.orElse(none(voor));
        return new UrenVerschil(veld, blik).between(toen, nu);
    }

    private static Openingsuren none(Optional<Openingsuren> other) {
        return new Openingsuren(
                other.map(Openingsuren::place).orElse(Place.start("")),
                List.of(),
                List.of(),
                List.of(),
                false,
                Optional.empty());
    }

    private List<Verschil> between(Openingsuren voor, Openingsuren na) {
        List<Verschil> found = new ArrayList<>();
        List<String> clauses = new ArrayList<>(Weekverschil.between(voor, na, blik));
        if (voor.openOpFeestdagen() != na.openOpFeestdagen()) {
            clauses.add(
                    na.openOpFeestdagen()
                            ? "voortaan ook open op feestdagen"
                            : "voortaan dicht op feestdagen");
        }
        if (!clauses.isEmpty()) {
            found.add(
                    new Verschil(
                            Gewicht.WANNEER_EN_WAAR,
                            veld,
                            Zinsbouw.zin(clauses),
                            Vormwoorden.of(voor, blik),
                            Vormwoorden.of(na, blik)));
        }
        closings(voor, na, found);
        others(voor, na, found);
        String was = voor.hoe().orElse("");
        String is = na.hoe().orElse("");
        if (!was.equals(is)) {
            found.add(Zinsbouw.quoted(Gewicht.WANNEER_EN_WAAR, veld, Labels.naam("hoe"), was, is));
        }
        return found;
    }

    /** A closing that is moved is told once. */
    private void closings(Openingsuren voor, Openingsuren na, List<Verschil> found) {
        List<String> toen = Vormwoorden.closed(voor, blik);
        List<String> nu = Vormwoorden.closed(na, blik);
        List<String> gone = toen.stream().filter(een -> !nu.contains(een)).toList();
        List<String> come = nu.stream().filter(een -> !toen.contains(een)).toList();
        if (gone.size() == 1 && come.size() == 1) {
            String zin = "dicht %s; eerder was dat %s".formatted(come.get(0), gone.get(0));
            found.add(change(Gewicht.DICHT, zin, gone.get(0), come.get(0)));
            return;
        }
        come.forEach(een -> found.add(change(Gewicht.DICHT, "dicht " + een, "", een)));
        gone.forEach(een -> found.add(later("niet meer dicht " + een, een, "")));
    }

    private void others(Openingsuren voor, Openingsuren na, List<Verschil> found) {
        List<String> toen = Vormwoorden.other(voor, blik);
        List<String> nu = Vormwoorden.other(na, blik);
        nu.stream()
                .filter(een -> !toen.contains(een))
                .forEach(een -> found.add(later(een, "", een)));
        toen.stream()
                .filter(een -> !nu.contains(een))
                .forEach(een -> found.add(later("niet meer " + een, een, "")));
    }

    private Verschil later(String zin, String voor, String na) {
        return change(Gewicht.WANNEER_EN_WAAR, zin, voor, na);
    }

    private Verschil change(Gewicht gewicht, String zin, String voor, String na) {
        return new Verschil(gewicht, veld, Zinsbouw.zin(zin), voor, na);
    }
}
