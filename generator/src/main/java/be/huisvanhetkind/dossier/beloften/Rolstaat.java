package be.huisvanhetkind.dossier.beloften;

import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.rules.Rules;
import be.huisvanhetkind.rules.rol.AanbodZonderRol;
import be.huisvanhetkind.rules.rol.RolZonderAanbod;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The six roles (rij 38): which a partner says it has, against what it offers.
 *
 * @param zonderAanbod a role that no offer shows; nothing when not every file can be read
 * @param zonderRol an offer that asks for a role its partner does not have
 */
record Rolstaat(
        Dossier dossier,
        List<Partner> partners,
        Optional<List<RolZonderAanbod>> zonderAanbod,
        Optional<List<AanbodZonderRol>> zonderRol) {
    private static final Leesdeel NIEMAND =
            Leesdeel.of(
                    "Rollen",
                    "Er is nog geen partner. Schrijf voor elke partner een bestand partner.md, met zijn rollen.");

    static Rolstaat of(Dossier dossier) {
        return new Rolstaat(
                dossier,
                dossier.published(Partner.class).toList(),
                judged(RolZonderAanbod.class, dossier),
                judged(AanbodZonderRol.class, dossier));
    }

    private static <F extends Finding> Optional<List<F>> judged(Class<F> type, Dossier dossier) {
        return Rules.judge(type, dossier.huis())
                .map(found -> found.stream().map(type::cast).toList());
    }

    Belofteblok tell() {
        return partners.isEmpty()
                ? new Belofteblok(List.of(NIEMAND), List.of())
                : new Belofteblok(List.of(rooster(), sentences()), tasks());
    }

    private Rooster rooster() {
        List<Begrip> rollen = dossier.begrippen(Lijst.ROL);
        return new Rooster(
                "rollen",
                "Rollen",
                "Wat een partner zegt te doen, naast het aanbod dat op de site staat.",
                Kleed.TABEL,
                Stream.concat(Stream.of("Partner"), rollen.stream().map(Begrip::label)).toList(),
                partners.stream().map(partner -> row(partner, rollen)).toList());
    }

    private Rij row(Partner partner, List<Begrip> rollen) {
        return new Rij(
                Vak.of(partner), rollen.stream().map(rol -> cell(partner, rol.label())).toList());
    }

    private Vak cell(Partner partner, String rol) {
        if (isTold(zonderAanbod, partner, rol, RolZonderAanbod::rol)) {
            return Vak.of("zegt het, geen aanbod").judged(Oordeel.NIET_VOLDAAN);
        }
        if (isTold(zonderRol, partner, rol, AanbodZonderRol::rol)) {
            return Vak.of("doet het, zegt het niet").judged(Oordeel.ONBEKEND);
        }
        boolean has = partner.rollen().stream().anyMatch(een -> een.label().equals(rol));
        return has ? Vak.of("ja").judged(Oordeel.VOLDAAN) : Vak.LEEG;
    }

    private static <F extends Finding> boolean isTold(
            Optional<List<F>> found, Partner partner, String rol, Function<F, String> of) {
        String file = partner.fiche().origin().file();
        return found.stream()
                .flatMap(List::stream)
                .anyMatch(een -> een.place().file().equals(file) && of.apply(een).equals(rol));
    }

    private Leesdeel sentences() {
        if (zonderAanbod.isEmpty() || zonderRol.isEmpty()) {
            return Leesdeel.of(
                    "Rollen en aanbod",
                    "Niet elk bestand is te lezen, dus is niet te zeggen of elke rol klopt. Verbeter eerst wat huis check zegt.");
        }
        List<String> gaps = gaps().map(een -> naam(een) + ": " + een.message()).toList();
        return gaps.isEmpty()
                ? Leesdeel.of("Rollen en aanbod", "Elke partner doet wat hij zegt.")
                : new Leesdeel("Rollen en aanbod", gaps);
    }

    private Stream<Finding> gaps() {
        return Stream.of(zonderAanbod, zonderRol)
                .flatMap(found -> found.stream().flatMap(List::stream));
    }

    private String naam(Finding een) {
        return partners.stream()
                .filter(partner -> partner.fiche().origin().file().equals(een.place().file()))
                .map(Partner::titel)
                .findFirst()
                .orElse(een.place().file());
    }

    private List<Werkpunt> tasks() {
        return gaps().map(this::task).toList();
    }

    private Werkpunt task(Finding een) {
        String naam = naam(een);
        return new Werkpunt(
                Dringend.OOIT,
                "Bekijk de rollen van %s.".formatted(naam),
                een.message() + " " + een.hint(),
                Optional.empty(),
                List.of(new Bewijs(naam, een.place().file())));
    }
}
