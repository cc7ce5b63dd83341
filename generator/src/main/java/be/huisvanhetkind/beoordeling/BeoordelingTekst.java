package be.huisvanhetkind.beoordeling;

import be.huisvanhetkind.beoordeling.Wijzigingsverslag.Fout;
import be.huisvanhetkind.report.Harmless;
import be.huisvanhetkind.verschil.PartnerVerschil;
import be.huisvanhetkind.verschil.StukVerschil;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** For a person at a terminal. */
public final class BeoordelingTekst implements BeoordelingFormat {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public String write(Wijzigingsverslag beoordeling) {
        List<String> lines = new ArrayList<>();
        if (beoordeling.verschillen().isEmpty()) {
            lines.add(Wijzigingsverslag.NIETS);
        }
        beoordeling.verschillen().partners().forEach(partner -> add(partner, lines));
        if (!beoordeling.fouten().isEmpty()) {
            lines.add(beoordeling.telling());
            for (Fout fout : beoordeling.fouten()) {
                lines.add("  %s:%d  %s".formatted(fout.bestand(), fout.regel(), fout.boodschap()));
            }
            lines.add("");
        }
        return lines.stream().map(Harmless::of).collect(Collectors.joining("\n")).strip() + "\n";
    }

    private static void add(PartnerVerschil partner, List<String> lines) {
        lines.add(partner.naam());
        for (StukVerschil stuk : partner.stukken()) {
            String adres = stuk.adres().isEmpty() ? "" : "  " + stuk.adres();
            lines.add(
                    "  %s (%s, %s)%s"
                            .formatted(stuk.titel(), stuk.soort(), stuk.lot().label(), adres));
            stuk.verschillen().forEach(een -> lines.add("    - " + een.zin()));
        }
        if (partner.dossier() > 0) {
            lines.add("  " + Wijzigingsverslag.dossier(partner.dossier()));
        }
        lines.add("");
    }
}
