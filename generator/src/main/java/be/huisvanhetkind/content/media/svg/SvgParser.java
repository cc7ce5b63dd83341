package be.huisvanhetkind.content.media.svg;

import be.huisvanhetkind.content.media.svg.SvgRefused.Reason;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the whole file, from the first byte to the last. What an editor added for itself falls
 * away; nothing outside the file is looked at, and no name stands for something else.
 */
final class SvgParser {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Pattern OWN_NAMES = Pattern.compile("(?i)<!DOCTYPE(?![^>\\[]*>)");

    /** An element that is not closed yet. */
    private record Open(
            String name, Map<String, String> attributes, List<SvgNode> children, int line) {
        SvgNode close() {
            return new SvgNode(name, attributes, children, "", line);
        }
    }

    private final XMLStreamReader xml;
    private final Deque<Open> open = new ArrayDeque<>();
    private int elements;
    private int letters;

    private SvgParser(String text) throws XMLStreamException {
        this.xml = factory().createXMLStreamReader(new StringReader(text));
    }

    static SvgNode parse(byte[] bytes) throws SvgRefused {
        try {
            String text = decode(bytes);
            refuseOwnNames(text);
            return new SvgParser(text).read();
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            throw new SvgRefused(Reason.ONGELDIG, Math.max(1, line), "de inhoud is geen svg");
        } catch (CharacterCodingException | RuntimeException broken) {
            // The parser also throws what it does not declare.
            throw new SvgRefused(Reason.ONGELDIG, 1, "de inhoud is geen svg");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, name) -> InputStream.nullInputStream());
        return factory;
    }

    /** Decoded here, because the parser prints what it cannot decode. */
    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private SvgNode read() throws XMLStreamException, SvgRefused {
        SvgNode root = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> root = close();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> say();
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        throw unsafe("<?" + xml.getPITarget() + "?>");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw unsafe("&" + xml.getLocalName() + ";");
                default -> {
                    // Remarks and white space between elements say nothing.
                }
            }
        }
        if (root == null) {
            throw new SvgRefused(Reason.ONGELDIG, 1, "de inhoud is geen svg");
        }
        return root;
    }

    private void start() throws XMLStreamException, SvgRefused {
        String name = xml.getLocalName();
        String space = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        if (open.isEmpty() && !(name.equals("svg") && Set.of("", SVG).contains(space))) {
            throw new SvgRefused(Reason.ONGELDIG, line(), "de inhoud is geen svg");
        }
        if (space.equals(XHTML)) {
            throw unsafe("<" + name + ">");
        }
        boolean isOurs = space.equals(SVG) || space.isEmpty();
        if (!isOurs || SvgElements.areSilent(name)) {
            skip();
            return;
        }
        if (!SvgElements.areDrawn(name)) {
            throw unsafe("<" + name + ">");
        }
        elements++;
        if (elements > SvgLimits.ELEMENTS || open.size() >= SvgLimits.DEPTH) {
            throw heavy("zoveel onderdelen of lagen");
        }
        open.push(new Open(name, attributes(), new ArrayList<>(), line()));
    }

    /** Goes to the end of an element that falls away, with all that is in it. */
    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            String name = xml.getAttributeLocalName(i);
            if (space == null || space.isEmpty()) {
                attributes.put(name, xml.getAttributeValue(i));
            } else if (space.equals(XLINK) && name.equals("href")) {
                attributes.putIfAbsent(name, xml.getAttributeValue(i));
            } else if (space.equals(XMLConstants.XML_NS_URI) && name.equals("space")) {
                attributes.put("xml:space", xml.getAttributeValue(i));
            }
        }
        return attributes;
    }

    private SvgNode close() {
        SvgNode closed = open.pop().close();
        if (!open.isEmpty()) {
            open.peek().children().add(closed);
        }
        return closed;
    }

    private void say() throws SvgRefused {
        if (!open.isEmpty() && SvgElements.haveText(open.peek().name())) {
            letters += xml.getTextLength();
            if (letters > SvgLimits.LETTERS) {
                throw heavy("zoveel tekst");
            }
            open.peek().children().add(SvgNode.text(xml.getText(), line()));
        }
    }

    /** Before anything is parsed: one that does not end makes the parser print. */
    private static void refuseOwnNames(String text) throws SvgRefused {
        Matcher own = OWN_NAMES.matcher(text);
        if (own.find()) {
            int line =
                    1 + (int) text.substring(0, own.start()).chars().filter(c -> c == '\n').count();
            throw new SvgRefused(Reason.ONVEILIG, line, "<!ENTITY>");
        }
    }

    private int line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    private SvgRefused unsafe(String what) {
        return new SvgRefused(Reason.ONVEILIG, line(), what);
    }

    private SvgRefused heavy(String what) {
        return new SvgRefused(Reason.ZWAAR, line(), what);
    }
}
