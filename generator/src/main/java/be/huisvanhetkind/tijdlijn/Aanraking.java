package be.huisvanhetkind.tijdlijn;

import be.huisvanhetkind.git.Touched;
import be.huisvanhetkind.git.Touched.Kind;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.site.data.Datasoort;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What became of the file of one public type.
 *
 * @param wasOpen whether it was published before it was removed
 */
record Aanraking(LocalDate dag, Kind wat, Datasoort soort, String id, boolean wasOpen) {
    private static final Pattern PUBLISHED = Pattern.compile("(?m)^status: *gepubliceerd *$");

    /** Nothing for a file of another kind: a picture, a vocabulary, what is internal. */
    static Optional<Aanraking> of(Touched touched) {
        String[] path = touched.path().split("/");
        String file = path[path.length - 1];
        if (path.length < 2 || !file.matches("[a-z0-9-]+\\.(md|adoc)")) {
            return Optional.empty();
        }
        String name = file.substring(0, file.lastIndexOf('.'));
        String folder = path[path.length - 2];
        boolean isPartner = name.equals("partner") && path[0].equals("partners");
        String id = isPartner ? folder : name;
        return soort(isPartner, folder).map(soort -> of(touched, soort, id));
    }

    private static Optional<Datasoort> soort(boolean isPartner, String folder) {
        return Datasoort.ALL.stream()
                .filter(one -> isPartner == (one.type() == Partner.class))
                .filter(one -> isPartner || one.lijst().equals(folder))
                .findFirst();
    }

    private static Aanraking of(Touched touched, Datasoort soort, String id) {
        boolean wasOpen = touched.last().filter(text -> PUBLISHED.matcher(text).find()).isPresent();
        return new Aanraking(touched.day(), touched.kind(), soort, id, wasOpen);
    }

    String told() {
        return String.join(
                "/", dag.toString(), wat.name(), soort.naam(), id, String.valueOf(wasOpen));
    }
}
