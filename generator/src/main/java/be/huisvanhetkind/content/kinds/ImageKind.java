package be.huisvanhetkind.content.kinds;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.findings.AfbeeldingOntbreekt;
import be.huisvanhetkind.content.findings.VormVerkeerd;
import be.huisvanhetkind.content.media.Images;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.model.Media;
import java.util.Optional;

/** A picture next to the document: it must be there, and be what its name says. */
public record ImageKind() implements Kind<Media> {
    @Override
    public String description() {
        return "de naam van een beeld (svg, png of jpg) in dezelfde map";
    }

    @Override
    public Datatype datatype() {
        return new Datatype.Picture();
    }

    @Override
    public Optional<Node> sample(Scalar help, Reading reading) {
        return Optional.of(help.with("logo.svg"));
    }

    @Override
    public Optional<Media> read(Node node, Reading reading) {
        if (!(node instanceof Scalar scalar)) {
            reading.report(new VormVerkeerd(node.place(), node.soort(), description()));
            return Optional.empty();
        }
        Optional<SourceFile> file = reading.neighbour(scalar.text().strip());
        if (file.isEmpty()) {
            reading.report(new AfbeeldingOntbreekt(scalar.place(), scalar.text()));
            return Optional.empty();
        }
        Optional<Media> beeld = Images.read(file.get(), scalar.place(), reading::report);
        beeld.ifPresent(reading::remember);
        return beeld;
    }
}
