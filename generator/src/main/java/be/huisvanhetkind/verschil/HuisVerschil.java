package be.huisvanhetkind.verschil;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.types.VerbandShape;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Gidswoord;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.site.adres.Addresses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs for the whole house: {@code huis.yml}, its lists of words, its calendar. */
final class HuisVerschil {
    private static final String SOORT = "huis";
    private static final String OUD = "oude_adressen";

    private HuisVerschil() {}

    static List<StukVerschil> between(Blik blik) {
        List<StukVerschil> found = new ArrayList<>();
        add("huis", "Het huis zelf", verband(blik), found);
        add("begrippen", "De woorden van het huis", begrippen(blik), found);
        add("taalgids", "De taalgids", taalgids(blik), found);
        add("schoolvakanties", "De schoolvakanties", vakanties(blik), found);
        return found;
    }

    private static void add(
            String id, String titel, List<Verschil> verschillen, List<StukVerschil> found) {
        if (!verschillen.isEmpty()) {
            found.add(new StukVerschil(SOORT, id, titel, "", Lot.VERANDERD, verschillen));
        }
    }

    private static List<Verschil> verband(Blik blik) {
        Samenwerkingsverband voor = blik.voor().verband();
        Samenwerkingsverband na = blik.na().verband();
        if (blik.na().geraden().verband()) {
            return List.of();
        }
        List<Field<?>> fields =
                VerbandShape.declared().stream().filter(field -> !field.key().equals(OUD)).toList();
        Veldverschil velden = new Veldverschil(blik);
        List<Verschil> found = new ArrayList<>();
        found.addAll(velden.between(fields, voor.bestand().gegevens(), na.bestand().gegevens()));
        found.addAll(
                AdresVerschil.forwarded(
                        voor.web().oudeAdressen(), na.web().oudeAdressen(), gone(blik)));
        return found;
    }

    /** Where pages stood that are told to be gone. */
    private static List<String> gone(Blik blik) {
        return blik.openVoor().items().values().stream()
                .flatMap(perId -> perId.values().stream())
                .filter(item -> !blik.isOpen(item))
                .map(item -> Addresses.of(item).path())
                .toList();
    }

    private static List<Verschil> begrippen(Blik blik) {
        return Stream.of(Lijst.values()).flatMap(lijst -> begrippen(lijst, blik).stream()).toList();
    }

    private static Optional<Verschil> begrippen(Lijst lijst, Blik blik) {
        Map<String, Begrip> voor = perId(blik.voor().begrippen().of(lijst));
        Map<String, Begrip> na = perId(blik.na().begrippen().of(lijst));
        List<String> clauses = new ArrayList<>();
        na.forEach((id, begrip) -> word(Optional.ofNullable(voor.get(id)), begrip, clauses));
        voor.values().stream()
                .filter(begrip -> !na.containsKey(begrip.id()))
                .forEach(begrip -> clauses.add("weg: " + Zinsbouw.quoted(begrip.label())));
        String zin = "Lijst “%s”: %s.".formatted(lijst.id(), String.join("; ", clauses));
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(new Verschil(Gewicht.INHOUD, lijst.id(), zin));
    }

    private static void word(Optional<Begrip> voor, Begrip na, List<String> clauses) {
        String label = Zinsbouw.quoted(na.label());
        if (voor.isEmpty()) {
            clauses.add("erbij: " + label);
        } else if (!voor.get().label().equals(na.label())) {
            clauses.add(
                    "%s heet voortaan %s".formatted(Zinsbouw.quoted(voor.get().label()), label));
        } else if (!isSame(voor.get(), na)) {
            clauses.add(label + " verandert");
        }
    }

    private static boolean isSame(Begrip voor, Begrip na) {
        return told(voor).equals(told(na));
    }

    /** All but its place. */
    private static List<Object> told(Begrip begrip) {
        return List.of(
                begrip.uitleg(),
                begrip.synoniemen(),
                begrip.bron(),
                begrip.geldigTot(),
                begrip.opvolger(),
                begrip.leeftijd().map(Leeftijd::inJaren),
                begrip.uit(),
                begrip.gevolgd());
    }

    private static Map<String, Begrip> perId(List<Begrip> begrippen) {
        Map<String, Begrip> perId = new LinkedHashMap<>();
        begrippen.forEach(begrip -> perId.put(begrip.id(), begrip));
        return perId;
    }

    private static List<Verschil> taalgids(Blik blik) {
        List<Verschil> found = new ArrayList<>();
        for (Sitetaal taal : Sitetaal.values()) {
            Map<String, Gidswoord> voor = guide(taal, blik.voor());
            Map<String, Gidswoord> na = guide(taal, blik.na());
            Set<String> all = new TreeSet<>(voor.keySet());
            all.addAll(na.keySet());
            long others = all.stream().filter(nl -> differs(voor.get(nl), na.get(nl))).count();
            if (others > 0) {
                String zin =
                        "In de taalgids “%s” zijn %d woorden anders."
                                .formatted(name(taal, blik), others);
                found.add(new Verschil(Gewicht.VERTALING, taal.id(), zin));
            }
        }
        return found;
    }

    private static String name(Sitetaal taal, Blik blik) {
        return blik.na()
                .begrippen()
                .find(Lijst.TAAL, taal.id())
                .map(Begrip::label)
                .orElse(taal.id());
    }

    private static Map<String, Gidswoord> guide(Sitetaal taal, Huis huis) {
        return huis.begrippen().taalgids().woorden().getOrDefault(taal, Map.of());
    }

    private static boolean differs(@Nullable Gidswoord voor, @Nullable Gidswoord na) {
        return voor == null || na == null || !told(voor).equals(told(na));
    }

    private static List<Object> told(Gidswoord woord) {
        return List.of(woord.vertaling(), woord.ook());
    }

    private static List<Verschil> vakanties(Blik blik) {
        List<String> voor = vakanties(blik.voor(), blik);
        List<String> na = vakanties(blik.na(), blik);
        return voor.equals(na)
                ? List.of()
                : List.of(
                        new Verschil(
                                Gewicht.WANNEER_EN_WAAR,
                                "schoolvakanties",
                                "De schoolvakanties vallen anders: uren die niet of alleen in de vakantie gelden, verschuiven mee.",
                                String.join("; ", voor),
                                String.join("; ", na)));
    }

    private static List<String> vakanties(Huis huis, Blik blik) {
        return huis.kalender().schoolvakanties().stream()
                .filter(vakantie -> !vakantie.tot().isBefore(blik.vandaag()))
                .map(vakantie -> vakantie.naam() + " " + blik.periode(vakantie))
                .toList();
    }
}
