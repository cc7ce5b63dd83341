package be.huisvanhetkind.render;

import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.pictures.Card;
import be.huisvanhetkind.render.pictures.PictureMaker;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.pagina.Beeldmerk;
import be.huisvanhetkind.site.pagina.Deelbeeld;
import be.huisvanhetkind.site.parts.Deelbeelden;
import be.huisvanhetkind.site.parts.Merken;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The pictures others see when a page is shared. They are asked for by their whole address, so
 * there are none when the site does not know its own name.
 */
public record CardFormat(PictureMaker maker) implements Format {
    @Override
    public boolean mayHave(String path) {
        return path.startsWith("media/delen/");
    }

    @Override
    public List<OutputFile> files(Site site) {
        if (site.base().origin().isEmpty()) {
            return List.of();
        }
        Beeldmerk merk = Deelbeelden.of(site.index());
        Card card = new Card(merk, Merken.huisstijl(site.index()));
        return Stream.concat(Stream.of(merk.huis()), merk.partners().values().stream())
                .sorted(Comparator.comparing(beeld -> beeld.url().path()))
                .map(beeld -> file(beeld, card))
                .toList();
    }

    private OutputFile file(Deelbeeld beeld, Card card) {
        String key = card.key(beeld);
        return new OutputFile(
                beeld.url().file(), key, () -> maker.draw(key, () -> card.draw(beeld)));
    }
}
