package be.huisvanhetkind.render.output;

import be.huisvanhetkind.site.Site;
import java.util.List;
import java.util.Optional;

/**
 * One way the site is given to the world: HTML, pictures, a map for search engines. A format
 * derives what it needs from the house of an edition and from the pages.
 */
public interface Format {
    /** Whether a file may be of this format, by its path alone; more than one may say so. */
    boolean mayHave(String path);

    /** The files of this format, in a stable order; nothing is cooked yet. */
    List<OutputFile> files(Site site);

    /** One of its files; a format that can find it without laying out the others does so. */
    default Optional<OutputFile> find(String path, Site site) {
        return files(site).stream().filter(file -> file.path().equals(path)).findFirst();
    }
}
