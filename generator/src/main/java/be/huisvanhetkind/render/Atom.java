package be.huisvanhetkind.render;

import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.feed.Bericht;
import be.huisvanhetkind.site.feed.Feed;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as Atom (RFC 4287); the writer of Java escapes. */
public final class Atom {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private final XMLStreamWriter xml;
    private final Site site;

    private Atom(XMLStreamWriter xml, Site site) {
        this.xml = xml;
        this.site = site;
    }

    public static byte[] write(Feed feed, Site site) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new Atom(xml, site).write(feed);
            xml.close();
        } catch (XMLStreamException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
        return bytes.toByteArray();
    }

    private void write(Feed feed) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", "nl");
        element("title", feed.titel());
        element("id", absolute(feed.url()));
        link("self", feed.url(), "application/atom+xml");
        link("alternate", feed.pagina(), "text/html");
        element("updated", moment(feed.bijgewerkt()));
        author(site.nederlands().frame().naam());
        element("icon", absolute(new Url("/" + IconFormat.TAB)));
        for (Bericht bericht : feed.berichten()) {
            entry(bericht);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Bericht bericht) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", bericht.taal());
        element("title", bericht.titel());
        element("id", absolute(bericht.pagina()));
        link("alternate", bericht.pagina(), "text/html");
        if (bericht.verschenen().isPresent()) {
            element("published", moment(bericht.verschenen().get()));
        }
        element("updated", moment(bericht.bijgewerkt()));
        author(bericht.door());
        element("summary", bericht.tekst());
        xml.writeEndElement();
    }

    private void author(String naam) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", naam);
        xml.writeEndElement();
    }

    private void link(String rel, Url url, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", absolute(url));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private String absolute(Url url) {
        return site.base().absolute(url).orElseThrow();
    }

    /** Only the day is known; it begins at midnight. */
    private static String moment(LocalDate dag) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dag.atStartOfDay(ZONE));
    }
}
