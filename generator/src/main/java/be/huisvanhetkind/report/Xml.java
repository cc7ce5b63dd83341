package be.huisvanhetkind.report;

import java.io.PrintWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The writing of XML, without the characters that XML 1.0 cannot hold. */
final class Xml {
    private static final Pattern IMPOSSIBLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    static Xml to(PrintWriter out) throws XMLStreamException {
        XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        writer.writeStartDocument("UTF-8", "1.0");
        return new Xml(writer);
    }

    /**
     * Begins an element on a line of its own.
     *
     * @param attributes names and values in turn
     */
    void open(String element, String... attributes) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], possible(attributes[i + 1]));
        }
    }

    void text(String text) throws XMLStreamException {
        out.writeCharacters(possible(text));
    }

    void close() throws XMLStreamException {
        out.writeEndElement();
    }

    void end() throws XMLStreamException {
        out.writeEndDocument();
        out.flush();
    }

    private static String possible(String text) {
        return IMPOSSIBLE.matcher(text).replaceAll("");
    }
}
