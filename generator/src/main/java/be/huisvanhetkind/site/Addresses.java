package be.huisvanhetkind.site;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Doorverwijspunt;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.aanbod.Thema;
import be.huisvanhetkind.model.aanbod.Vraag;
import be.huisvanhetkind.model.redactie.Materiaal;
import be.huisvanhetkind.model.redactie.Melding;
import be.huisvanhetkind.model.redactie.Nieuws;
import be.huisvanhetkind.model.redactie.Privacyverklaring;
import be.huisvanhetkind.model.redactie.Tekstpagina;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring;
import be.huisvanhetkind.model.redactie.Vacature;
import be.huisvanhetkind.model.redactie.Vrijwilligersoproep;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.model.werking.Actieplan;
import be.huisvanhetkind.model.werking.Activiteitenverslag;
import be.huisvanhetkind.model.werking.Indicator;
import be.huisvanhetkind.model.werking.Meting;
import be.huisvanhetkind.model.werking.Participatie;
import java.util.Map;
import java.util.Optional;

/** Where each public type has its pages. An address never changes without a redirect. */
public final class Addresses {
    public static final Url AANBOD = Url.of("aanbod");
    public static final Url PARTNERS = Url.of("partners");
    public static final Url LOCATIES = Url.of("locaties");
    public static final Url ACTIVITEITEN = Url.of("activiteiten");
    public static final Url AGENDA = Url.of("agenda");
    public static final Url KALENDER = new Url("/agenda.ics");
    public static final Url THEMAS = Url.of("themas");
    public static final Url LEEFTIJD = Url.of("leeftijd");
    public static final Url VRAGEN = Url.of("vragen");
    public static final Url WOORDEN = Url.of("woorden");
    public static final Url A_Z = Url.of("a-z");
    public static final Url ZOEKEN = Url.of("zoeken");

    /** What the scripts search in, and narrow lists with. */
    public static final Url ZOEKBOEK = new Url("/zoek.json");

    public static final Url KEUZES = new Url("/keuzes.json");

    public static final Url NIEUWS = Url.of("nieuws");
    public static final Url HUIS = Url.of("huis");
    public static final Url CONTACT = Url.of("contact");
    public static final Url HULP = Url.of("hulp");
    public static final Url TOEGANKELIJKHEID = Url.of("toegankelijkheid");
    public static final Url PRIVACY = Url.of("privacy");
    public static final Url NIET_GEVONDEN = new Url("/404.html");
    public static final Url ZONDER_INTERNET = new Url("/offline.html");

    private static final Map<Class<? extends Publiek>, String> SECTIONS =
            Map.ofEntries(
                    Map.entry(Aanbod.class, "aanbod"),
                    Map.entry(Partner.class, "partners"),
                    Map.entry(Locatie.class, "locaties"),
                    Map.entry(Activiteit.class, "activiteiten"),
                    Map.entry(Thema.class, "themas"),
                    Map.entry(Vraag.class, "vragen"),
                    Map.entry(Nieuws.class, "nieuws"),
                    Map.entry(Doorverwijspunt.class, "doorverwijspunten"),
                    Map.entry(Materiaal.class, "materiaal"),
                    Map.entry(Melding.class, "meldingen"),
                    Map.entry(Vrijwilligersoproep.class, "vrijwilligersoproepen"),
                    Map.entry(Vacature.class, "vacatures"),
                    Map.entry(Actieplan.class, "actieplannen"),
                    Map.entry(Actie.class, "acties"),
                    Map.entry(Indicator.class, "indicatoren"),
                    Map.entry(Meting.class, "metingen"),
                    Map.entry(Activiteitenverslag.class, "activiteitenverslagen"),
                    Map.entry(Participatie.class, "participatie"));

    private static final Map<Class<? extends Publiek>, Url> SINGLE =
            Map.of(
                    Toegankelijkheidsverklaring.class, TOEGANKELIJKHEID,
                    Privacyverklaring.class, PRIVACY);

    private Addresses() {}

    /** The page of an item. */
    public static Url of(Publiek item) {
        if (item instanceof Tekstpagina) {
            return Url.of(item.id());
        }
        return Optional.ofNullable(SINGLE.get(item.getClass()))
                .map(url -> inTaal(url, item.fiche().taal()))
                .orElseGet(() -> Url.of(section(item.getClass()), item.id()));
    }

    /** The page that explains a finding. */
    public static Url uitleg(String code) {
        return Url.of(HULP.section(), code);
    }

    /** A statement has one address per language. */
    private static Url inTaal(Url url, String taal) {
        return taal.equals("nl") ? url : Url.of(url.section(), taal);
    }

    /** The list of all items of a type. */
    public static Url list(Class<? extends Publiek> type) {
        return Url.of(section(type));
    }

    private static String section(Class<? extends Publiek> type) {
        return Optional.ofNullable(SECTIONS.get(type))
                .orElseThrow(() -> new IllegalStateException("No address for " + type));
    }
}
