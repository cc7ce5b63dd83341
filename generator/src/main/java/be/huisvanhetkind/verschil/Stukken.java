package be.huisvanhetkind.verschil;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.model.Gegevens;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
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
                        : is ? come(paar, blik) : draft(paar, blik);
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
        owner(voor, na, blik).ifPresent(found::add);
        shown(voor, na, blik).ifPresent(found::add);
        return found;
    }

    private static Optional<Verschil> owner(Item voor, Item na, Blik blik) {
        String was = name(voor.fiche().eigenaar().map(blik::partner), blik);
        String is = name(na.fiche().eigenaar().map(blik::partner), blik);
        String zin = "Is voortaan van %s (was: %s).".formatted(is, was);
        return was.equals(is) || na instanceof Partner
                ? Optional.empty()
                : Optional.of(new Verschil(Gewicht.CONTACT, "eigenaar", zin, was, is));
    }

    private static String name(Optional<String> partner, Blik blik) {
        return partner.orElse(blik.partner(PartnerVerschil.HUIS));
    }

    /** Whether the change itself brings it on the site of today, or takes it off. */
    private static Optional<Verschil> shown(Item voor, Item na, Blik blik) {
        boolean was = OpenbaarHuis.shows(blik.voor(), (Publiek) voor);
        boolean is = OpenbaarHuis.shows(blik.na(), (Publiek) na);
        if (was == is) {
            return Optional.empty();
        }
        return Optional.of(
                is
                        ? new Verschil(Gewicht.NIEUW, "getoond", "Staat daardoor weer op de site.")
                        : new Verschil(
                                Gewicht.WEG,
                                "getoond",
                                "Staat daardoor vandaag niet meer op de site."));
    }

    private static List<Verschil> come(Paar paar, Blik blik) {
        Item na = paar.na().orElseThrow();
        Optional<Verschil> vertaling = VertalingVerschil.of(na, true, blik);
        if (vertaling.isPresent()) {
            return List.of(vertaling.get());
        }
        String samenvatting = na.fiche().samenvatting();
        String was = paar.voor().isPresent() ? " Het was nog niet publiek." : "";
        String zin = Zinsbouw.zin("komt op de site: " + Zinsbouw.quoted(samenvatting)) + was;
        List<Verschil> found = new ArrayList<>();
        found.add(new Verschil(Gewicht.NIEUW, "samenvatting", zin, "", samenvatting));
        found.addAll(asked(paar, blik));
        return found;
    }

    /** What families would ask first. */
    private static List<Verschil> asked(Paar paar, Blik blik) {
        Gegevens gegevens = paar.gegevens(paar.na());
        List<Verschil> found = new ArrayList<>();
        String leeftijd = LeeftijdVerschil.words(gegevens);
        if (!leeftijd.isEmpty()) {
            found.add(told("leeftijd", leeftijd));
        }
        paar.type().fields().stream()
                .map(Field::key)
                .filter(key -> Labels.gewicht(key).compareTo(Gewicht.VOOR_WIE) <= 0)
                .filter(key -> !LeeftijdVerschil.VELDEN.contains(key))
                .filter(key -> gegevens.find(key).isPresent())
                .forEach(key -> found.add(told(key, Waarden.words(gegevens.find(key), blik))));
        return found;
    }

    private static Verschil told(String key, String words) {
        String zin = Zinsbouw.zin(Labels.of(key) + ": " + words);
        return new Verschil(Gewicht.NIEUW, key, zin, "", words);
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
