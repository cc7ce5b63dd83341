package be.huisvanhetkind.render.data;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Gegevens;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.agenda.Agendapunt;
import be.huisvanhetkind.site.agenda.Dagagenda;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.data.Api;
import be.huisvanhetkind.site.data.Datasoort;
import be.huisvanhetkind.site.data.Omslag;
import be.huisvanhetkind.site.parts.Beelden;
import be.huisvanhetkind.site.view.Beeld;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is not about one item: where everything is, the house, its words, its days. */
final class HouseFiles {
    private final Site site;
    private final JsonGenerator json;
    private final DataWriter out;

    private HouseFiles(Site site, JsonGenerator json) {
        this.site = site;
        this.json = json;
        this.out = new DataWriter(json, site, this::picture);
    }

    /** The only picture is the logo of the house. */
    private Optional<Beeld> picture(Media logo) {
        return Optional.of(Beelden.logo(site.index()));
    }

    /**
     * Where everything is.
     *
     * @param totals how many there are of each type
     */
    static byte[] index(Map<Datasoort, Integer> totals, List<LocalDate> dagen, Site site) {
        return JsonFile.object(json -> new HouseFiles(site, json).index(totals, dagen));
    }

    static byte[] huis(Site site) {
        return JsonFile.object(json -> new HouseFiles(site, json).huis());
    }

    /** Every list from which a field of a public type takes a word. */
    static byte[] begrippen(Site site) {
        return JsonFile.object(json -> new HouseFiles(site, json).begrippen());
    }

    /** Everything on one day, so that one question is enough. */
    static byte[] dag(Dagagenda dag, Site site) {
        return JsonFile.object(json -> new HouseFiles(site, json).dag(dag));
    }

    private void index(Map<Datasoort, Integer> totals, List<LocalDate> dagen) throws IOException {
        Samenwerkingsverband verband = site.index().verband();
        out.url("zelf", Api.INDEX);
        json.writeStringField("naam", verband.naam());
        json.writeStringField("gemaakt_voor", site.index().vandaag().toString());
        out.text("licentie", verband.web().licentie());
        out.texts("talen", verband.sitetalen().stream().map(Sitetaal::id));
        out.url("huis", Api.HUIS);
        out.url("begrippen", Api.BEGRIPPEN);
        out.url("openapi", Api.OPENAPI);
        json.writeArrayFieldStart("lijsten");
        for (Datasoort soort : Datasoort.ALL) {
            json.writeStartObject();
            json.writeStringField("type", soort.naam());
            json.writeNumberField("totaal", totals.getOrDefault(soort, 0));
            out.url("eerste", Api.list(soort, 1));
            out.url("schema", Api.schema(soort.naam()));
            json.writeEndObject();
        }
        json.writeEndArray();
        out.texts("dagen", dagen.stream().map(LocalDate::toString));
        out.url("dag", Api.DAG);
    }

    private void huis() throws IOException {
        out.url("zelf", Api.HUIS);
        out.url("pagina", Url.HOME);
        out.properties(Omslag.HUIS, site.index().verband().bestand().gegevens());
    }

    private void begrippen() throws IOException {
        out.url("zelf", Api.BEGRIPPEN);
        json.writeArrayFieldStart("lijsten");
        for (Lijst lijst : Woordgebruik.LIJSTEN) {
            json.writeStartObject();
            out.choice("lijst", lijst);
            json.writeArrayFieldStart("begrippen");
            for (Begrip begrip : site.index().begrippen().of(lijst)) {
                json.writeStartObject();
                out.properties(Omslag.BEGRIP, gegevens(begrip));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static Gegevens gegevens(Begrip begrip) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", begrip.id());
        values.put("label", begrip.label());
        values.put("uitleg", begrip.uitleg());
        values.put("synoniemen", begrip.synoniemen());
        values.put("bron", begrip.bron());
        begrip.geldigTot().ifPresent(dag -> values.put("geldig_tot", dag));
        begrip.opvolger().ifPresent(ander -> values.put("opvolger", ander));
        begrip.leeftijd().map(Leeftijd::min).ifPresent(min -> values.put("leeftijd_min", min));
        begrip.leeftijd().map(Leeftijd::max).ifPresent(max -> values.put("leeftijd_max", max));
        begrip.uit().ifPresent(code -> values.put("uit", code));
        return new Gegevens(values);
    }

    private void dag(Dagagenda dag) throws IOException {
        json.writeStringField("dag", dag.dag().toString());
        out.url("zelf", Api.dag(dag.dag()));
        out.url("pagina", dag.url());
        json.writeArrayFieldStart("keren");
        for (Agendapunt punt : dag.punten()) {
            for (Keer keer : punt.keren()) {
                json.writeStartObject();
                keer(keer);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void keer(Keer keer) throws IOException {
        Datasoort soort = Datasoort.of(keer.wat().getClass());
        json.writeStringField("type", soort.naam());
        json.writeStringField("id", keer.wat().id());
        json.writeStringField("titel", keer.wat().titel());
        out.url("zelf", Api.item(soort, keer.wat().id()));
        out.url("pagina", Addresses.of(keer.wat()));
        Optional<Partner> partner = site.index().eigenaar(keer.wat());
        if (partner.isPresent()) {
            out.link("partner", partner.get());
        }
        json.writeNumberField("leeftijd_min", keer.leeftijd().min());
        json.writeNumberField("leeftijd_max", keer.leeftijd().max());
        json.writeObjectFieldStart("prijs");
        out.properties(Omslag.PRIJS, prijs(keer));
        json.writeEndObject();
        out.choice("rubriek", keer.rubriek());
        ItemFile.how(keer, json, out);
        if (keer.locatie().isPresent()) {
            out.link("locatie", keer.locatie().get());
        }
        out.text("plaats", keer.plaats());
    }

    private static Gegevens prijs(Keer keer) {
        return (Gegevens) keer.wat().fiche().bestand().gegevens().find("prijs").orElseThrow();
    }
}
