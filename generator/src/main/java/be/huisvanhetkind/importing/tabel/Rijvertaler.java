package be.huisvanhetkind.importing.tabel;

import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.TwiceRead;
import be.huisvanhetkind.content.source.Slug;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.findings.CelAndersGelezen;
import be.huisvanhetkind.importing.findings.CelAndersGelezen.Reden;
import be.huisvanhetkind.importing.findings.KolomOnbekend;
import be.huisvanhetkind.importing.voorstel.Dagnummer;
import be.huisvanhetkind.importing.voorstel.Kernzin;
import be.huisvanhetkind.importing.voorstel.Ontvanger;
import be.huisvanhetkind.importing.voorstel.Opdracht;
import be.huisvanhetkind.importing.voorstel.Sleutel;
import be.huisvanhetkind.importing.voorstel.Voorstel;
import be.huisvanhetkind.importing.voorstel.Waarde;
import be.huisvanhetkind.taal.Rijksregisternummer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a proposed item of each row. Lives as long as a table is read. */
final class Rijvertaler {
    private static final String TITEL = "titel";
    private static final String SAMENVATTING = "samenvatting";

    private final Opdracht opdracht;
    private final Kolommen kolommen;
    private final Ontvanger to;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<Kolom, KolomOnbekend> unknown = new LinkedHashMap<>();

    Rijvertaler(Opdracht opdracht, Kolommen kolommen, Ontvanger to) {
        this.opdracht = opdracht;
        this.kolommen = kolommen;
        this.to = to;
    }

    void take(Tabelrij rij) {
        if (rij.texts().equals(kolommen.koppen())) {
            return;
        }
        Map<String, Waarde> times = new HashMap<>();
        List<Waarde> waarden = new ArrayList<>();
        for (int at = 0; at < rij.cellen().size(); at++) {
            Cel cel = rij.cellen().get(at);
            Kolom kolom = kolom(at);
            if (!cel.isEmpty() && !kolom.veld().equals(Kolom.WEGLATEN)) {
                Waarde waarde = waarde(kolom, cel, place(rij, at));
                boolean isTime = List.of(Kolom.DAG, Kolom.VAN, Kolom.TOT).contains(kolom.veld());
                if (isTime) {
                    times.put(kolom.veld(), waarde);
                } else if (!kolom.veld().equals(Kolom.ID)) {
                    waarden.add(waarde);
                }
            }
        }
        waarden.addAll(moment(times));
        summary(waarden);
        to.take(voorstel(rij, waarden));
    }

    /** What stands in columns of which no field is known, once for each. */
    void tellUnknown() {
        unknown.values().forEach(to::tell);
    }

    private Kolom kolom(int at) {
        return at < kolommen.kolommen().size()
                ? kolommen.kolommen().get(at)
                : new Kolom(at, "kolom " + (at + 1), Kolom.BEWAREN);
    }

    private Place place(Tabelrij rij, int at) {
        Place place = opdracht.place(rij.nummer(), at + 1);
        return rij.blad().isEmpty()
                ? place
                : new Place(place.file() + "#" + rij.blad(), place.line(), place.column(), 0);
    }

    private Waarde waarde(Kolom kolom, Cel cel, Place place) {
        cel.reden().ifPresent(reden -> tell(kolom, place, reden, cel.stond(), cel.text()));
        String text = readable(kolom, cel.text(), place);
        boolean isKept = kolom.veld().equals(Kolom.BEWAREN);
        if (isKept) {
            unknown.putIfAbsent(
                    kolom, new KolomOnbekend(place, kolom.kop(), text, kolommen.velden().all()));
        }
        String veld = isKept ? Waarde.NERGENS : kolom.veld();
        return Waarde.of(veld, kolom.kop(), place, Leeftijdkop.inYears(kolom, text));
    }

    /** In the right letters, and without the number of a person. */
    private String readable(Kolom kolom, String text, Place place) {
        Optional<String> once = TwiceRead.once(text);
        once.ifPresent(meant -> tell(kolom, place, Reden.TWEE_KEER_GELEZEN, text, meant));
        String read = once.orElse(text);
        String hidden = Rijksregisternummer.hide(read);
        if (!hidden.equals(read)) {
            tell(kolom, place, Reden.NUMMER_VERBORGEN, hidden, hidden);
        }
        return hidden;
    }

    private void tell(Kolom kolom, Place place, Reden reden, String before, String after) {
        to.tell(new CelAndersGelezen(place, kolom.kop(), reden, before, after));
    }

    /** A day, a begin and an end in columns of their own. */
    private List<Waarde> moment(Map<String, Waarde> times) {
        Waarde day = times.get(Kolom.DAG);
        if (day == null) {
            return times.values().stream().map(Rijvertaler::kept).toList();
        }
        String from = text(times.get(Kolom.VAN));
        String until = text(times.get(Kolom.TOT));
        String hours = until.isEmpty() ? from : from + "-" + until;
        String said = (day(day) + " " + hours).strip();
        return List.of(Waarde.of("momenten", day.kop(), day.node().place(), said));
    }

    private static Waarde kept(Waarde waarde) {
        return new Waarde(Waarde.NERGENS, waarde.kop(), waarde.node());
    }

    /** Without the midnight that a spreadsheet puts behind a day. */
    private String day(Waarde day) {
        String said = text(day).replaceFirst(" 0+[.:]00(?:[.:]00)?$", "");
        Optional<String> counted = Dagnummer.of(said);
        Kolom kolom = new Kolom(0, day.kop(), Kolom.DAG);
        counted.ifPresent(one -> tell(kolom, day.node().place(), Reden.DAGNUMMER, said, one));
        return counted.orElse(said);
    }

    private static String text(@Nullable Waarde waarde) {
        return waarde != null && waarde.node() instanceof Scalar one ? one.text().strip() : "";
    }

    /** A summary of the text, when there is no other. */
    private static void summary(List<Waarde> waarden) {
        boolean hasOne = waarden.stream().anyMatch(one -> one.veld().equals(SAMENVATTING));
        List<Waarde> texts =
                waarden.stream().filter(one -> one.veld().equals(Waarde.TEKST)).toList();
        if (hasOne || texts.isEmpty()) {
            return;
        }
        Waarde first = texts.get(0);
        Kernzin.of(text(first))
                .map(words -> Waarde.of(SAMENVATTING, first.kop(), first.node().place(), words))
                .ifPresent(waarden::add);
        if (Kernzin.isAll(text(first))) {
            waarden.remove(first);
        }
    }

    private Voorstel voorstel(Tabelrij rij, List<Waarde> waarden) {
        String naam =
                waarden.stream()
                        .filter(one -> one.veld().equals(TITEL))
                        .map(Rijvertaler::text)
                        .findFirst()
                        .orElse("");
        Place place = place(rij, 0);
        return new Voorstel(
                kolommen.velden().type(),
                new Sleutel(kolommen.bron(), id(rij, naam, place)),
                place,
                naam,
                Optional.empty(),
                waarden);
    }

    /** What the list calls it, else its name; the second of the same gets a number. */
    private String id(Tabelrij rij, String naam, Place place) {
        String own =
                kolommen.kolommen().stream()
                        .filter(kolom -> kolom.veld().equals(Kolom.ID))
                        .map(kolom -> rij.text(kolom.index()))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
        String slug = Slug.of(naam).isEmpty() ? "rij " + rij.nummer() : Slug.of(naam);
        String id = own.isEmpty() ? slug : own;
        int count = ids.merge(id, 1, Integer::sum);
        if (count == 1) {
            return id;
        }
        String free = id + " (" + count + ")";
        tell(new Kolom(0, "Rij " + rij.nummer(), Kolom.ID), place, Reden.DUBBEL, id, free);
        return free;
    }
}
