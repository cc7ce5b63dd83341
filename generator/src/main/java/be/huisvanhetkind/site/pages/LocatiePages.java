package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Adres;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.moeilijk.MoeilijkeWoorden;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Beelden;
import be.huisvanhetkind.site.parts.Bladen;
import be.huisvanhetkind.site.parts.Contacten;
import be.huisvanhetkind.site.parts.Feiten;
import be.huisvanhetkind.site.parts.Kalenderbestanden;
import be.huisvanhetkind.site.parts.Merken;
import be.huisvanhetkind.site.parts.Nazichten;
import be.huisvanhetkind.site.parts.Plaatsen;
import be.huisvanhetkind.site.parts.Tekeningen;
import be.huisvanhetkind.site.parts.Uren;
import be.huisvanhetkind.site.parts.Wijk;
import be.huisvanhetkind.site.parts.Zitdagen;
import be.huisvanhetkind.site.parts.Zitdagen.Zitdag;
import be.huisvanhetkind.site.tekening.Plattegrond;
import be.huisvanhetkind.site.view.Beeld;
import be.huisvanhetkind.site.view.Bladwijzer;
import be.huisvanhetkind.site.view.ContactView;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.Nazicht;
import be.huisvanhetkind.site.view.PartnerMerk;
import be.huisvanhetkind.site.view.PlaatsView;
import be.huisvanhetkind.site.view.UrenView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page for every place, and the list of them all. */
public final class LocatiePages {
    private static final int OTHERS = 3;

    private LocatiePages() {}

    /** What the page of a place shows. */
    public record Detail(
            Geschreven lead,
            Optional<String> data,
            ContactView contact,
            Optional<UrenView> uren,
            PlaatsView plaats,
            Optional<Geschreven> adresUitleg,
            List<Weg> route,
            List<Weg> binnen,
            List<Geschreven> diensten,
            Optional<UrenView> onthaal,
            Optional<Beeld> beeld,
            Tekst tekst,
            List<Zitdag> aanbod,
            Bladwijzer blad,
            Optional<Url> ics,
            Optional<PartnerMerk> beheerder,
            Optional<Link> wijk,
            Nazicht nazicht,
            Url flyer,
            List<PlaatsView> andere) {}

    /** One thing to know on the way or at the door. */
    public record Weg(String icoon, Geschreven tekst) {}

    /** Every place. */
    public record Lijst(
            String lead,
            Optional<Plattegrond> plattegrond,
            List<Link> opDeKaart,
            List<PlaatsView> plaatsen,
            List<Link> wijken) {}

    public static Stream<Page> of(Index index) {
        Page list =
                Page.of(
                        Addresses.LOCATIES,
                        index.woord("locaties.titel"),
                        index.woord("locaties.over", index.verband().naam()),
                        "locaties",
                        LocatiePages::lijst);
        Stream<Page> details =
                index.all(Locatie.class).stream()
                        .map(locatie -> Page.of(locatie, "locatie", LocatiePages::detail));
        return Stream.concat(Stream.of(list), details);
    }

    private static Lijst lijst(Index index) {
        return new Lijst(
                index.woord("locaties.lead"),
                Tekeningen.plattegrond(index),
                Tekeningen.opDeKaart(index).stream().map(Feiten::link).toList(),
                Plaatsen.of(index.locaties(), index),
                Wijk.all(index).stream().map(Wijk::link).toList());
    }

    private static Detail detail(Locatie locatie, Index index) {
        PlaatsView plaats = Plaatsen.of(locatie, index);
        var blad = Bladen.eerste(Addresses.of(locatie), index.aanbodPerLocatie().of(locatie));
        return new Detail(
                Geschreven.samenvatting(locatie),
                plaats.data(),
                Contacten.of(locatie.contact(), locatie, index),
                locatie.openingsuren().map(uren -> Uren.of(uren, index)),
                plaats,
                locatie.adres().flatMap(Adres::toelichting).map(Geschreven::huis),
                route(locatie),
                binnen(locatie),
                locatie.onthaal().stream()
                        .flatMap(onthaal -> onthaal.diensten().stream())
                        .map(begrip -> Geschreven.huis(begrip.label()))
                        .toList(),
                locatie.onthaal()
                        .flatMap(onthaal -> onthaal.uren())
                        .map(uren -> Uren.of(uren, index)),
                Beelden.of(locatie),
                MoeilijkeWoorden.tekst(locatie, index),
                Zitdagen.op(locatie, blad.items(), index),
                blad.wijzer(),
                Kalenderbestanden.op(locatie, index),
                locatie.beheerder().flatMap(index::find).map(Merken::of),
                Wijk.of(locatie, index).map(Wijk::link),
                Nazichten.of(locatie, index),
                FlyerPages.url(locatie),
                andere(locatie, index));
    }

    static List<Weg> route(Locatie locatie) {
        List<Weg> route = new ArrayList<>();
        locatie.bereikbaarheid()
                .ifPresent(
                        weg -> {
                            weg.openbaarVervoer()
                                    .forEach(tekst -> route.add(weg("bus", tekst, locatie)));
                            weg.fiets().ifPresent(tekst -> route.add(weg("fiets", tekst, locatie)));
                            weg.auto()
                                    .ifPresent(tekst -> route.add(weg("parkeren", tekst, locatie)));
                        });
        return route;
    }

    private static Weg weg(String icoon, String tekst, Locatie locatie) {
        return new Weg(icoon, Geschreven.door(locatie, tekst));
    }

    private static List<Weg> binnen(Locatie locatie) {
        Stream<Weg> toegang =
                locatie.bereikbaarheid().flatMap(weg -> weg.toegang()).stream()
                        .map(tekst -> weg("rolstoel", tekst, locatie));
        return Stream.concat(
                        toegang,
                        locatie.voorzieningen().stream()
                                .map(begrip -> new Weg("check", Geschreven.huis(begrip.label()))))
                .toList();
    }

    private static List<PlaatsView> andere(Locatie locatie, Index index) {
        return index.locaties().stream()
                .filter(other -> !other.id().equals(locatie.id()) && other.adres().isPresent())
                .limit(OTHERS)
                .map(other -> Plaatsen.of(other, index))
                .toList();
    }
}
