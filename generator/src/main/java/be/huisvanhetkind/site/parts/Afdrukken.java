package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.site.adres.Beeldvorm;
import be.huisvanhetkind.site.adres.MediaFile;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.view.Beeld;
import be.huisvanhetkind.site.view.Beeld.Maat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sizes a picture is made in, so that a phone need not load what a desk shows. A picture is
 * never made larger than it is.
 *
 * @param basis the address without what tells the size and the kind
 * @param breedten from narrow to wide; a drawing has one
 */
record Afdrukken(Media media, String basis, List<Integer> breedten) {
    private static final List<Integer> STEPS = List.of(320, 640, 960);
    private static final int WIDEST = 1280;
    private static final int LOGO = 400;

    /** A next step must be worth its place. */
    private static final double WORTH = 1.2;

    static Afdrukken beeld(Media media, String basis) {
        if (media.isTekening()) {
            return new Afdrukken(media, basis, List.of(media.breedte()));
        }
        int widest = Math.min(WIDEST, media.breedte());
        return new Afdrukken(
                media,
                basis,
                IntStream.concat(
                                STEPS.stream()
                                        .mapToInt(step -> step)
                                        .filter(step -> step * WORTH < widest),
                                IntStream.of(widest))
                        .boxed()
                        .toList());
    }

    /** A logo is small everywhere, so it has one size. */
    static Afdrukken logo(Media media, String basis) {
        int breedte = media.isTekening() ? media.breedte() : Math.min(LOGO, media.breedte());
        return new Afdrukken(media, basis, List.of(breedte));
    }

    /** How a page shows a logo. */
    Beeld withOneMaat() {
        return new Beeld(url(widest(), vorm()), widest(), hoogte(widest()), "");
    }

    /** How a page shows a picture. */
    Beeld withMaten(String alt) {
        return new Beeld(
                url(widest(), vorm()),
                widest(),
                hoogte(widest()),
                alt,
                media.isTekening()
                        ? List.of()
                        : breedten.stream()
                                .map(
                                        breedte ->
                                                new Maat(
                                                        url(breedte, vorm()),
                                                        url(breedte, Beeldvorm.WEBP),
                                                        breedte))
                                .toList());
    }

    /** Every file of a logo. */
    Stream<MediaFile> bestanden() {
        return bestanden(vorm());
    }

    /** Every file of a picture. */
    Stream<MediaFile> alleBestanden() {
        return media.isTekening()
                ? bestanden()
                : Stream.concat(bestanden(), bestanden(Beeldvorm.WEBP));
    }

    private Stream<MediaFile> bestanden(Beeldvorm kind) {
        return breedten.stream()
                .map(
                        breedte ->
                                new MediaFile(
                                        url(breedte, kind), media, kind, breedte, hoogte(breedte)));
    }

    private Beeldvorm vorm() {
        return Beeldvorm.of(media);
    }

    private int widest() {
        return breedten.get(breedten.size() - 1);
    }

    private int hoogte(int breedte) {
        return Math.max(1, Math.round((float) media.hoogte() * breedte / media.breedte()));
    }

    private Url url(int breedte, Beeldvorm kind) {
        String size = breedte == widest() ? "" : "-" + breedte;
        return new Url(basis + size + "." + kind.extensie());
    }
}
