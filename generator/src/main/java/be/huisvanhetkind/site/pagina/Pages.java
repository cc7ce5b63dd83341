package be.huisvanhetkind.site.pagina;

import be.huisvanhetkind.site.index.Index;
import java.util.stream.Stream;

/** The pages of one content type. */
@FunctionalInterface
public interface Pages {
    Stream<Page> of(Index index);
}
