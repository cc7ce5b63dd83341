package be.huisvanhetkind.content.media;

import be.huisvanhetkind.content.findings.AfbeeldingOngeldig;
import be.huisvanhetkind.content.findings.SvgOnveilig;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Media;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an svg as plain XML without DTD or entities, and refuses what is not a drawing (security:
 * no script, no foreign file).
 */
final class SvgReader {
    private static final Set<String> ELEMENTS =
            Set.of(
                    "svg",
                    "g",
                    "defs",
                    "title",
                    "desc",
                    "path",
                    "circle",
                    "ellipse",
                    "rect",
                    "line",
                    "polyline",
                    "polygon",
                    "linearGradient",
                    "radialGradient",
                    "stop",
                    "clipPath",
                    "mask");
    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "id",
                    "class",
                    "viewBox",
                    "width",
                    "height",
                    "x",
                    "y",
                    "x1",
                    "x2",
                    "y1",
                    "y2",
                    "cx",
                    "cy",
                    "r",
                    "rx",
                    "ry",
                    "d",
                    "points",
                    "transform",
                    "fill",
                    "fill-rule",
                    "fill-opacity",
                    "stroke",
                    "stroke-width",
                    "stroke-linecap",
                    "stroke-linejoin",
                    "stroke-dasharray",
                    "stroke-opacity",
                    "opacity",
                    "offset",
                    "stop-color",
                    "stop-opacity",
                    "gradientUnits",
                    "gradientTransform",
                    "clip-path",
                    "clip-rule",
                    "mask",
                    "role",
                    "aria-labelledby",
                    "aria-hidden",
                    "aria-label",
                    "version",
                    "preserveAspectRatio",
                    "lang");
    private static final Pattern SIZE =
            Pattern.compile(
                    "\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+(\\d{1,5})(?:\\.\\d+)?[\\s,]+(\\d{1,5})(?:\\.\\d+)?\\s*");
    private static final Pattern FOREIGN =
            Pattern.compile("(?i)url\\s*\\(\\s*['\"]?(?!#)|javascript:|data:|https?:");

    private final SourceFile file;
    private final Place place;
    private final Consumer<Finding> findings;

    SvgReader(SourceFile file, Place place, Consumer<Finding> findings) {
        this.file = file;
        this.place = place;
        this.findings = findings;
    }

    Optional<Media> read(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text(bytes)));
            xml.nextTag();
            Matcher size = SIZE.matcher(attribute(xml, "viewBox"));
            if (!xml.getLocalName().equals("svg") || !size.matches()) {
                return refuse(
                        new AfbeeldingOngeldig(
                                place,
                                file.address().fileName(),
                                "het is geen svg met een viewBox"));
            }
            Optional<String> unsafe = findUnsafe(xml);
            if (unsafe.isPresent()) {
                return refuse(new SvgOnveilig(place, file.address().fileName(), unsafe.get()));
            }
            int width = Math.max(1, Integer.parseInt(size.group(1)));
            int height = Math.max(1, Integer.parseInt(size.group(2)));
            return Optional.of(new Media(file.name(), width, height, true, () -> bytes));
        } catch (XMLStreamException | CharacterCodingException broken) {
            return refuse(
                    new AfbeeldingOngeldig(
                            place, file.address().fileName(), "de inhoud is geen svg"));
        }
    }

    /** Decoded here, because the parser prints what it cannot decode. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private Optional<Media> refuse(Finding finding) {
        findings.accept(finding);
        return Optional.empty();
    }

    /** The first element or attribute that is not on the lists. */
    private static Optional<String> findUnsafe(XMLStreamReader xml) throws XMLStreamException {
        for (int event = xml.getEventType();
                event != XMLStreamConstants.END_DOCUMENT;
                event = xml.next()) {
            if (event == XMLStreamConstants.DTD
                    || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                return Optional.of("een opdracht voor een ander programma");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!ELEMENTS.contains(xml.getLocalName())) {
                    return Optional.of("<" + xml.getLocalName() + ">");
                }
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    boolean known =
                            xml.getAttributePrefix(i).isEmpty()
                                    && ATTRIBUTES.contains(xml.getAttributeLocalName(i));
                    if (!known || FOREIGN.matcher(xml.getAttributeValue(i)).find()) {
                        return Optional.of(
                                xml.getAttributeLocalName(i)
                                        + "=\""
                                        + xml.getAttributeValue(i)
                                        + "\"");
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
