package be.huisvanhetkind.beoordeling;

import be.huisvanhetkind.beoordeling.Wijzigingsverslag.Fout;
import be.huisvanhetkind.verschil.Gewicht;
import be.huisvanhetkind.verschil.Lot;
import be.huisvanhetkind.verschil.PartnerVerschil;
import be.huisvanhetkind.verschil.StukVerschil;
import be.huisvanhetkind.verschil.Verschil;
import be.huisvanhetkind.verschil.Verschillen;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Wat een voorstel over zichzelf meebrengt: an artifact that its author may have written. Files are
 * opened by their fixed names, as far as a limit, and never through a link.
 *
 * @param nummer of the pull request; empty when it is not told
 * @param bevindingen what is wrong in changed files, errors first
 */
public record Artefact(Wijzigingsverslag beoordeling, List<Bevinding> bevindingen, String nummer) {
    private static final int LARGEST = 2_000_000;
    private static final int NAME = 300;

    public Artefact {
        bevindingen = List.copyOf(bevindingen);
    }

    /** What changes; what is wrong is told with the findings. */
    Wijzigingsverslag wijzigingen() {
        return new Wijzigingsverslag(beoordeling.verschillen(), List.of(), Optional.empty(), "");
    }

    /** Something that is wrong; its code may be no code of ours. */
    public record Bevinding(boolean isFout, Fout wat) {}

    /**
     * Reads a folder.
     *
     * @throws OnleesbaarVerslag when it is not what {@code huis} writes
     */
    public static Artefact of(Path folder) {
        return new Artefact(
                beoordeling(Strikt.of(bytes(folder.resolve("wijzigingen.json")))),
                bevindingen(Strikt.of(bytes(folder.resolve("bevindingen.json")))),
                number(folder.resolve("nummer.txt")));
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new OnleesbaarVerslag("“%s” is er niet".formatted(file.getFileName()));
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new OnleesbaarVerslag("“%s” is te groot".formatted(file.getFileName()));
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String number(Path file) {
        String text =
                Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                        ? new String(bytes(file), StandardCharsets.UTF_8).strip()
                        : "";
        if (!text.matches("[0-9]{0,9}")) {
            throw new OnleesbaarVerslag("het nummer van het voorstel is geen nummer");
        }
        return text;
    }

    private static Wijzigingsverslag beoordeling(Strikt root) {
        if (root.number("versie") != BeoordelingJson.VERSIE) {
            throw new OnleesbaarVerslag("het is van een andere versie van het programma");
        }
        return new Wijzigingsverslag(
                new Verschillen(root.list("partners", Artefact::partner)),
                root.list("fouten", Artefact::fout),
                Optional.empty(),
                "");
    }

    private static PartnerVerschil partner(Strikt node) {
        return new PartnerVerschil(
                node.text("id", NAME),
                node.text("naam", NAME),
                node.list("stukken", Artefact::item),
                node.number("dossier"));
    }

    private static StukVerschil item(Strikt node) {
        List<Verschil> verschillen = node.list("verschillen", Artefact::difference);
        if (verschillen.isEmpty()) {
            throw new OnleesbaarVerslag("een stuk zonder verschil");
        }
        return new StukVerschil(
                node.text("soort", NAME),
                node.text("id", NAME),
                node.text("titel", NAME),
                node.text("adres", NAME),
                node.choice("lot", Lot.class),
                verschillen);
    }

    private static Verschil difference(Strikt node) {
        return new Verschil(
                node.choice("gewicht", Gewicht.class),
                node.text("veld", NAME),
                node.text("zin", Strikt.LONGEST),
                node.text("voor", Strikt.LONGEST),
                node.text("na", Strikt.LONGEST));
    }

    private static Fout fout(Strikt node) {
        return new Fout(
                node.text("code", NAME),
                node.text("bestand", Strikt.LONGEST),
                node.number("regel"),
                node.text("boodschap", Strikt.LONGEST));
    }

    private static List<Bevinding> bevindingen(Strikt root) {
        return root.list("bevindingen", Artefact::bevinding).stream()
                .sorted(Comparator.comparing(one -> !one.isFout()))
                .toList();
    }

    private static Bevinding bevinding(Strikt node) {
        return new Bevinding(
                node.text("severity", NAME).equals("error"),
                new Fout(
                        node.text("code", NAME),
                        node.text("file", Strikt.LONGEST),
                        node.number("line"),
                        node.text("message", Strikt.LONGEST)));
    }
}
