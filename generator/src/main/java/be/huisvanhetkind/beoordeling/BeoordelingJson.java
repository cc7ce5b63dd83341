package be.huisvanhetkind.beoordeling;

import be.huisvanhetkind.beoordeling.Wijzigingsverslag.Fout;
import be.huisvanhetkind.report.Json;
import be.huisvanhetkind.verschil.PartnerVerschil;
import be.huisvanhetkind.verschil.StukVerschil;
import be.huisvanhetkind.verschil.Verschil;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** For a program; {@code schema/wijzigingen.schema.json} says what is where. */
public final class BeoordelingJson implements BeoordelingFormat {
    private static final String SCHEMA =
            "https://huisvanhetkind.example/schema/wijzigingen.schema.json";

    /** Goes up when a reader of the old form would go wrong. */
    static final int VERSIE = 1;

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String write(Wijzigingsverslag beoordeling) {
        ObjectNode root =
                Json.object()
                        .put("$schema", SCHEMA)
                        .put("versie", VERSIE)
                        .put("website", beoordeling.website().orElse(""));
        root.set(
                "partners",
                Json.array(beoordeling.verschillen().partners(), BeoordelingJson::partner));
        root.set("fouten", Json.array(beoordeling.fouten(), BeoordelingJson::fout));
        return Json.text(root) + "\n";
    }

    private static ObjectNode partner(PartnerVerschil partner) {
        ObjectNode node =
                Json.object()
                        .put("id", partner.id())
                        .put("naam", partner.naam())
                        .put("dossier", partner.dossier());
        node.set("stukken", Json.array(partner.stukken(), BeoordelingJson::stuk));
        return node;
    }

    private static ObjectNode stuk(StukVerschil stuk) {
        ObjectNode node =
                Json.object()
                        .put("soort", stuk.soort())
                        .put("id", stuk.id())
                        .put("titel", stuk.titel())
                        .put("adres", stuk.adres())
                        .put("lot", stuk.lot().id());
        node.set("verschillen", Json.array(stuk.verschillen(), BeoordelingJson::verschil));
        return node;
    }

    private static ObjectNode verschil(Verschil verschil) {
        return Json.object()
                .put("gewicht", verschil.gewicht().id())
                .put("veld", verschil.veld())
                .put("zin", verschil.zin())
                .put("voor", verschil.voor())
                .put("na", verschil.na());
    }

    private static ObjectNode fout(Fout fout) {
        return Json.object()
                .put("code", fout.code())
                .put("bestand", fout.bestand())
                .put("regel", fout.regel())
                .put("boodschap", fout.boodschap());
    }
}
