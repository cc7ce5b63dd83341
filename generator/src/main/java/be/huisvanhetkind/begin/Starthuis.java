package be.huisvanhetkind.begin;

import be.huisvanhetkind.beoordeling.Gastheer;
import be.huisvanhetkind.content.BegrippenReader;
import be.huisvanhetkind.model.huis.Werkingsgebied.Gemeente;
import be.huisvanhetkind.model.huis.Werkingsgebied.Niveau;
import be.huisvanhetkind.uitgave.Huisversie;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The files of a house that begins: the text of each, by its path from the folder of the house. The
 * last is {@code content/huis.yml}, which makes a folder a house.
 */
public final class Starthuis {
    private static final String CONTENT = "content/";

    private Starthuis() {}

    /**
     * @param answers an answer to which there is no objection, for each question
     * @param host where the house keeps its repository, when that is known
     */
    public static Map<String, String> of(
            Map<Startvraag, String> answers, Optional<Gastheer> host, LocalDate today) {
        Antwoorden told = Antwoorden.of(answers);
        Map<String, String> values = values(told, today);
        Map<String, String> files = new LinkedHashMap<>();
        host.map(one -> one.bestanden("", "")).ifPresent(files::putAll);
        host.ifPresent(one -> Gastheer.NETLIFY.bestanden("", "").forEach(files::putIfAbsent));
        files.putAll(Teksteditor.VSCODE.bestanden("huis", BegrippenReader.ofProgram()));
        for (String name : List.of("gitignore", "gitattributes", "editorconfig")) {
            files.put("." + name, Sjabloon.of(name).text());
        }
        files.put(Huisversie.FILE, Huisversie.ofNow().text());
        files.put("README.md", Sjabloon.of("README.md").filled(values));
        files.put(CONTENT + "logo.svg", Startlogo.of(told.naam(), told.kleuren()));
        files.put(CONTENT + "partners/" + told.map() + "/partner.md", text("partner.md", values));
        files.put(CONTENT + "privacyverklaringen/privacy.md", text("privacy.md", values));
        files.put(
                CONTENT + "toegankelijkheidsverklaringen/toegankelijkheid.md",
                text("toegankelijkheid.md", values));
        files.put(CONTENT + "paginas/doe-mee.md", text("doe-mee.md", values));
        files.put(CONTENT + "nieuws/we-zijn-begonnen.md", text("nieuws.md", values));
        files.put(CONTENT + "huis.yml", text("huis.yml", values));
        return files;
    }

    private static String text(String name, Map<String, String> values) {
        return Sjabloon.of(CONTENT + name).filled(values);
    }

    private static Map<String, String> values(Antwoorden told, LocalDate today) {
        Niveau niveau =
                told.gemeenten().size() == 1 ? Niveau.GEMEENTELIJK : Niveau.INTERGEMEENTELIJK;
        return Map.ofEntries(
                Map.entry("naam", Sjabloon.yaml(told.naam())),
                Map.entry("kort", Sjabloon.yaml(told.korteNaam())),
                Map.entry("slagzin", Sjabloon.yaml(told.slagzin())),
                Map.entry("donker", Sjabloon.yaml(told.kleuren().donker())),
                Map.entry("licht", Sjabloon.yaml(told.kleuren().licht())),
                Map.entry("vorm", told.vorm()),
                Map.entry("partner", told.map()),
                Map.entry("organisatie", Sjabloon.yaml(told.partner())),
                Map.entry("verantwoordelijke", Sjabloon.yaml(told.verantwoordelijke())),
                Map.entry("niveau", niveau.id()),
                Map.entry("gemeenten", gemeenten(told.gemeenten())),
                Map.entry("telefoon", Sjabloon.yaml(told.telefoon())),
                Map.entry("mail", Sjabloon.yaml(told.mail())),
                Map.entry("telefoonkaal", told.telefoon()),
                Map.entry("mailkaal", told.mail()),
                Map.entry("vandaag", today.toString()),
                Map.entry("gisteren", today.minusDays(1).toString()),
                Map.entry("eergisteren", today.minusDays(2).toString()));
    }

    private static String gemeenten(List<Gemeente> all) {
        return all.stream().map(Starthuis::gemeente).collect(Collectors.joining("\n"));
    }

    private static String gemeente(Gemeente gemeente) {
        String naam = Sjabloon.yaml(gemeente.naam());
        String postcodes = String.join(", ", gemeente.postcodes());
        return "    - naam: %s\n      postcodes: [%s]".formatted(naam, postcodes);
    }
}
