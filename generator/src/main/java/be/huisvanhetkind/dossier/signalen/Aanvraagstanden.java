package be.huisvanhetkind.dossier.signalen;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.netwerk.Aanvraag;
import be.huisvanhetkind.rules.Rules;
import be.huisvanhetkind.rules.aanvraag.AanvraagdatumDaalt;
import be.huisvanhetkind.rules.aanvraag.AanvraagorgaanPastNiet;
import be.huisvanhetkind.rules.aanvraag.AanvraagstapOvergeslagen;
import be.huisvanhetkind.rules.aanvraag.Aanvragen;
import be.huisvanhetkind.rules.aanvraag.BeslisserNietLokaalBestuur;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How each request stands, and what the rules say of it. */
final class Aanvraagstanden {
    private static final List<Class<? extends Finding>> REGELS =
            List.of(
                    AanvraagstapOvergeslagen.class,
                    AanvraagorgaanPastNiet.class,
                    AanvraagdatumDaalt.class,
                    BeslisserNietLokaalBestuur.class);

    private Aanvraagstanden() {}

    static List<Aanvraagstand> of(Dossier dossier) {
        Map<String, List<Finding>> found = findings(dossier);
        return Aanvragen.of(dossier.huis()).map(een -> of(een, found, dossier)).toList();
    }

    private static Aanvraagstand of(
            Aanvraag een, Map<String, List<Finding>> found, Dossier dossier) {
        return new Aanvraagstand(
                een,
                dossier.huis()
                        .find(een.indiener())
                        .map(Item::titel)
                        .orElse(een.indiener().id() + " (bestaat niet)"),
                found.getOrDefault(een.fiche().origin().file(), List.of()),
                dossier.vandaag());
    }

    /** By file. */
    private static Map<String, List<Finding>> findings(Dossier dossier) {
        return REGELS.stream()
                .flatMap(regel -> Rules.judge(regel, dossier.huis()).stream())
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(een -> een.place().file()));
    }
}
