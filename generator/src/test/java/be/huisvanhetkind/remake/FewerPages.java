package be.huisvanhetkind.remake;

import be.huisvanhetkind.render.HtmlFormat;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Pages without most of the help for authors: a third of a small site, of pages that are all made
 * in one way.
 */
record FewerPages(Format format) implements Format {
    private static final Pattern HELP = Pattern.compile("hulp/(?!veld-onbekend)[^/]+/index\\.html");

    /** The pages with less help; another format as it is. */
    static Format of(Format format) {
        return format instanceof HtmlFormat ? new FewerPages(format) : format;
    }

    @Override
    public boolean mayHave(String path) {
        return format.mayHave(path) && !HELP.matcher(path).matches();
    }

    @Override
    public List<OutputFile> files(Site site) {
        return format.files(site).stream().filter(file -> mayHave(file.path())).toList();
    }

    @Override
    public Optional<OutputFile> find(String path, Site site) {
        return mayHave(path) ? format.find(path, site) : Optional.empty();
    }
}
