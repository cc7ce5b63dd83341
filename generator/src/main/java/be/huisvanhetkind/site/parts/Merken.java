package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Uiterlijk;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.kleur.Huiskleur;
import be.huisvanhetkind.site.kleur.Huisstijl;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.PartnerMerk;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How a partner is named wherever it appears, and the colours that go with it. */
public final class Merken {
    private Merken() {}

    public static PartnerMerk of(Partner partner) {
        return new PartnerMerk(
                Geschreven.titel(partner),
                Addresses.of(partner),
                klasse(partner),
                Beelden.logo(partner));
    }

    /** The partner whose folder holds the item. */
    public static Optional<PartnerMerk> of(Publiek item, Index index) {
        return index.eigenaar(item).map(Merken::of);
    }

    /**
     * The colours of the house and of every partner; a partner without its own has that of the
     * house.
     */
    public static Huisstijl huisstijl(Index index) {
        var merk = index.verband().gezicht().merk();
        SortedMap<String, Kleur> partners = new TreeMap<>();
        index.partners()
                .forEach(
                        partner ->
                                partners.put(
                                        klasse(partner),
                                        Kleur.of(partner.accentkleur().orElse(merk.donker()))));
        return new Huisstijl(
                Kleur.of(merk.donker()),
                Kleur.of(merk.licht()),
                partners,
                index.verband().gezicht().uiterlijk());
    }

    /**
     * The colours of the house on a sheet of paper, which is white whatever the site looks like.
     */
    public static Huiskleur printed(Index index) {
        var merk = index.verband().gezicht().merk();
        return Huiskleur.licht(
                new Huisstijl(
                        Kleur.of(merk.donker()),
                        Kleur.of(merk.licht()),
                        new TreeMap<>(),
                        Uiterlijk.STRAAT));
    }

    /** The colour of a partner for a surface without text. */
    public static String kleur(Partner partner, Index index) {
        String own = partner.accentkleur().orElse(index.verband().gezicht().merk().donker());
        return Kleur.of(own).hex();
    }

    private static String klasse(Partner partner) {
        return "p-" + partner.id();
    }
}
