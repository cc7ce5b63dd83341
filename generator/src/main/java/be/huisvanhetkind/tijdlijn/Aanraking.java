package be.huisvanhetkind.tijdlijn;

import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.git.Touched;
import be.huisvanhetkind.git.Touched.Kind;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.site.data.Datasoort;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of the file of one public type.
 *
 * @param wasOpen whether it was published before it was removed
 */
record Aanraking(LocalDate dag, Kind wat, Datasoort soort, String id, boolean wasOpen) {
    /** Nothing for a file of another kind: a picture, a vocabulary, what is internal. */
    static Optional<Aanraking> of(Touched touched) {
        Address address = new Address(List.of(touched.path().split("/")));
        return ContentTypes.at(address)
                .filter(ContentType::isPublic)
                .filter(type -> address.id().matches("[a-z0-9-]+"))
                .map(type -> of(touched, Datasoort.named(type.name()), address));
    }

    private static Aanraking of(Touched touched, Datasoort soort, Address address) {
        boolean wasOpen = touched.last().filter(text -> isOpen(text, address)).isPresent();
        return new Aanraking(touched.day(), touched.kind(), soort, address.id(), wasOpen);
    }

    private static boolean isOpen(String text, Address address) {
        SourceFile gone = new SourceFile(address.id(), address, Path.of(address.fileName()));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return FrontMatter.of(gone, bytes, finding -> {})
                .flatMap(front -> front.kop().find(ContentType.STATUS))
                .filter(Aanraking::isPublished)
                .isPresent();
    }

    private static boolean isPublished(Node value) {
        return value instanceof Scalar said && said.text().equals(Status.GEPUBLICEERD.id());
    }

    String told() {
        return String.join(
                "/", dag.toString(), wat.name(), soort.naam(), id, String.valueOf(wasOpen));
    }
}
