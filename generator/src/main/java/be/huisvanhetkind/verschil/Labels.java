package be.huisvanhetkind.verschil;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What a person calls a field, and how heavy a difference in it weighs. */
final class Labels {
    /** Where the name that authors write does not say enough. */
    private static final Map<String, String> LABELS =
            Map.ofEntries(
                    Map.entry("geldig_vanaf", "Op de site vanaf"),
                    Map.entry("geldig_tot", "Op de site tot en met"),
                    Map.entry("nazien_voor", "Na te lezen voor"),
                    Map.entry("vijf_b", "Toegankelijkheid"),
                    Map.entry("themas", "Thema’s"),
                    Map.entry("email", "E-mail"),
                    Map.entry("sms", "Sms"),
                    Map.entry("alt", "Wat op het beeld staat"),
                    Map.entry("afspraak", "Hoe je binnenraakt"),
                    Map.entry("hoe", "Hoe je een afspraak maakt"),
                    Map.entry("uren", "Wanneer"),
                    Map.entry("wanneer", "Uren"));

    /** Where a person has a word for it. */
    private static final Map<String, String> NAMEN =
            Map.ofEntries(
                    Map.entry("prijs", "de prijs"),
                    Map.entry("adres", "het adres"),
                    Map.entry("telefoon", "het telefoonnummer"),
                    Map.entry("sms", "het nummer voor sms"),
                    Map.entry("email", "het e-mailadres"),
                    Map.entry("website", "de website"),
                    Map.entry("logo", "het logo"),
                    Map.entry("bestand", "het beeld"),
                    Map.entry("samenvatting", "de samenvatting"));

    private static final Map<String, Gewicht> GEWICHTEN = weights();

    private Labels() {}

    static String of(String veld) {
        return LABELS.getOrDefault(
                veld, Blik.W.hoofdletter(veld.replace('_', ' ').replace('-', ' ')));
    }

    /** As it begins a sentence. */
    static String naam(String veld) {
        return NAMEN.getOrDefault(veld, Zinsbouw.quoted(of(veld)));
    }

    /** What nobody thought of is content like any other. */
    static Gewicht gewicht(String veld) {
        return GEWICHTEN.getOrDefault(veld, Gewicht.INHOUD);
    }

    private static Map<String, Gewicht> weights() {
        Map<String, Gewicht> all = new HashMap<>();
        put(all, Gewicht.DICHT, "dienststatus gesloten");
        put(
                all,
                Gewicht.WANNEER_EN_WAAR,
                "afspraak hoe waar momenten reeks openingsuren uren wanneer aangepast onthaal locatie"
                        + " plaats adres wijk deelname inschrijven locaties geldig_vanaf geldig_tot"
                        + " open_op_feestdagen wachttijd");
        put(all, Gewicht.PRIJS, "prijs");
        put(all, Gewicht.CONTACT, "contact ombuds noodnummers");
        put(
                all,
                Gewicht.VOOR_WIE,
                "leeftijd_min leeftijd_max voor_wie doelgroepen talen tolk begeleiding_vereist bereik");
        put(
                all,
                Gewicht.WOORDEN,
                "titel samenvatting trefwoorden afbeelding logo alt naam slagzin");
        put(
                all,
                Gewicht.ACHTERGROND,
                "nagekeken_op nazien_voor bronnen herkomst status zichtbaarheid");
        return Map.copyOf(all);
    }

    private static void put(Map<String, Gewicht> all, Gewicht gewicht, String velden) {
        Stream.of(velden.split(" ")).forEach(veld -> all.put(veld, gewicht));
    }
}
