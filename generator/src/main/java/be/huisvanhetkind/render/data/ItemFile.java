package be.huisvanhetkind.render.data;

import static be.huisvanhetkind.site.data.Datawaarde.moment;

import be.huisvanhetkind.cache.Digest;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.tijd.Dag;
import be.huisvanhetkind.render.data.Dataitem.Vertaald;
import be.huisvanhetkind.render.output.RootLinks;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.data.Api;
import be.huisvanhetkind.site.data.Datasoort;
import be.huisvanhetkind.site.data.Omslag;
import be.huisvanhetkind.site.index.Derived;
import be.huisvanhetkind.site.parts.Beelden;
import be.huisvanhetkind.site.view.Beeld;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;

/** Writes one item: whole, or as it stands in a list. */
final class ItemFile {
    private final Dataitem data;
    private final Site site;
    private final JsonGenerator json;
    private final DataWriter out;

    private ItemFile(Dataitem data, JsonGenerator json) {
        this.data = data;
        this.site = data.site();
        this.json = json;
        this.out = new DataWriter(json, site, media -> picture(media, data.item()));
    }

    /** All of it. */
    static byte[] of(Datasoort soort, String id, Site site) {
        return JsonFile.object(json -> new ItemFile(Dataitem.of(soort, id, site), json).whole());
    }

    /** As much of it as a list tells. */
    static void shortly(Datasoort soort, String id, Site site, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        new ItemFile(Dataitem.of(soort, id, site), json).start();
        json.writeEndObject();
    }

    private static Optional<Beeld> picture(Media media, Publiek item) {
        boolean isLogo =
                item instanceof Partner partner && partner.logo().equals(Optional.of(media));
        return isLogo ? Beelden.logo((Partner) item) : Beelden.of(item);
    }

    private void start() throws IOException {
        Publiek item = data.item();
        json.writeStringField("type", data.soort().naam());
        json.writeStringField("id", item.id());
        out.url("zelf", Api.item(data.soort(), item.id()));
        out.url("pagina", Addresses.of(item));
        json.writeStringField("hash", hash());
        fields();
        if (Omslag.hasKeren(data.soort())) {
            out.texts("weekdagen", data.weekdagen().stream().map(Dag::id));
        }
    }

    private void fields() throws IOException {
        Optional<Partner> partner = data.partner();
        if (partner.isPresent()) {
            out.link("partner", partner.get());
        }
        out.properties(data.soort().velden(), data.item().fiche().bestand().gegevens());
    }

    private void whole() throws IOException {
        start();
        text(site.index().tekst(data.item()));
        if (Omslag.hasKeren(data.soort())) {
            json.writeArrayFieldStart("keren");
            for (Keer keer : data.keren()) {
                time(keer);
            }
            json.writeEndArray();
        }
        translations();
    }

    /**
     * Tells what somebody wrote of it, and what that makes of its times, from anything else; that a
     * day goes by changes nothing. Made once for its own file and for its list.
     */
    private String hash() {
        String name = "hash/" + data.soort().naam() + "/" + data.item().id();
        Dataitem of = data;
        return site.index().get(Derived.of(name, index -> hash(of)));
    }

    static String hash(Dataitem data) {
        return Digest.quick(JsonFile.object(json -> new ItemFile(data, json).written()));
    }

    private void written() throws IOException {
        fields();
        text(site.index().tekst(data.item()));
        translations();
        if (Omslag.hasKeren(data.soort())) {
            json.writeStringField("dicht", data.dicht());
        }
    }

    private void translations() throws IOException {
        json.writeArrayFieldStart("vertalingen");
        for (Vertaald one : data.vertalingen().toList()) {
            translation(one);
        }
        json.writeEndArray();
    }

    private void time(Keer keer) throws IOException {
        json.writeStartObject();
        how(keer, json, out);
        if (keer.locatie().isPresent()) {
            json.writeStringField("locatie", keer.locatie().get().id());
        }
        out.text("plaats", keer.plaats());
        json.writeEndObject();
    }

    /** When it is, and whether one can go. */
    static void how(Keer keer, JsonGenerator json, DataWriter out) throws IOException {
        json.writeStringField("start", moment(keer.start()));
        json.writeStringField("einde", moment(keer.einde()));
        out.choice("ingang", keer.ingang());
        out.choice("status", keer.status());
        if (keer.volzet()) {
            json.writeBooleanField("volzet", true);
        }
        out.text("reden", keer.reden());
    }

    private void translation(Vertaald in) throws IOException {
        json.writeStartObject();
        json.writeStringField("taal", in.taal().id());
        out.url("pagina", Addresses.of(in.item()).in(in.taal()));
        json.writeStringField("titel", in.item().titel());
        json.writeStringField("samenvatting", in.item().fiche().samenvatting());
        text(in.index().tekst(in.item()));
        json.writeEndObject();
    }

    private void text(Tekst tekst) throws IOException {
        json.writeObjectFieldStart("tekst");
        json.writeStringField("html", RootLinks.follow(tekst.html(), site.base()::address));
        json.writeStringField("plat", tekst.plat());
        json.writeEndObject();
    }
}
