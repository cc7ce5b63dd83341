package be.huisvanhetkind.render.data;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Datatype.Property;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.site.data.Datasoort;
import be.huisvanhetkind.site.data.Omslag;
import java.util.List;
import java.util.stream.Stream;

/** Which vocabularies the open data of a house takes words from. */
final class Woordgebruik {
    /** Those, each once, by name. */
    static final List<Lijst> LIJSTEN =
            Stream.concat(Stream.of(Omslag.HUIS), Datasoort.ALL.stream().map(Datasoort::velden))
                    .flatMap(Woordgebruik::in)
                    .distinct()
                    .sorted()
                    .toList();

    private Woordgebruik() {}

    private static Stream<Lijst> in(Datatype type) {
        if (type instanceof Datatype.Term term) {
            return Stream.of(term.lijst());
        } else if (type instanceof Datatype.ListOf list) {
            return in(list.each());
        } else if (type instanceof Datatype.Group group) {
            return group.properties().stream().map(Property::datatype).flatMap(Woordgebruik::in);
        }
        return Stream.empty();
    }
}
