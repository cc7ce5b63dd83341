package be.huisvanhetkind.beoordeling;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.verschil.Verschillen;
import java.util.List;
import java.util.Optional;

/**
 * Wat iemand nakijkt voor het gepubliceerd wordt.
 *
 * @param fouten what is wrong with the new state and was not with the old one
 * @param website where the site stands, and the explanation of a finding
 * @param merk the colours of the house, as a style sheet
 */
public record Wijzigingsverslag(
        Verschillen verschillen, List<Fout> fouten, Optional<String> website, String merk) {
    static final String NIETS = "Voor gezinnen verandert er niets.";

    public Wijzigingsverslag {
        fouten = List.copyOf(fouten);
    }

    /**
     * An error that was not there before.
     *
     * @param bestand its path below the folder that the program was started for
     */
    public record Fout(String code, String bestand, int regel, String boodschap) {
        public static Fout of(Finding finding) {
            return new Fout(
                    finding.code(),
                    finding.place().file(),
                    finding.place().line(),
                    finding.message());
        }

        /** The same error, wherever its line moved to. */
        public boolean isLike(Fout other) {
            return code.equals(other.code)
                    && bestand.equals(other.bestand)
                    && boodschap.equals(other.boodschap);
        }
    }

    /** "2 nieuwe fouten". */
    String telling() {
        return fouten.size() == 1 ? "1 nieuwe fout" : fouten.size() + " nieuwe fouten";
    }

    /** "Dossier: 2 bestanden." */
    static String dossier(int bestanden) {
        return bestanden == 1
                ? "Dossier: 1 bestand."
                : "Dossier: %d bestanden.".formatted(bestanden);
    }
}
