package be.huisvanhetkind.render;

import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.site.Site;
import java.util.List;

/** One way the site is given to the world: HTML, pictures, a map for search engines. */
public interface Format {
    /** The files of this format, in a stable order; nothing is cooked yet. */
    Outcome<List<OutputFile>> render(Site site);
}
