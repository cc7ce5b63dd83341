package be.huisvanhetkind.render.insluiten;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.agenda.Keren;
import be.huisvanhetkind.site.data.Datawaarde;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.parts.Momenten;
import be.huisvanhetkind.site.view.MomentView;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a piece of HTML that says what there is, each with its next time; Java escapes. */
final class Fragment {
    private final XMLStreamWriter html;
    private final Site site;
    private final Index index;
    private final Publiek of;

    private Fragment(XMLStreamWriter html, Publiek of, Site site) {
        this.html = html;
        this.of = of;
        this.site = site;
        this.index = site.index();
    }

    /**
     * @param of whose it is; its name is the heading
     * @param items what is told of
     */
    static byte[] of(Publiek of, Collection<? extends Publiek> items, Site site) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter html = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new Fragment(html, of, site).write(items);
            html.close();
        } catch (XMLStreamException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
        return (out + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void write(Collection<? extends Publiek> items) throws XMLStreamException {
        html.writeStartElement("section");
        html.writeAttribute("class", "huis-van-het-kind");
        html.writeAttribute("lang", "nl");
        text("h2", of.titel());
        html.writeStartElement("ul");
        for (Publiek item : items) {
            item(item);
        }
        html.writeEndElement();
        html.writeStartElement("p");
        link(of, index.woord("insluiten.verder", index.verband().naam()));
        html.writeEndElement();
        html.writeEndElement();
    }

    private void item(Publiek item) throws XMLStreamException {
        html.writeStartElement("li");
        html.writeAttribute("lang", item.fiche().taal());
        html.writeStartElement("h3");
        link(item, item.titel());
        html.writeEndElement();
        text("p", item.fiche().samenvatting());
        Optional<Keer> next =
                Keren.of(item, index).stream()
                        .filter(Keer::isMogelijk)
                        .filter(this::isHere)
                        .findFirst();
        if (next.isPresent()) {
            next(next.get());
        }
        html.writeEndElement();
    }

    /** Of a place only what is there. */
    private boolean isHere(Keer keer) {
        return !(of instanceof Locatie) || keer.locatie().filter(of::equals).isPresent();
    }

    private void next(Keer keer) throws XMLStreamException {
        MomentView moment = Momenten.of(keer, index);
        html.writeStartElement("p");
        html.writeStartElement("time");
        html.writeAttribute("datetime", Datawaarde.moment(keer.einde()));
        html.writeCharacters(index.woord("moment.volgende", moment.dag() + ", " + moment.uur()));
        html.writeEndElement();
        if (!(of instanceof Locatie) && moment.plaats().isPresent()) {
            html.writeCharacters(" " + moment.plaats().get().tekst());
        }
        html.writeEndElement();
    }

    private void link(Publiek item, String text) throws XMLStreamException {
        html.writeStartElement("a");
        Url url = Addresses.of(item);
        html.writeAttribute("href", site.base().address(url));
        html.writeCharacters(text);
        html.writeEndElement();
    }

    private void text(String name, String text) throws XMLStreamException {
        html.writeStartElement(name);
        html.writeCharacters(text);
        html.writeEndElement();
    }
}
