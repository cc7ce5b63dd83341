package be.huisvanhetkind.render.rdf;

import be.huisvanhetkind.render.rdf.Rdfwaarde.Getypt;
import be.huisvanhetkind.render.rdf.Rdfwaarde.Iri;
import be.huisvanhetkind.render.rdf.Rdfwaarde.Woorden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Things as Turtle, one after the other. */
final class Turtle {
    private final Writer out;

    private Turtle(Writer out) {
        this.out = out;
    }

    static byte[] of(Stream<Knoop> things) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            Turtle turtle = new Turtle(out);
            for (Voorvoegsel one : Voorvoegsel.values()) {
                out.write("@prefix " + one.naam() + ": <" + one.iri() + "> .\n");
            }
            things.forEach(turtle::write);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return bytes.toByteArray();
    }

    private void write(Knoop thing) {
        try {
            out.write("\n" + value(thing.iri()) + " a " + String.join(", ", thing.soorten()));
            for (Map.Entry<String, List<Rdfwaarde>> one : thing.uitspraken().entrySet()) {
                String values =
                        one.getValue().stream()
                                .map(Turtle::value)
                                .collect(Collectors.joining(", "));
                out.write(" ;\n    " + one.getKey() + " " + values);
            }
            out.write(" .\n");
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    private static String value(Rdfwaarde value) {
        if (value instanceof Iri iri) {
            return "<" + iri.iri() + ">";
        } else if (value instanceof Woorden words) {
            return quoted(words.tekst()) + "@" + words.taal();
        }
        Getypt typed = (Getypt) value;
        return quoted(typed.tekst()) + (typed.type().isEmpty() ? "" : "^^" + typed.type());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign == '"' || sign == '\\') {
                quoted.append(escape(sign));
            } else {
                quoted.append(sign);
            }
        }
        return quoted.append('"').toString();
    }

    private static String escape(char sign) {
        return switch (sign) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '"', '\\' -> "\\" + sign;
            default -> String.format(Locale.ROOT, "\\u%04X", (int) sign);
        };
    }
}
