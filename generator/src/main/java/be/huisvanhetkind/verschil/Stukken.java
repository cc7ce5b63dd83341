package be.huisvanhetkind.verschil;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.site.adres.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What differs in one file. */
final class Stukken {
    /** What is told in other words than by its name. */
    private static final Set<String> ELSEWHERE = Set.of("oude_adressen");

    private Stukken() {}

    /** Whether an internal file says something else; what, nobody is told. */
    static boolean differ(Paar paar, Blik blik) {
        return !fields(paar, blik).isEmpty()
                || !tekst(paar.voor()).html().equals(tekst(paar.na()).html())
                || paar.voor().isEmpty()
                || paar.na().isEmpty()
                || paar.isMoved();
    }

    static Optional<StukVerschil> between(Paar paar, Blik blik) {
        boolean was = paar.voor().filter(blik::wasOpen).isPresent();
        boolean is = paar.na().filter(blik::isOpen).isPresent();
        if (paar.na().filter(blik::isKapot).isPresent()) {
            return broken(paar, was, blik);
        }
        List<Verschil> verschillen =
                was
                        ? is ? changed(paar, blik) : List.of(gone(paar, blik))
                        : is ? NieuwVerschil.of(paar, blik) : draft(paar, blik);
        Lot lot = was ? (is ? Lot.VERANDERD : Lot.WEG) : is ? Lot.NIEUW : Lot.CONCEPT;
        return verschillen.isEmpty()
                ? Optional.empty()
                : Optional.of(stuk(paar, lot, was || is ? address(paar) : "", verschillen));
    }

    private static StukVerschil stuk(Paar paar, Lot lot, String adres, List<Verschil> verschillen) {
        return new StukVerschil(
                paar.type().name(), paar.item().id(), paar.item().titel(), adres, lot, verschillen);
    }

    private static String address(Paar paar) {
        return address(paar.item());
    }

    /** Nothing for one that was broken in the same way before. */
    private static Optional<StukVerschil> broken(Paar paar, boolean was, Blik blik) {
        Item item = paar.item();
        boolean isOld =
                paar.voor().filter(old -> blik.wasKapot(old)).isPresent()
                        && changed(paar, blik).isEmpty();
        String zin =
                "Er staat een fout in dit bestand: zolang die er is, wordt niets gepubliceerd.";
        return isOld
                ? Optional.empty()
                : Optional.of(
                        new StukVerschil(
                                paar.type().name(),
                                item.id(),
                                paar.voor().orElse(item).titel(),
                                was ? address(paar) : "",
                                Lot.KAPOT,
                                List.of(new Verschil(Gewicht.WEG, "bestand", zin))));
    }

    private static Verschil gone(Paar paar, Blik blik) {
        Optional<Verschil> vertaling = VertalingVerschil.of(paar.voor().orElseThrow(), false, blik);
        if (vertaling.isPresent()) {
            return vertaling.get();
        }
        String why = paar.na().map(item -> why(item.fiche().publicatie().status())).orElse("");
        return AdresVerschil.gone(address(paar.voor().orElseThrow()), why, blik);
    }

    private static String why(Status status) {
        return status == Status.GEPUBLICEERD
                ? ": niet meer publiek"
                : ": wordt " + status.id().replace('-', ' ');
    }

    /** A translation stands on the page of its original. */
    private static String address(Item item) {
        return item instanceof Publiek publiek && item.fiche().vertalingVan().isEmpty()
                ? Addresses.of(publiek).path()
                : "";
    }

    private static List<Verschil> changed(Paar paar, Blik blik) {
        Item voor = paar.voor().orElseThrow();
        Item na = paar.na().orElseThrow();
        List<Verschil> found = new ArrayList<>(fields(paar, blik));
        found.addAll(TekstVerschil.between(voor.fiche().tekst(), na.fiche().tekst()));
        found.addAll(VertalingVerschil.stale(na, found, blik));
        found.addAll(Gevolgen.of(voor, na, blik));
        String van = address(voor);
        String naar = address(na);
        if (!van.equals(naar)) {
            found.add(AdresVerschil.moved(van, naar, blik));
        }
        found.addAll(
                AdresVerschil.forwarded(
                        voor.fiche().publicatie().oudeAdressen(),
                        na.fiche().publicatie().oudeAdressen(),
                        List.of(van)));
        found.addAll(StandVerschil.between(voor, na, blik));
        return found;
    }

    private static List<Verschil> draft(Paar paar, Blik blik) {
        if (paar.voor().isEmpty() || paar.na().isEmpty()) {
            String zin =
                    paar.na().isPresent()
                            ? "Nieuw, nog niet gepubliceerd."
                            : "Niet gepubliceerd, en weg.";
            return List.of(new Verschil(Gewicht.ACHTERGROND, "bestand", zin));
        }
        List<Verschil> found = new ArrayList<>(fields(paar, blik));
        found.addAll(TekstVerschil.between(tekst(paar.voor()), tekst(paar.na())));
        return found;
    }

    private static Tekst tekst(Optional<Item> item) {
        return item.map(one -> one.fiche().tekst()).orElse(Tekst.LEEG);
    }

    private static List<Verschil> fields(Paar paar, Blik blik) {
        List<Field<?>> fields =
                paar.type().fields().stream()
                        .filter(field -> !ELSEWHERE.contains(field.key()))
                        .toList();
        return new Veldverschil(blik)
                .between(fields, paar.gegevens(paar.voor()), paar.gegevens(paar.na()));
    }
}
