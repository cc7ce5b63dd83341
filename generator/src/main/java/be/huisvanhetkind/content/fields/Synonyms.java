package be.huisvanhetkind.content.fields;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What people call a field. */
public final class Synonyms {
    private static final Map<String, List<String>> ALL =
            Map.ofEntries(
                    Map.entry("tel", List.of("telefoon")),
                    Map.entry("gsm", List.of("telefoon")),
                    Map.entry("telefoonnummer", List.of("telefoon")),
                    Map.entry("nummer", List.of("telefoon")),
                    Map.entry("mail", List.of("email")),
                    Map.entry("e-mail", List.of("email")),
                    Map.entry("mailadres", List.of("email")),
                    Map.entry("site", List.of("website")),
                    Map.entry("web", List.of("website")),
                    Map.entry("webadres", List.of("website", "link")),
                    Map.entry("url", List.of("website", "link")),
                    Map.entry("naam", List.of("titel")),
                    Map.entry("title", List.of("titel")),
                    Map.entry("omschrijving", List.of("samenvatting")),
                    Map.entry("beschrijving", List.of("samenvatting")),
                    Map.entry("summary", List.of("samenvatting")),
                    Map.entry("kost", List.of("prijs")),
                    Map.entry("kostprijs", List.of("prijs")),
                    Map.entry("kosten", List.of("prijs")),
                    Map.entry("tarief", List.of("prijs")),
                    Map.entry("foto", List.of("afbeelding")),
                    Map.entry("beeld", List.of("afbeelding")),
                    Map.entry("begin", List.of("van", "start")),
                    Map.entry("beginuur", List.of("van")),
                    Map.entry("startuur", List.of("van")),
                    Map.entry("eind", List.of("einde", "tot")),
                    Map.entry("einduur", List.of("tot")),
                    Map.entry("stop", List.of("tot", "einde")),
                    Map.entry("plek", List.of("plaats", "locatie")),
                    Map.entry("waar", List.of("locatie")),
                    Map.entry("stad", List.of("gemeente")),
                    Map.entry("dorp", List.of("gemeente")),
                    Map.entry("tags", List.of("trefwoorden")),
                    Map.entry("zoekwoorden", List.of("trefwoorden")),
                    Map.entry("doelgroep", List.of("doelgroepen", "voor_wie")),
                    Map.entry("voor", List.of("voor_wie")),
                    Map.entry("inschrijving", List.of("inschrijven")),
                    Map.entry("openingsuren", List.of("uren")),
                    Map.entry("openingstijden", List.of("uren")),
                    Map.entry("wanneer", List.of("momenten")),
                    Map.entry("data", List.of("datums", "momenten")),
                    Map.entry("dag", List.of("dagen")),
                    Map.entry("weekdag", List.of("dagen")),
                    Map.entry("bijgewerkt", List.of("nagekeken_op")));

    private Synonyms() {}

    /** The fields a word may stand for, the likeliest first. */
    public static List<String> of(String typed) {
        return ALL.getOrDefault(typed.strip().toLowerCase(Locale.ROOT), List.of());
    }
}
