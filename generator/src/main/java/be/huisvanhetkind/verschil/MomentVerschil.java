package be.huisvanhetkind.verschil;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.model.Gegevens;
import be.huisvanhetkind.model.tijd.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Other times of something that happens: called off, moved, full, one more or one less. */
record MomentVerschil(String veld, Blik blik) {
    static List<Verschil> between(
            Field<?> field, List<Gegevens> gone, List<Gegevens> come, Blik blik) {
        return new MomentVerschil(field.key(), blik)
                .between(moments(gone, blik), moments(come, blik));
    }

    /** Those that are not over. */
    private static List<Moment> moments(List<Gegevens> all, Blik blik) {
        return all.stream()
                .flatMap(one -> one.vorm().stream())
                .map(Moment.class::cast)
                .filter(moment -> !moment.laatsteDag().isBefore(blik.vandaag()))
                .sorted(Comparator.comparing(Moment::start))
                .toList();
    }

    /** Those that begin at the same time are the same; else those of one day; else in order. */
    private List<Verschil> between(List<Moment> voor, List<Moment> na) {
        List<Verschil> found = new ArrayList<>();
        List<Moment> gone = new ArrayList<>(voor);
        List<Moment> come = new ArrayList<>(na);
        pair(gone, come, Moment::start, found);
        pair(gone, come, moment -> moment.start().toLocalDate(), found);
        if (gone.size() == come.size()) {
            pair(gone, come, moment -> "", found);
        }
        gone.forEach(one -> found.add(gone(Vormwoorden.of(one, blik))));
        come.forEach(one -> found.add(come(Vormwoorden.of(one, blik))));
        return found;
    }

    private Verschil gone(String was) {
        return new Verschil(Gewicht.DICHT, veld, Zinsbouw.zin(was + " valt weg"), was, "");
    }

    private Verschil come(String is) {
        return new Verschil(Gewicht.WANNEER_EN_WAAR, veld, Zinsbouw.zin("erbij: " + is), "", is);
    }

    private void pair(
            List<Moment> gone,
            List<Moment> come,
            Function<Moment, Object> key,
            List<Verschil> found) {
        for (Moment was : List.copyOf(gone)) {
            Optional<Moment> is =
                    come.stream().filter(one -> key.apply(one).equals(key.apply(was))).findFirst();
            is.ifPresent(
                    one -> {
                        gone.remove(was);
                        come.remove(one);
                        found.addAll(change(was, one));
                    });
        }
    }

    private List<Verschil> change(Moment was, Moment is) {
        List<Verschil> found = new ArrayList<>();
        String toen = Vormwoorden.of(was, blik);
        String nu = Vormwoorden.of(is, blik);
        if (!toen.equals(nu)) {
            String zin = "%s wordt %s".formatted(toen, nu);
            found.add(new Verschil(Gewicht.WANNEER_EN_WAAR, veld, Zinsbouw.zin(zin), toen, nu));
        }
        if (was.status() != is.status() || !was.reden().equals(is.reden())) {
            found.add(status(is, nu));
        }
        if (was.volzet() != is.volzet()) {
            String zin = nu + (is.volzet() ? " is volzet" : " is niet meer volzet");
            found.add(new Verschil(Gewicht.WANNEER_EN_WAAR, veld, Zinsbouw.zin(zin), toen, nu));
        }
        return found;
    }

    private Verschil status(Moment is, String when) {
        String wat =
                switch (is.status()) {
                    case GEANNULEERD -> " gaat niet door";
                    case UITGESTELD -> " is uitgesteld";
                    case GAAT_DOOR -> " gaat door";
                };
        String reden = is.reden().map(text -> ": " + Zinsbouw.quoted(text)).orElse("");
        return new Verschil(Gewicht.DICHT, veld, Zinsbouw.zin(when + wat + reden), "", when + wat);
    }
}
