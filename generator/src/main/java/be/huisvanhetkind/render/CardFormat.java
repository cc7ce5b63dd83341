package be.huisvanhetkind.render;

import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.render.darkroom.Card;
import be.huisvanhetkind.render.darkroom.Darkroom;
import be.huisvanhetkind.site.Deelbeeld;
import be.huisvanhetkind.site.Site;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The pictures others see when a page is shared. They are asked for by their whole address, so
 * there are none when the site does not know its own name.
 */
public record CardFormat(Darkroom darkroom) implements Format {
    @Override
    public Outcome<List<OutputFile>> render(Site site) {
        if (site.base().origin().isEmpty()) {
            return Outcome.of(List.of());
        }
        Card card = new Card(site.merk(), site.huisstijl());
        return Outcome.of(
                Stream.concat(
                                Stream.of(site.merk().huis()),
                                site.merk().partners().values().stream())
                        .sorted(Comparator.comparing(beeld -> beeld.url().path()))
                        .map(beeld -> file(beeld, card))
                        .toList());
    }

    private OutputFile file(Deelbeeld beeld, Card card) {
        return new OutputFile(
                beeld.url().file(), () -> darkroom.draw(card.key(beeld), () -> card.draw(beeld)));
    }
}
