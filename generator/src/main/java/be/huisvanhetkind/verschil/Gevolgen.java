package be.huisvanhetkind.verschil;

import be.huisvanhetkind.model.Adres;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.aanbod.Waar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What else changes for families, because it says nothing of its own about it. */
final class Gevolgen {
    private static final int MOST = 12;

    private Gevolgen() {}

    static List<Verschil> of(Item voor, Item na, Blik blik) {
        if (voor instanceof Locatie was && na instanceof Locatie is) {
            boolean elsewhere =
                    !was.adres().map(Gevolgen::words).equals(is.adres().map(Gevolgen::words));
            boolean closed = !gesloten(was).equals(gesloten(is));
            return elsewhere || closed ? told(Gewicht.WANNEER_EN_WAAR, users(is, blik)) : List.of();
        } else if (voor instanceof Partner was && na instanceof Partner is) {
            boolean other = !reach(was.contact()).equals(reach(is.contact()));
            return other ? told(Gewicht.CONTACT, silent(is, blik)) : List.of();
        }
        return List.of();
    }

    private static String words(Adres adres) {
        return adres.straat() + adres.postcode() + adres.gemeente();
    }

    /** When a place is closed, so is what returns there. */
    private static List<String> gesloten(Locatie locatie) {
        return locatie.openingsuren().stream()
                .flatMap(uren -> uren.gesloten().stream())
                .map(periode -> periode.van() + "/" + periode.tot())
                .toList();
    }

    private static List<Object> reach(Contact contact) {
        return List.of(contact.telefoon(), contact.sms(), contact.email(), contact.website());
    }

    private static List<String> users(Locatie locatie, Blik blik) {
        Stream<Publiek> offers =
                blik.openNa().oorspronkelijk(Aanbod.class).stream()
                        .filter(een -> een.waar().stream().anyMatch(waar -> isAt(waar, locatie)))
                        .map(Publiek.class::cast);
        Stream<Publiek> activities =
                blik.openNa().oorspronkelijk(Activiteit.class).stream()
                        .filter(een -> isAt(een.locatie(), locatie))
                        .map(Publiek.class::cast);
        return Stream.concat(offers, activities).map(Publiek::titel).toList();
    }

    private static boolean isAt(Waar waar, Locatie locatie) {
        return isAt(waar.locatie(), locatie);
    }

    private static boolean isAt(Optional<Ref<Locatie>> ref, Locatie locatie) {
        return ref.filter(one -> one.id().equals(locatie.id())).isPresent();
    }

    /** Offers that have the contact of their partner. */
    private static List<String> silent(Partner partner, Blik blik) {
        return blik.openNa().oorspronkelijk(Aanbod.class).stream()
                .filter(een -> een.contact().isEmpty())
                .filter(een -> een.fiche().eigenaar().filter(partner.id()::equals).isPresent())
                .map(Publiek::titel)
                .toList();
    }

    private static List<Verschil> told(Gewicht gewicht, List<String> titels) {
        if (titels.isEmpty()) {
            return List.of();
        }
        String some =
                titels.stream().limit(MOST).map(Zinsbouw::quoted).collect(Collectors.joining(", "));
        String more = titels.size() > MOST ? " en nog %d".formatted(titels.size() - MOST) : "";
        return List.of(
                new Verschil(
                        gewicht, "gevolg", Zinsbouw.zin("dit geldt ook voor: " + some + more)));
    }
}
