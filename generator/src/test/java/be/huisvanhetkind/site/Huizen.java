package be.huisvanhetkind.site;

import be.huisvanhetkind.finding.Origin;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.Bestand;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Fiche.Nalezing;
import be.huisvanhetkind.model.Fiche.Publicatie;
import be.huisvanhetkind.model.Fiche.Woorden;
import be.huisvanhetkind.model.Gegevens;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Prijssoort;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.Vingerafdruk;
import be.huisvanhetkind.model.Zichtbaarheid;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Activiteit.Deelname;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.model.huis.Regels;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Aanspreekpunten;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Fase;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Gezicht;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Huisvorm;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Merk;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Opdracht;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Rechtsvorm;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Statuut;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Web;
import be.huisvanhetkind.model.huis.Uiterlijk;
import be.huisvanhetkind.model.huis.Werkingsgebied;
import be.huisvanhetkind.model.huis.Werkingsgebied.Niveau;
import be.huisvanhetkind.model.tijd.Moment;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.index.Index;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Small public houses for tests. */
public final class Huizen {
    private static final Leeftijd IEDEREEN = new Leeftijd(Tijden.PLACE, -9, 299);
    private static final Contact CONTACT =
            new Contact(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    private Huizen() {}

    public static OpenbaarHuis with(Publiek... items) {
        Map<Class<? extends Publiek>, Map<String, Publiek>> perType = new HashMap<>();
        for (Publiek item : items) {
            perType.computeIfAbsent(item.getClass(), type -> new TreeMap<>()).put(item.id(), item);
        }
        return new OpenbaarHuis(
                verband(), perType, Begrippen.GEEN, Tijden.KALENDER, Tijden.VANDAAG);
    }

    /** The house of some items, as the Dutch pages read it. */
    public static Index index(Publiek... items) {
        return Site.of(with(items), BaseUrl.ROOT).index();
    }

    public static Fiche fiche(String id, String titel) {
        return new Fiche(
                new Bestand(
                        new Origin(id + ".md", Map.of(), Set.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        Gegevens.GEEN),
                new Vingerafdruk(id + titel, id + titel, List.of()),
                id,
                Optional.empty(),
                Optional.empty(),
                new Publicatie(
                        Status.GEPUBLICEERD,
                        Zichtbaarheid.PUBLIEK,
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                new Nalezing(Optional.empty(), Optional.empty()),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Woorden("nl", titel, titel + " in een zin.", List.of(), Tekst.LEEG));
    }

    public static Activiteit activiteit(
            String id, List<Moment> momenten, Optional<Openingsuren> reeks) {
        return new Activiteit(
                fiche(id, id),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of("Vertrek aan het plein"),
                momenten,
                reeks,
                IEDEREEN,
                Optional.empty(),
                new Prijs(
                        Tijden.PLACE,
                        Prijssoort.GRATIS,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty()),
                Optional.empty(),
                false,
                Deelname.TER_PLAATSE,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Samenwerkingsverband verband() {
        Place place = Place.start("huis.yml");
        return new Samenwerkingsverband(
                new Bestand(
                        new Origin("huis.yml", Map.of(), Set.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        Gegevens.GEEN),
                new Gezicht(
                        "Huis van het Kind Klein",
                        "Klein",
                        "Voor elk gezin.",
                        new Media("logo.svg", 64, 64, true, () -> new byte[0]),
                        new Merk("#0f4c50", "#ffb55a"),
                        Uiterlijk.STRAAT),
                new Statuut(
                        Huisvorm.VIRTUEEL,
                        Rechtsvorm.VZW,
                        Fase.OPSTARTEND,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Ref<>(Partner.class, "gemeente", place)),
                new Werkingsgebied(
                        place, Niveau.GEMEENTELIJK, List.of(), List.of(), Optional.empty()),
                IEDEREEN,
                new Opdracht("", "", List.of(), List.of(), List.of()),
                new Aanspreekpunten(CONTACT, CONTACT, List.of(), List.of()),
                new Web(
                        Optional.empty(),
                        Optional.empty(),
                        Web.KAART,
                        List.of(),
                        List.of(),
                        Web.WEERBERICHT,
                        Optional.empty()),
                Regels.GEWOON);
    }
}
