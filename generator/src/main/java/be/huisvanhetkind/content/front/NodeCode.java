package be.huisvanhetkind.content.front;

import be.huisvanhetkind.cache.Decoder;
import be.huisvanhetkind.cache.Encoder;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.finding.Place;

/** How the cache writes a tree of front matter; the file it stood in is told when it is read. */
public final class NodeCode {
    private static final int SCALAR = 0;
    private static final int SEQUENCE = 1;
    private static final int MAPPING = 2;

    private NodeCode() {}

    public static void write(Encoder out, Node node) {
        if (node instanceof Scalar scalar) {
            place(out.number(SCALAR), scalar.place()).text(scalar.text());
        } else if (node instanceof Sequence sequence) {
            place(out.number(SEQUENCE), sequence.place()).list(sequence.items(), NodeCode::write);
        } else if (node instanceof Mapping mapping) {
            place(out.number(MAPPING), mapping.place())
                    .number(mapping.isFlow() ? 1 : 0)
                    .list(mapping.entries(), NodeCode::entry);
        }
    }

    private static void entry(Encoder out, Mapping.Entry entry) {
        write(out, entry.key());
        write(out, entry.value());
    }

    private static Encoder place(Encoder out, Place place) {
        return out.number(place.line()).number(place.column()).number(place.length());
    }

    public static Node read(Decoder in, String file) {
        int type = in.number();
        Place place = new Place(file, in.number(), in.number(), in.number());
        return switch (type) {
            case SCALAR -> new Scalar(place, in.text());
            case SEQUENCE -> new Sequence(place, in.list(item -> read(item, file)));
            case MAPPING -> mapping(in, place, file);
            default -> throw new IllegalStateException("not a node: " + type);
        };
    }

    private static Mapping mapping(Decoder in, Place place, String file) {
        boolean isFlow = in.number() == 1;
        return new Mapping(place, in.list(entry -> entry(entry, file)), isFlow);
    }

    private static Mapping.Entry entry(Decoder in, String file) {
        Scalar key = (Scalar) read(in, file);
        return new Mapping.Entry(key, read(in, file));
    }
}
