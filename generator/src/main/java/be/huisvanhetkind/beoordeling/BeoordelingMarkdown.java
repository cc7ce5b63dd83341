package be.huisvanhetkind.beoordeling;

import be.huisvanhetkind.beoordeling.Wijzigingsverslag.Fout;
import be.huisvanhetkind.report.Budget;
import be.huisvanhetkind.report.MarkdownText;
import be.huisvanhetkind.verschil.PartnerVerschil;
import be.huisvanhetkind.verschil.StukVerschil;
import java.util.stream.Collectors;

/**
 * For a comment below a pull request. What authors wrote shows as they typed it and does nothing;
 * it is never longer than {@value #AT_MOST} bytes, the heaviest first.
 */
public final class BeoordelingMarkdown implements BeoordelingFormat {
    private static final int AT_MOST = 40_000;
    private static final int LONGEST = 1_000;

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String write(Wijzigingsverslag beoordeling) {
        Budget text = new Budget(AT_MOST);
        text.add("## Wat verandert er voor gezinnen?\n");
        if (beoordeling.verschillen().isEmpty()) {
            text.add("\n" + Wijzigingsverslag.NIETS + "\n");
        }
        text.reserve(1_000);
        boolean fits = addErrors(beoordeling, text);
        for (PartnerVerschil partner : beoordeling.verschillen().partners()) {
            fits &= add(partner, text);
        }
        text.reserve(-1_000);
        if (!fits) {
            text.add("\n**Niet alles past hier.** Met `huis changes` zie je het hele verslag.\n");
        }
        return text.toString();
    }

    private static boolean addErrors(Wijzigingsverslag beoordeling, Budget text) {
        boolean fits = true;
        if (!beoordeling.fouten().isEmpty()) {
            text.add("\n**Nog niet klaar: %s.**\n\n".formatted(beoordeling.telling()));
        }
        for (Fout fout : beoordeling.fouten()) {
            fits &= text.add(line(fout));
        }
        return fits;
    }

    private static String line(Fout fout) {
        return "- %s, regel %d: %s\n"
                .formatted(of(fout.bestand()), fout.regel(), of(fout.boodschap()));
    }

    private static boolean add(PartnerVerschil partner, Budget text) {
        boolean fits = text.add("\n### " + of(partner.naam()) + "\n");
        for (StukVerschil stuk : partner.stukken()) {
            fits &= text.add(block(stuk));
        }
        if (partner.dossier() > 0) {
            fits &= text.add("\n" + Wijzigingsverslag.dossier(partner.dossier()) + "\n");
        }
        return fits;
    }

    private static String block(StukVerschil stuk) {
        String adres = stuk.adres().isEmpty() ? "" : ", " + of(stuk.adres());
        String head =
                "\n**%s** (%s, %s%s)\n\n"
                        .formatted(of(stuk.titel()), of(stuk.soort()), stuk.lot().label(), adres);
        return stuk.verschillen().stream()
                .map(verschil -> "- " + of(verschil.zin()) + "\n")
                .collect(Collectors.joining("", head, ""));
    }

    private static String of(String text) {
        return MarkdownText.of(
                text.codePointCount(0, text.length()) <= LONGEST
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…");
    }
}
