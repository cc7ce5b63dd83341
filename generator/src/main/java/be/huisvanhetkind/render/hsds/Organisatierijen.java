package be.huisvanhetkind.render.hsds;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.parts.Beelden;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The partners, and the house itself. */
record Organisatierijen(Hsdsbron bron) {
    /** The identifier of the Crossroads Bank for Enterprises (org-id.guide). */
    private static final String KBO = "BE-BCE_KBO";

    /** As far as a list tells. */
    Rij flat(Partner partner) {
        return bron.shared(Hsdstabel.ORGANIZATION, partner, () -> made(partner));
    }

    private Rij made(Partner partner) {
        return bron.row(Hsdstabel.ORGANIZATION, partner)
                .with("name", partner.titel())
                .with("description", bron.description(partner))
                .with("email", partner.contact().email())
                .with("website", partner.contact().website())
                .with("tax_id", partner.ondernemingsnummer())
                .with("logo", Beelden.logo(partner).map(logo -> logo.url()).flatMap(bron::address))
                .with("uri", bron.address(Addresses.of(partner)));
    }

    Rij full(Partner partner) {
        Rij row = made(partner);
        Kenmerken kenmerken = new Kenmerken(bron);
        return row.withAll(List.of(Contactrijen.of(row, partner.contact(), "contact")))
                .withAll(identifier(row, KBO, "kbo", partner.ondernemingsnummer()))
                .withAll(identifier(row, "", "vcode", partner.vcode()))
                .withAll(kenmerken.words(row, words(partner)))
                .withAll(kenmerken.themes(row, partner))
                .withAll(kenmerken.fields(row, Veldlijst.PARTNER, partner));
    }

    private static Stream<Begrip> words(Partner partner) {
        return Stream.concat(Stream.of(partner.organisatietype()), partner.rollen().stream());
    }

    private static List<Rij> identifier(Rij of, String scheme, String type, Optional<String> id) {
        Rij row =
                of.child(Hsdstabel.ORGANIZATION_IDENTIFIER, type)
                        .with("identifier_scheme", scheme)
                        .with("identifier_type", type)
                        .with("identifier", id);
        return id.isPresent() ? List.of(row) : List.of();
    }

    /** The house as far as a list tells. */
    Rij house() {
        Samenwerkingsverband verband = bron.verband();
        return bron.house()
                .with("name", verband.naam())
                .with("alternate_name", verband.korteNaam())
                .with("description", verband.opdracht().missie())
                .with("email", verband.contact().email())
                .with("website", bron.address(Url.HOME))
                .with("legal_status", verband.statuut().rechtsvorm().id())
                .with("logo", bron.address(Beelden.logo(bron.index()).url()))
                .with("uri", bron.address(Url.HOME));
    }

    Rij fullHouse() {
        Rij row = house();
        Contact ombuds = bron.verband().aanspreekpunten().ombuds();
        return row.withAll(
                List.of(
                        Contactrijen.of(row, bron.verband().contact(), "contact"),
                        Contactrijen.of(row, ombuds, "ombuds")));
    }
}
