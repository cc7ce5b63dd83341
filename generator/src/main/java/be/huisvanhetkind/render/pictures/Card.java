package be.huisvanhetkind.render.pictures;

import be.huisvanhetkind.cache.Digest;
import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.render.letters.Letters;
import be.huisvanhetkind.render.letters.Lettertype;
import be.huisvanhetkind.site.kleur.Huiskleur;
import be.huisvanhetkind.site.kleur.Huisstijl;
import be.huisvanhetkind.site.pagina.Beeldmerk;
import be.huisvanhetkind.site.pagina.Deelbeeld;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.lang.ref.SoftReference;
import java.util.Optional;

/**
 * Draws what others see when a page is shared: a name above the street of the house. A name whose
 * letters are not known here is left to the words beside the picture.
 */
public final class Card {
    private static final int WIDTH = Deelbeeld.BREEDTE;
    private static final int HEIGHT = Deelbeeld.HOOGTE;
    private static final int EDGE = 72;
    private static final int LOGO = 250;
    private static final int STREET = 200;
    private static final int GROUND = 27;
    private static final int HOUSE = 164;

    private final Beeldmerk merk;
    private final Huiskleur kleur;
    private final String style;
    private final Letters bold = Letters.of(Lettertype.VET);
    private final Letters plain = Letters.of(Lettertype.GEWOON);
    private SoftReference<BufferedImage> street = new SoftReference<>(null);

    public Card(Beeldmerk merk, Huisstijl stijl) {
        this.merk = merk;
        this.kleur = Huiskleur.licht(stijl);
        this.style = kleur + " " + merk.straat() + " " + hash(merk.logo());
    }

    /** Tells a picture from any other. */
    public String key(Deelbeeld beeld) {
        return "kaart-3 %s %s %s %s %s"
                .formatted(
                        beeld.naam(),
                        beeld.onder(),
                        beeld.accent(),
                        beeld.logo().map(Card::hash),
                        style);
    }

    public BufferedImage draw(Deelbeeld beeld) {
        Drawing drawing = Drawing.over(street());
        beeld.accent().ifPresent(own -> drawing.fill(new Rectangle2D.Double(0, 0, WIDTH, 20), own));
        double left = EDGE + logo(beeld.logo(), drawing);
        words(beeld, drawing, left);
        return drawing.image();
    }

    /** What is the same on every picture, drawn once. */
    private synchronized BufferedImage street() {
        BufferedImage known = street.get();
        if (known == null) {
            Drawing drawing = Drawing.on(kleur.lichtZacht(), WIDTH, HEIGHT);
            drawing.svg(
                    new Street(merk.straat(), kleur).svg(),
                    new Rectangle2D.Double(0, HEIGHT - STREET, WIDTH, STREET));
            drawing.logo(
                    merk.logo(),
                    new Rectangle2D.Double(
                            (WIDTH - HOUSE) / 2.0, HEIGHT - GROUND - HOUSE, HOUSE, HOUSE));
            known = drawing.image();
            street = new SoftReference<>(known);
        }
        return known;
    }

    /** Gives the room the logo of a partner takes. */
    private static double logo(Optional<Media> logo, Drawing drawing) {
        logo.ifPresent(
                media -> {
                    Rectangle2D plate = new Rectangle2D.Double(EDGE, 92, LOGO, LOGO);
                    drawing.plate(plate, 36, Kleur.WIT);
                    drawing.logo(
                            media, new Rectangle2D.Double(EDGE + 28, 120, LOGO - 56, LOGO - 56));
                });
        return logo.isPresent() ? LOGO + 48 : 0;
    }

    private void words(Deelbeeld beeld, Drawing drawing, double left) {
        int room = (int) (WIDTH - EDGE - left);
        Lines name = Lines.fit(bold, beeld.naam(), new Dimension(room, 240), 92, 50);
        Lines below = Lines.fit(plain, beeld.onder(), new Dimension(room, 96), 40, 32);
        double top = 92 + (LOGO - name.height() - below.height() - 16) / 2;
        double y = name.draw(drawing, left, Math.max(60, top), kleur.donker());
        below.draw(drawing, left, y + 16, Kleur.INKT);
    }

    private static String hash(Media media) {
        return Digest.of(media.inhoud().get());
    }
}
