package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import java.util.List;

/**
 * Een bestand staat in de map van zijn soort.
 *
 * @param hier the folder it is in
 * @param soort what its fields say that it is
 * @param mappen where that belongs
 */
public record MapVerkeerd(Place place, String hier, String soort, List<String> mappen)
        implements Finding {
    public MapVerkeerd {
        mappen = List.copyOf(mappen);
    }

    @Override
    public String message() {
        return "Dit bestand staat in de map “%s”, maar het heeft de velden van het soort “%s”."
                .formatted(hier, soort);
    }

    @Override
    public String hint() {
        return "Verplaats het naar de map %s.".formatted(String.join(" of ", mappen));
    }
}
