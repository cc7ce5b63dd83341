package be.huisvanhetkind.uitgave;

import be.huisvanhetkind.beoordeling.Gastheermap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the program of now means for one house.
 *
 * @param was what the house says it last worked with
 * @param nu the version of the program
 * @param bladen what came since, the newest first
 * @param punten what can be seen in the house
 * @param teSchrijven files outside the content that the program can write: text by path
 */
public record Huisuitgave(
        Huisversie was,
        Uitgavenummer nu,
        List<Uitgaveblad> bladen,
        List<Aandachtspunt> punten,
        SortedMap<String, String> teSchrijven) {
    private static final Uitgavenummer EERSTE = new Uitgavenummer(0, 0, 0);

    private static final String OTHERWISE =
            "het programma schrijft dit bestand nu anders. Met huis update --ja wordt het vervangen.";

    public Huisuitgave {
        bladen = List.copyOf(bladen);
        punten = List.copyOf(punten);
        teSchrijven = new TreeMap<>(teSchrijven);
    }

    /**
     * Looks at a house, without writing anything.
     *
     * @param program the folder with the templates and assets of the program
     */
    public static Huisuitgave of(Path house, Path program, Uitgaveboek boek) {
        Huisversie was = Huisversie.in(house);
        List<Uitgaveblad> since = boek.since(was.nummer().orElse(EERSTE));
        SortedMap<String, String> eigen = EigenBestanden.before(house, program);
        SortedMap<String, String> otherwise = Gastheermap.in(house).otherwise();
        Path content = house.resolve("content");

        List<Aandachtspunt> punten = new ArrayList<>();
        punten.addAll(OudeNamen.in(content, names(since)));
        punten.addAll(EigenBegrippen.in(content));
        punten.addAll(EigenBestanden.changed(eigen, was.eigen()));
        otherwise.keySet().forEach(pad -> punten.add(new Aandachtspunt(pad, OTHERWISE)));

        otherwise.put(Huisversie.FILE, Huisversie.of(boek.laatste(), eigen).text());
        return new Huisuitgave(was, boek.laatste(), since, punten, otherwise);
    }

    private static List<AndereNaam> names(List<Uitgaveblad> bladen) {
        return bladen.stream().flatMap(blad -> blad.andereNamen().stream()).toList();
    }

    /** Whether a house has nothing to read and nothing to do. */
    public boolean isCurrent() {
        return bladen.isEmpty() && punten.isEmpty() && was.nummer().isPresent();
    }
}
