package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** Een tekstbestand is klein. */
public record BestandTeGroot(Place place, long kilobytes, long max) implements Finding {
    @Override
    public String message() {
        return "Dit bestand is te groot: %d kB, en we lezen er hoogstens %d."
                .formatted(kilobytes, max);
    }

    @Override
    public String hint() {
        return "Maak de tekst korter, of verdeel ze over meer dan één bestand.";
    }
}
