package be.huisvanhetkind.render.data;

import static be.huisvanhetkind.site.data.Datawaarde.moment;

import be.huisvanhetkind.model.Adres;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Telefoon;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Activiteit.Deelname;
import be.huisvanhetkind.model.aanbod.Activiteit.Inschrijving;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.tijd.Momentstatus;
import be.huisvanhetkind.render.data.Dataitem.Vertaald;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.data.Datasoort;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An activity as an event of UiTdatabank (Entry API of publiq): when, for which age, what it costs,
 * what the place offers. The identifiers of the place and of the organiser are UiTdatabank's own
 * and are left to who hands it in, as is the kind of event, of which the house knows only whether
 * it is a series.
 */
final class Uitevent {
    /** The kinds of event that UiTdatabank calls so. */
    private static final String SERIES = "0.3.1.0.0";

    private static final String GATHERING = "0.28.0.0.0";

    /** The other languages that UiTdatabank knows. */
    private static final Set<String> LANGUAGES = Set.of("fr", "de", "en");

    private final Dataitem data;
    private final Activiteit wat;
    private final Site site;
    private final JsonGenerator json;
    private final DataWriter out;

    private Uitevent(Dataitem data, JsonGenerator json) {
        this.data = data;
        this.wat = (Activiteit) data.item();
        this.site = data.site();
        this.json = json;
        this.out = new DataWriter(json, site, picture -> Optional.empty());
    }

    static byte[] of(String id, Site site) {
        Dataitem data = Dataitem.of(Datasoort.of(Activiteit.class), id, site);
        return JsonFile.object(json -> new Uitevent(data, json).whole());
    }

    private void whole() throws IOException {
        json.writeStringField("mainLanguage", "nl");
        words("name", Publiek::titel);
        words("description", item -> item.fiche().samenvatting());
        when();
        where();
        terms();
        json.writeStringField("typicalAgeRange", wat.leeftijd().inJaren());
        price(wat.prijs());
        reach();
        who();
        labels();
        if (site.base().origin().isPresent()) {
            page("sameAs");
        }
        json.writeStringField("workflowStatus", "DRAFT");
    }

    /** In Dutch, and in the languages that both know. */
    private void words(String key, Function<Publiek, String> words) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("nl", words.apply(wat));
        for (Vertaald other : data.vertalingen().toList()) {
            if (LANGUAGES.contains(other.taal().id())) {
                json.writeStringField(other.taal().id(), words.apply(other.item()));
            }
        }
        json.writeEndObject();
    }

    private void word(String key, String dutch) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("nl", dutch);
        json.writeEndObject();
    }

    private void when() throws IOException {
        List<Keer> keren = data.keren();
        json.writeStringField("calendarType", keren.size() == 1 ? "single" : "multiple");
        json.writeStringField("startDate", moment(keren.get(0).start()));
        json.writeStringField("endDate", moment(keren.get(keren.size() - 1).einde()));
        json.writeArrayFieldStart("subEvent");
        for (Keer keer : keren) {
            json.writeStartObject();
            json.writeStringField("startDate", moment(keer.start()));
            json.writeStringField("endDate", moment(keer.einde()));
            status(keer);
            json.writeObjectFieldStart("bookingAvailability");
            json.writeStringField("type", keer.volzet() ? "Unavailable" : "Available");
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField(
                "attendanceMode",
                switch (wat.deelname()) {
                    case TER_PLAATSE -> "offline";
                    case ONLINE -> "online";
                    case GEMENGD -> "mixed";
                });
    }

    private void status(Keer keer) throws IOException {
        json.writeObjectFieldStart("status");
        json.writeStringField("type", status(keer.status()));
        if (keer.reden().isPresent()) {
            word("reason", keer.reden().get());
        }
        json.writeEndObject();
    }

    private static String status(Momentstatus status) {
        return switch (status) {
            case GAAT_DOOR -> "Available";
            case UITGESTELD -> "TemporarilyUnavailable";
            case GEANNULEERD -> "Unavailable";
        };
    }

    private Optional<Locatie> locatie() {
        return wat.locatie().flatMap(ref -> site.index().find(Locatie.class, ref.id()));
    }

    private void where() throws IOException {
        json.writeObjectFieldStart("location");
        Optional<Locatie> locatie = locatie();
        word("name", locatie.map(Locatie::titel).or(wat::plaats).orElseGet(this::elsewhere));
        Optional<Adres> adres = locatie.flatMap(Locatie::adres);
        if (adres.isPresent()) {
            address(adres.get());
        }
        Optional<Locatie.Geo> geo = locatie.flatMap(Locatie::geo);
        if (geo.isPresent()) {
            json.writeObjectFieldStart("geo");
            json.writeNumberField("latitude", geo.get().breedtegraad());
            json.writeNumberField("longitude", geo.get().lengtegraad());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** On the web, or where only the house can tell. */
    private String elsewhere() {
        return wat.deelname() == Deelname.ONLINE ? "Online" : site.index().verband().naam();
    }

    private void address(Adres adres) throws IOException {
        json.writeObjectFieldStart("address");
        json.writeObjectFieldStart("nl");
        json.writeStringField("addressCountry", "BE");
        json.writeStringField("addressLocality", adres.gemeente());
        json.writeStringField("postalCode", adres.postcode());
        json.writeStringField("streetAddress", adres.straat());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void terms() throws IOException {
        json.writeArrayFieldStart("terms");
        term(wat.momenten().size() > 1 && hasToSignUp() ? SERIES : GATHERING, "eventtype");
        for (Begrip voorziening : locatie().map(Locatie::voorzieningen).orElse(List.of())) {
            if (voorziening.uit().isPresent()) {
                term(voorziening.uit().get(), "facility");
            }
        }
        json.writeEndArray();
    }

    private void term(String id, String domain) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("domain", domain);
        json.writeEndObject();
    }

    /** Not told when the amount is not known. */
    private void price(Prijs prijs) throws IOException {
        Optional<BigDecimal> base = prijs.euro();
        if (base.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("priceInfo");
        price("base", "Basistarief", base.get());
        if (prijs.kansentarief().isPresent()) {
            price("tariff", "Kansentarief", prijs.kansentarief().get());
        }
        json.writeEndArray();
    }

    private void price(String category, String name, BigDecimal euro) throws IOException {
        json.writeStartObject();
        json.writeStringField("category", category);
        word("name", name);
        json.writeNumberField("price", euro);
        json.writeStringField("priceCurrency", "EUR");
        json.writeEndObject();
    }

    private boolean hasToSignUp() {
        return wat.inschrijven().filter(Inschrijving::nodig).isPresent();
    }

    private void reach() throws IOException {
        Optional<Contact> contact = wat.contact();
        json.writeObjectFieldStart("contactPoint");
        out.texts("phone", contact.flatMap(Contact::telefoon).map(Telefoon::link).stream());
        out.texts("email", contact.flatMap(Contact::email).stream());
        page("url");
        json.writeEndObject();
        if (hasToSignUp()) {
            signUp(wat.inschrijven().orElseThrow());
        }
    }

    private void signUp(Inschrijving inschrijven) throws IOException {
        json.writeObjectFieldStart("bookingInfo");
        out.text("phone", inschrijven.telefoon().map(Telefoon::link));
        if (inschrijven.link().isPresent()) {
            json.writeStringField("url", inschrijven.link().get());
            word("urlLabel", "Schrijf je in");
        }
        if (inschrijven.tot().isPresent()) {
            json.writeStringField(
                    "availabilityEnds", moment(inschrijven.tot().get().atTime(23, 59)));
        }
        json.writeEndObject();
    }

    private void who() throws IOException {
        Optional<Partner> partner = data.partner();
        json.writeObjectFieldStart("organizer");
        word("name", partner.map(Partner::titel).orElse(site.index().verband().naam()));
        json.writeEndObject();
        json.writeObjectFieldStart("audience");
        json.writeStringField("audienceType", "everyone");
        json.writeEndObject();
    }

    private void labels() throws IOException {
        out.texts("labels", Stream.concat(Stream.of("Huis van het Kind"), themes()));
    }

    private Stream<String> themes() {
        return wat.fiche().themas().stream()
                .flatMap(ref -> Dataitem.find(ref, site.index()).stream())
                .map(thema -> thema.titel().replace(";", ","))
                .distinct();
    }

    /** Its page, when the site knows its own name. */
    private void page(String key) throws IOException {
        out.texts(key, site.base().absolute(Addresses.of(wat)).stream());
    }
}
