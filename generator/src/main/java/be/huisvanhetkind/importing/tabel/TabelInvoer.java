package be.huisvanhetkind.importing.tabel;

import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.importing.voorstel.Invoer;
import be.huisvanhetkind.importing.voorstel.OnleesbareInvoer;
import be.huisvanhetkind.importing.voorstel.Ontvanger;
import be.huisvanhetkind.importing.voorstel.Opdracht;
import be.huisvanhetkind.importing.voorstel.Voorstel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table with a row for each item, below a row of headings; row after row, never all at once. */
abstract class TabelInvoer implements Invoer {
    /** How far down the headings may stand. */
    private static final int BEGIN = 15;

    private static final String WAT =
            "zeg wat er in “%s” staat: --type organisaties, plaatsen, aanbod of activiteiten.";

    /** Takes rows; says when it has seen enough. */
    @FunctionalInterface
    interface Rijlezer {
        boolean take(Tabelrij rij);
    }

    /** Every row in order, until the reader has enough; how it was read is told. */
    abstract void rows(Opdracht opdracht, Rijlezer lezer, Ontvanger to) throws IOException;

    @Override
    public final void read(Opdracht opdracht, Ontvanger to) throws IOException {
        Kopregel head = head(opdracht);
        Kolommen kolommen = kolommen(opdracht, head).checked();
        Rijvertaler vertaler = new Rijvertaler(opdracht, kolommen, to);
        to.say(said(kolommen));
        rows(
                opdracht,
                rij -> {
                    if (rij.nummer() > head.rij().nummer() && !rij.isEmpty()) {
                        vertaler.take(rij);
                    }
                    return true;
                },
                to);
        vertaler.tellUnknown();
    }

    @Override
    public final Optional<String> koppeling(Opdracht opdracht) throws IOException {
        return Optional.of(Koppelbestand.written(kolommen(opdracht, head(opdracht))));
    }

    private static Kolommen kolommen(Opdracht opdracht, Kopregel head) {
        Velden velden = new Velden(type(opdracht));
        Kolommen proposed = Kolommen.proposed(opdracht.bronnaam(), velden, head.koppen());
        Optional<Path> file = koppelbestand(opdracht);
        return file.isPresent() ? Koppelbestand.read(file.get(), proposed) : proposed;
    }

    private static Optional<Path> koppelbestand(Opdracht opdracht) {
        return opdracht.koppeling().filter(Files::exists);
    }

    private static ContentType<?> type(Opdracht opdracht) {
        return opdracht.type()
                .or(() -> koppelbestand(opdracht).flatMap(Koppelbestand::soort))
                .orElseThrow(() -> OnleesbareInvoer.of(WAT, opdracht.name()));
    }

    /** The row with most headings that are known. */
    private Kopregel head(Opdracht opdracht) throws IOException {
        Velden velden = new Velden(type(opdracht));
        List<Tabelrij> first = new ArrayList<>();
        rows(
                opdracht,
                rij -> {
                    first.add(rij);
                    return first.size() < BEGIN;
                },
                Stil.INSTANCE);
        Tabelrij best =
                first.stream()
                        .filter(rij -> !rij.isEmpty())
                        .reduce((one, other) -> better(velden, one, other))
                        .orElseThrow(() -> OnleesbareInvoer.of("“%s” is leeg.", opdracht.name()));
        return new Kopregel(best, named(best));
    }

    private static Tabelrij better(Velden velden, Tabelrij one, Tabelrij other) {
        return known(velden, other) > known(velden, one) ? other : one;
    }

    private static long known(Velden velden, Tabelrij rij) {
        return Kolommen.known(velden, rij.texts());
    }

    /** Each heading once. */
    private static List<String> named(Tabelrij rij) {
        Set<String> seen = new HashSet<>();
        List<String> koppen = new ArrayList<>();
        for (String text : rij.texts()) {
            String kop =
                    text.isBlank() ? "kolom " + (koppen.size() + 1) : text.replaceAll("\\s+", " ");
            String free = kop;
            for (int number = 2; !seen.add(free); number++) {
                free = kop + " (" + number + ")";
            }
            koppen.add(free);
        }
        return koppen;
    }

    private record Kopregel(Tabelrij rij, List<String> koppen) {}

    private static String said(Kolommen kolommen) {
        StringBuilder said = new StringBuilder("De kolommen, en het veld waar ze in komen:");
        int width = kolommen.koppen().stream().mapToInt(String::length).max().orElse(0);
        for (Kolom kolom : kolommen.kolommen()) {
            String space = " ".repeat(width - kolom.kop().length());
            said.append("\n  ").append(kolom.kop()).append(space).append("  ").append(kolom.veld());
        }
        return said.toString();
    }

    /** Hears nothing. */
    private enum Stil implements Ontvanger {
        INSTANCE;

        @Override
        public void take(Voorstel voorstel) {}

        @Override
        public void tell(Finding finding) {}

        @Override
        public void say(String sentence) {}
    }
}
