package be.huisvanhetkind.render;

import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Url;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * {@code robots.txt}: every search engine is welcome; a page that is not for them says so itself.
 *
 * @param open whether they are; not on a site to try things on
 */
public record RobotsFormat(boolean open) implements Format {
    private static final String PATH = "robots.txt";

    @Override
    public boolean mayHave(String path) {
        return path.equals(PATH);
    }

    @Override
    public List<OutputFile> files(Site site) {
        return List.of(
                new OutputFile(PATH, open, () -> text(site).getBytes(StandardCharsets.UTF_8)));
    }

    private String text(Site site) {
        if (!open) {
            return "User-agent: *\nDisallow: /\n";
        }
        return "User-agent: *\nDisallow:\n"
                + site.base()
                        .absolute(new Url("/sitemap.xml"))
                        .map(address -> "Sitemap: " + address + "\n")
                        .orElse("");
    }
}
