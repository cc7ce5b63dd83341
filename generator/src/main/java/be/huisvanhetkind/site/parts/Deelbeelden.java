package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Beeldmerk;
import be.huisvanhetkind.site.pagina.Deelbeeld;
import be.huisvanhetkind.site.straat.Straat;
import java.util.Optional;
import java.util.stream.Collectors;

/** What others see when a page is shared. */
public final class Deelbeelden {
    private static final String FOLDER = "/media/delen/";

    private Deelbeelden() {}

    public static Beeldmerk of(Index index) {
        Samenwerkingsverband verband = index.verband();
        return new Beeldmerk(
                verband.gezicht().logo(),
                Straat.of(index.partners().size()),
                new Deelbeeld(
                        new Url(FOLDER + "huis.png"),
                        verband.naam(),
                        verband.gezicht().slagzin(),
                        Optional.empty(),
                        Optional.empty()),
                index.all(Partner.class).stream()
                        .collect(Collectors.toMap(Item::id, partner -> of(partner, verband))));
    }

    private static Deelbeeld of(Partner partner, Samenwerkingsverband verband) {
        return new Deelbeeld(
                new Url(FOLDER + "partners/" + partner.id() + ".png"),
                partner.titel(),
                verband.naam(),
                Optional.of(
                        Kleur.of(partner.accentkleur().orElse(verband.gezicht().merk().donker()))),
                partner.logo());
    }
}
