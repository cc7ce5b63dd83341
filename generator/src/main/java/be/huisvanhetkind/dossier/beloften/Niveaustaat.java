package be.huisvanhetkind.dossier.beloften;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Verslagdeel;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.dossier.verslag.Woordrij;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.netwerk.Engagement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The five levels of engagement (rij 73), as each partner chose them, against what shows them.
 *
 * @param perPartner the engagement of each, by the id of the partner
 */
record Niveaustaat(Dossier dossier, List<Partner> partners, Map<String, Engagement> perPartner) {
    static Niveaustaat of(Dossier dossier) {
        Map<String, Engagement> perPartner = new HashMap<>();
        dossier.published(Engagement.class)
                .forEach(een -> perPartner.putIfAbsent(een.partner().id(), een));
        return new Niveaustaat(dossier, dossier.published(Partner.class).toList(), perPartner);
    }

    Belofteblok tell() {
        List<Partner> without =
                partners.stream().filter(partner -> !perPartner.containsKey(partner.id())).toList();
        return new Belofteblok(
                Stream.<Verslagdeel>concat(
                                perPartner.isEmpty() ? Stream.empty() : Stream.of(rooster()),
                                missing(without))
                        .toList(),
                tasks(without));
    }

    private Rooster rooster() {
        List<Begrip> niveaus = dossier.begrippen(Lijst.ENGAGEMENTSNIVEAU);
        return new Rooster(
                "niveaus",
                "Niveaus van engagement",
                "Wat een partner koos, naast wat dat toont: zijn rol, de groepen waarin hij zit, de vrijwilligers bij zijn aanbod. Dit komt nooit op de site.",
                Kleed.TABEL,
                Stream.concat(Stream.of("Partner"), niveaus.stream().map(Begrip::label)).toList(),
                partners.stream()
                        .filter(partner -> perPartner.containsKey(partner.id()))
                        .map(partner -> row(partner, niveaus))
                        .toList());
    }

    private Rij row(Partner partner, List<Begrip> niveaus) {
        List<String> gekozen =
                Optional.ofNullable(perPartner.get(partner.id())).stream()
                        .flatMap(een -> een.niveaus().stream())
                        .map(Begrip::id)
                        .toList();
        Niveaubewijs bewijs = new Niveaubewijs(dossier, partner);
        return new Rij(
                Vak.of(partner),
                niveaus.stream()
                        .map(niveau -> cell(gekozen.contains(niveau.id()), bewijs.of(niveau.id())))
                        .toList());
    }

    private static Vak cell(boolean says, List<? extends Item> shown) {
        if (says) {
            return shown.isEmpty()
                    ? Vak.of("zegt het, niets toont het").judged(Oordeel.ONBEKEND)
                    : Vak.of("ja").judged(Oordeel.VOLDAAN).by(shown);
        }
        return shown.isEmpty()
                ? Vak.LEEG
                : Vak.of("doet het, zegt het niet").judged(Oordeel.ONBEKEND).by(shown);
    }

    private static Stream<Leesdeel> missing(List<Partner> without) {
        return without.isEmpty() ? Stream.empty() : Stream.of(told(without));
    }

    private static Leesdeel told(List<Partner> without) {
        return Leesdeel.of(
                "Nog geen engagement",
                "Van %s staat er nog niet op welk niveau ze meedoen. Schrijf dat in de map netwerk/engagementen."
                        .formatted(names(without)));
    }

    private static List<Werkpunt> tasks(List<Partner> without) {
        return without.isEmpty() ? List.of() : List.of(task(without));
    }

    private static Werkpunt task(List<Partner> without) {
        return new Werkpunt(
                Dringend.OOIT,
                "Vraag op welk niveau deze partners meedoen: %s.".formatted(names(without)),
                "Van hen is er nog geen engagement.",
                Optional.empty(),
                List.of());
    }

    private static String names(List<Partner> partners) {
        return Woordrij.of(partners.stream().map(Partner::titel).toList());
    }
}
