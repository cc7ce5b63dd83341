package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import java.util.List;

/**
 * Een bestand staat in een map waar we het zoeken, en is van een soort die we lezen.
 *
 * @param naam the name that is not known: of the folder, of the file, or what follows its dot
 * @param namen the names that are
 */
public record BestandOnverwacht(Place place, Wat wat, String naam, List<String> namen)
        implements Finding {
    public BestandOnverwacht {
        namen = List.copyOf(namen);
    }

    /** What is not as expected. */
    public enum Wat {
        MAP("In de map %s lezen we dit bestand niet."),
        DIEP("De map %s zit te diep in andere mappen."),
        SOORT("Een bestand dat op %s eindigt, lezen we hier niet."),
        BEGRIPPENLIJST("We kennen geen begrippenlijst met de naam %s."),
        TAALGIDS("De site spreekt geen taal met de naam %s.");

        private final String message;

        Wat(String message) {
            this.message = message;
        }
    }

    @Override
    public String message() {
        return wat.message.formatted(Quote.of(naam));
    }

    @Override
    public String hint() {
        String all = String.join(", ", namen);
        return switch (wat) {
            case MAP -> map(all);
            case DIEP -> "Zet de bestanden hoger, in een map die we lezen.";
            case SOORT -> soort(all);
            case BEGRIPPENLIJST ->
                    Nearest.hint(naam, namen, "Deze lijsten zijn er: %s.".formatted(all));
            case TAALGIDS ->
                    Nearest.hint(naam, namen, "Noem het naar een taal: %s.".formatted(all));
        };
    }

    /** What to do with a file of another program. */
    private String soort(String all) {
        return switch (naam) {
            case ".doc", ".docx", ".odt" ->
                    "Kopieer de tekst in een bestand dat op .md eindigt; “huis new” maakt er een.";
            case ".pdf" -> "Zet de tekst in een bestand dat op .md eindigt, of link naar het pdf.";
            case ".heic" -> "Bewaar de foto als jpg.";
            case ".xls", ".xlsx", ".ods" ->
                    "Zet wat erin staat in de velden of in een tabel van een bestand dat op .md eindigt.";
            default -> "Bewaar het als een van deze soorten: %s.".formatted(all);
        };
    }

    /** A folder whose own name is good stands in the wrong one, or its files do. */
    private String map(String all) {
        String map = naam.substring(naam.lastIndexOf('/') + 1);
        List<String> anders = namen.stream().filter(een -> !een.equals(map)).toList();
        String otherwise =
                namen.size() == 1
                        ? "Zet het in de map %s.".formatted(all)
                        : "Zet het in een van deze mappen: %s.".formatted(all);
        return Nearest.hint(map, anders, otherwise)
                .replace("Bedoelde je “", "Bedoelde je de map “");
    }
}
