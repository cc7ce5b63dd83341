package be.huisvanhetkind.site.adres;

import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Thema;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.aanbod.Vraag;
import be.huisvanhetkind.model.redactie.Nieuws;
import be.huisvanhetkind.model.redactie.Privacyverklaring;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring;

/** Where each public type has its pages. An address never changes without a redirect. */
public final class Addresses {
    public static final Url AANBOD = list(Aanbod.SOORT);
    public static final Url PARTNERS = list(Partner.SOORT);
    public static final Url LOCATIES = list(Locatie.SOORT);
    public static final Url ACTIVITEITEN = list(Activiteit.SOORT);
    public static final Url AGENDA = Url.of("agenda");
    public static final Url KALENDER = new Url("/agenda.ics");
    public static final Url THEMAS = list(Thema.SOORT);
    public static final Url LEEFTIJD = Url.of("leeftijd");
    public static final Url VRAGEN = list(Vraag.SOORT);
    public static final Url WOORDEN = Url.of("woorden");
    public static final Url A_Z = Url.of("a-z");
    public static final Url ZOEKEN = Url.of("zoeken");
    public static final Url BEWAARD = Url.of("bewaard");

    /** What the scripts search in, and narrow lists with. */
    public static final Url ZOEKBOEK = new Url("/zoek.json");

    public static final Url KEUZES = new Url("/keuzes.json");

    /** The same for the agenda. */
    public static final Url AGENDABOEK = new Url("/agenda.json");

    public static final Url AGENDAKEUZES = new Url("/agendakeuzes.json");

    public static final Url NIEUWS = list(Nieuws.SOORT);
    public static final Url VOOR = Url.of("voor");
    public static final Url HUIS = Url.of("huis");
    public static final Url BELOFTEN = Url.of("huis", "beloften");
    public static final Url OVERZICHT = Url.of("huis", "aanbod");
    public static final Url STEUN = Url.of("huis", "steun");
    public static final Url ORGANISATIES = Url.of("organisaties");
    public static final Url WIJKEN = Url.of("wijken");
    public static final Url CONTACT = Url.of("contact");
    public static final Url DATA = Url.of("data");
    public static final Url HULP = Url.of("hulp");
    public static final Url SCHRIJVEN = Url.of("hulp", "schrijven");
    public static final Url COORDINEREN = Url.of("hulp", "coordineren");
    public static final Url TOEGANKELIJKHEID = list(Toegankelijkheidsverklaring.SOORT);
    public static final Url PRIVACY = list(Privacyverklaring.SOORT);
    public static final Url NIET_GEVONDEN = new Url("/404.html");
    public static final Url ZONDER_INTERNET = new Url("/offline.html");

    private Addresses() {}

    /** The page of an item. */
    public static Url of(Publiek item) {
        Sectie sectie = item.paginasoort().sectie();
        return switch (sectie.vorm()) {
            case LIJST, LOS -> Url.of(sectie.naam(), item.id());
            case PER_TAAL -> inTaal(sectie.naam(), item.fiche().taal());
            case WORTEL -> Url.of(item.id());
        };
    }

    /** An example of a type of file, to take along. */
    public static Url voorbeeld(String soort) {
        return new Url("/" + HULP.section() + "/voorbeelden/" + soort + ".md");
    }

    /** The page that explains a finding. */
    public static Url uitleg(String code) {
        return Url.of(HULP.section(), code);
    }

    /** Dutch has no code in its addresses. */
    private static Url inTaal(String sectie, String taal) {
        return taal.equals("nl") ? Url.of(sectie) : Url.of(sectie, taal);
    }

    /** The list of all items of a type. */
    public static Url list(Paginasoort<?> soort) {
        return Url.of(soort.sectie().naam());
    }
}
