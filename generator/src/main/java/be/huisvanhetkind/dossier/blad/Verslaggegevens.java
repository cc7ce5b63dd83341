package be.huisvanhetkind.dossier.blad;

import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Verslag.Kerncijfer;
import be.huisvanhetkind.dossier.verslag.Verslagdeel;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.report.Json;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A report for programs, as JSON.
 *
 * @param dag the day it is about
 */
public record Verslaggegevens(LocalDate dag) implements Verslagvorm {
    @Override
    public String extension() {
        return "json";
    }

    @Override
    public byte[] write(Verslag verslag) {
        ObjectNode all = Json.object();
        all.put("verslag", verslag.naam())
                .put("titel", verslag.titel())
                .put("dag", dag.toString())
                .put("samenvatting", verslag.lead());
        all.set("cijfers", Json.array(verslag.kerncijfers(), Verslaggegevens::number));
        all.set("werkpunten", Json.array(verslag.werkpunten(), Verslaggegevens::task));
        all.set("delen", Json.array(verslag.delen(), Verslaggegevens::part));
        return (Json.text(all) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode number(Kerncijfer cijfer) {
        return Json.object().put("waarde", cijfer.waarde()).put("wat", cijfer.wat());
    }

    private static ObjectNode task(Werkpunt punt) {
        ObjectNode node =
                Json.object()
                        .put("dringend", punt.dringend().name().toLowerCase(Locale.ROOT))
                        .put("wat", punt.wat())
                        .put("waarom", punt.waarom());
        punt.tegen().ifPresent(dag -> node.put("tegen", dag.toString()));
        files(node, punt.bewijs());
        return node;
    }

    private static ObjectNode part(Verslagdeel deel) {
        ObjectNode node = Json.object().put("kop", deel.kop());
        if (deel instanceof Rooster rooster) {
            node.put("naam", rooster.naam());
            texts(node.putArray("kolommen"), rooster.kolommen());
            node.set("rijen", Json.array(rooster.rijen(), Verslaggegevens::row));
        } else {
            texts(node.putArray("zinnen"), ((Leesdeel) deel).zinnen());
        }
        return node;
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static ObjectNode row(Rij rij) {
        ObjectNode node = Json.object();
        node.set("kop", cell(rij.kop()));
        node.set("vakken", Json.array(rij.vakken(), Verslaggegevens::cell));
        return node;
    }

    private static ObjectNode cell(Vak vak) {
        ObjectNode node = Json.object().put("tekst", vak.tekst());
        vak.oordeel().map(Oordeel::woord).ifPresent(woord -> node.put("oordeel", woord));
        files(node, vak.bewijs());
        return node;
    }

    private static void files(ObjectNode node, List<Bewijs> bewijs) {
        if (!bewijs.isEmpty()) {
            texts(node.putArray("bestanden"), bewijs.stream().map(Bewijs::bestand).toList());
        }
    }
}
