package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/** Wat een voorbeeld verzon, komt niet op de site. */
public record VoorbeeldGebleven(Place place, String tekst) implements Finding {
    @Override
    public String message() {
        return "Hier staat nog wat het voorbeeld verzon: %s.".formatted(Quote.of(tekst));
    }

    @Override
    public String hint() {
        return "Schrijf in de plaats wat bij jullie klopt. Weet je het nog niet? Zet dan bovenaan “status: concept”.";
    }
}
