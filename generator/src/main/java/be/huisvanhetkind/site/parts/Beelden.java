package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Afbeelding;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.OpenbaarHuis;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.MediaFile;
import be.huisvanhetkind.site.Url;
import be.huisvanhetkind.site.view.Beeld;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Logos and pictures: where they get their address, and how a page shows them. */
public final class Beelden {
    private static final String FOLDER = "/media";

    private Beelden() {}

    /** Every logo and picture of the public house. */
    public static List<MediaFile> all(OpenbaarHuis huis) {
        Stream<MediaFile> items =
                huis.items().values().stream()
                        .flatMap(perId -> perId.values().stream())
                        .flatMap(Beelden::of);
        return Stream.concat(Stream.of(new MediaFile(logoUrl(huis), huis.verband().logo())), items)
                .sorted(Comparator.comparing(file -> file.url().path()))
                .toList();
    }

    /** The logo of the house. */
    public static Beeld logo(OpenbaarHuis huis) {
        Media logo = huis.verband().logo();
        return new Beeld(logoUrl(huis), logo.breedte(), logo.hoogte(), "");
    }

    /** The logo of a partner; its name always stands beside it. */
    static Optional<Beeld> logo(Partner partner) {
        return partner.logo()
                .map(
                        logo ->
                                new Beeld(
                                        url(partner, "logo", logo),
                                        logo.breedte(),
                                        logo.hoogte(),
                                        ""));
    }

    /** The picture of an item. */
    public static Optional<Beeld> van(Publiek item) {
        return item.fiche()
                .afbeelding()
                .map(
                        beeld -> {
                            Media file = beeld.bestand();
                            return new Beeld(
                                    url(item, "beeld", file),
                                    file.breedte(),
                                    file.hoogte(),
                                    beeld.alt());
                        });
    }

    private static Stream<MediaFile> of(Publiek item) {
        Stream<MediaFile> picture =
                item.fiche().afbeelding().map(Afbeelding::bestand).stream()
                        .map(media -> new MediaFile(url(item, "beeld", media), media));
        Stream<MediaFile> logo =
                item instanceof Partner partner
                        ? partner.logo().stream()
                                .map(media -> new MediaFile(url(item, "logo", media), media))
                        : Stream.empty();
        return Stream.concat(picture, logo);
    }

    private static Url logoUrl(OpenbaarHuis huis) {
        return new Url(FOLDER + "/logo." + huis.verband().logo().extensie());
    }

    private static Url url(Publiek item, String name, Media media) {
        return new Url(FOLDER + Addresses.of(item).path() + name + "." + media.extensie());
    }
}
