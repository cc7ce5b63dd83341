package be.huisvanhetkind.render;

import be.huisvanhetkind.cache.Digest;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.pictures.Ico;
import be.huisvanhetkind.render.pictures.Icon;
import be.huisvanhetkind.render.pictures.PictureMaker;
import be.huisvanhetkind.site.Site;
import java.util.List;
import java.util.stream.Stream;

/** The logo as the icon of a tab, a bookmark and a phone. */
public record IconFormat(PictureMaker maker) implements Format {
    static final String TAB = "favicon.ico";

    private static final String PREFIX = "media/icoon-";

    private static final Icon SMALL = Icon.clear("klein", 32, 0);

    /** Every icon but that of the tab. */
    static final List<Icon> ALL =
            List.of(
                    Icon.onPaper("180", 180, 0.1),
                    Icon.clear("192", 192, 0.03),
                    Icon.clear("512", 512, 0.03),
                    Icon.onPaper("vrij-512", 512, 0.22));

    @Override
    public boolean mayHave(String path) {
        return path.equals(TAB) || path.startsWith(PREFIX);
    }

    @Override
    public List<OutputFile> files(Site site) {
        Media logo = site.index().verband().gezicht().logo();
        return Stream.concat(
                        Stream.of(
                                new OutputFile(
                                        TAB, () -> Ico.around(SMALL.size(), png(SMALL, logo)))),
                        ALL.stream().map(icon -> new OutputFile(path(icon), () -> png(icon, logo))))
                .toList();
    }

    static String path(Icon icon) {
        return PREFIX + icon.name() + ".png";
    }

    private byte[] png(Icon icon, Media logo) {
        return maker.draw(icon + " " + Digest.of(logo.inhoud().get()), () -> icon.draw(logo));
    }
}
