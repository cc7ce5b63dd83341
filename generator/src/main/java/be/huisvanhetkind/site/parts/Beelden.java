package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.MediaFile;
import be.huisvanhetkind.site.index.Index;
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
    public static List<MediaFile> all(Index index) {
        Stream<MediaFile> items = index.everything().flatMap(Beelden::files);
        return Stream.concat(logoFiles(index).bestanden(), items)
                .sorted(Comparator.comparing(file -> file.url().path()))
                .toList();
    }

    /** The logo of the house. */
    public static Beeld logo(Index index) {
        return logoFiles(index).withOneMaat();
    }

    /** The logo of a partner; its name always stands beside it. */
    public static Optional<Beeld> logo(Partner partner) {
        return logoFiles(partner).map(Afdrukken::withOneMaat);
    }

    /** The picture of an item. */
    public static Optional<Beeld> of(Publiek item) {
        return item.fiche()
                .afbeelding()
                .flatMap(beeld -> pictureFiles(item).map(files -> files.withMaten(beeld.alt())));
    }

    private static Stream<MediaFile> files(Publiek item) {
        Stream<MediaFile> logo =
                item instanceof Partner partner
                        ? logoFiles(partner).stream().flatMap(Afdrukken::bestanden)
                        : Stream.empty();
        return Stream.concat(pictureFiles(item).stream().flatMap(Afdrukken::alleBestanden), logo);
    }

    private static Afdrukken logoFiles(Index index) {
        return Afdrukken.logo(index.verband().gezicht().logo(), FOLDER + "/logo");
    }

    private static Optional<Afdrukken> logoFiles(Partner partner) {
        return partner.logo().map(logo -> Afdrukken.logo(logo, basis(partner, "logo")));
    }

    private static Optional<Afdrukken> pictureFiles(Publiek item) {
        return item.fiche()
                .afbeelding()
                .map(beeld -> Afdrukken.beeld(beeld.bestand(), basis(item, "beeld")));
    }

    private static String basis(Publiek item, String name) {
        return FOLDER + Addresses.of(item).path() + name;
    }
}
