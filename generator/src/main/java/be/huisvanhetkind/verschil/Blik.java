package be.huisvanhetkind.verschil;

import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.model.tijd.Periode;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Two states of a house, seen on the day of the later one.
 *
 * @param openVoor everything that was published, on whatever day
 * @param openNa the same now
 */
record Blik(Huis voor, Huis na, OpenbaarHuis openVoor, OpenbaarHuis openNa) {
    static final Woordenboek W = Woordenboek.NL;

    static Blik of(Huis voor, Huis na) {
        Huis toen = voor.aangevuld().op(na.vandaag());
        return new Blik(toen, na.aangevuld(), OpenbaarHuis.ooit(toen), OpenbaarHuis.ooit(na));
    }

    LocalDate vandaag() {
        return na.vandaag();
    }

    boolean wasOpen(Item item) {
        return openVoor.items().getOrDefault(item.getClass(), Map.of()).containsKey(item.id());
    }

    boolean isOpen(Item item) {
        return openNa.items().getOrDefault(item.getClass(), Map.of()).containsKey(item.id());
    }

    /** Whether a file has an error of its own now, so that what it says is not known. */
    boolean isKapot(Item item) {
        return na.onvolledig().contains(Item.soortnaam(item.getClass()) + "/" + item.id());
    }

    /** The same of before. */
    boolean wasKapot(Item item) {
        return voor.onvolledig().contains(Item.soortnaam(item.getClass()) + "/" + item.id());
    }

    /** What something is called now, or was. */
    String titel(Ref<? extends Item> ref) {
        return na.find(ref.type(), ref.id())
                .map(Item::titel)
                .or(() -> voor.find(ref.type(), ref.id()).map(Item::titel))
                .orElse(ref.id());
    }

    /** The name of a partner; empty is the house. */
    String partner(String id) {
        return id.equals(PartnerVerschil.HUIS)
                ? "Het huis samen"
                : na.find(Partner.class, id)
                        .or(() -> voor.find(Partner.class, id))
                        .map(Item::titel)
                        .orElse(id);
    }

    /** "dinsdag 24 november"; with the year when it is another. */
    String dag(LocalDate dag) {
        return DagWoorden.nabij(dag, vandaag(), W);
    }

    /** "op donderdag 24 december", "van donderdag 24 december tot en met …". */
    String periode(Periode periode) {
        return periode.van().equals(periode.tot())
                ? "op " + dag(periode.van())
                : W.woord("datum.van-tot-en-met", dag(periode.van()), dag(periode.tot()));
    }
}
