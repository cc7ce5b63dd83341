package be.huisvanhetkind.rules.logo;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Origin;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Een logo is scherp, ook op een groot scherm (LOGO-2). */
public record LogoTeKlein(Place place, int breedte) implements Warning {
    public static final Rule<Huis> RULE = Rule.perItem(FREE, LogoTeKlein.class, LogoTeKlein::check);

    private static final int SMALSTE = 200;

    static Stream<Finding> check(Huis huis) {
        Stream<Finding> partners = huis.all(Partner.class).stream().flatMap(LogoTeKlein::check);
        return Stream.concat(
                check(huis.verband().gezicht().logo(), huis.verband().origin()), partners);
    }

    private static Stream<Finding> check(Partner partner) {
        return partner.logo().stream().flatMap(logo -> check(logo, partner.fiche().origin()));
    }

    /** A drawing in svg is sharp at any size. */
    private static Stream<Finding> check(Media logo, Origin origin) {
        return logo.extensie().equals("svg") || logo.breedte() >= SMALSTE
                ? Stream.empty()
                : Stream.of(new LogoTeKlein(origin.of("logo"), logo.breedte()));
    }

    @Override
    public String message() {
        return "Dit logo is maar %d pixels breed, en wordt op veel schermen wazig."
                .formatted(breedte);
    }

    @Override
    public String hint() {
        return "Vraag het logo als svg, of als png van minstens %d pixels breed."
                .formatted(SMALSTE);
    }
}
