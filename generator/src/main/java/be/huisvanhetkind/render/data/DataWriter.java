package be.huisvanhetkind.render.data;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Datatype.Group;
import be.huisvanhetkind.content.fields.Datatype.ListOf;
import be.huisvanhetkind.content.fields.Datatype.Property;
import be.huisvanhetkind.model.Gegevens;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.data.Api;
import be.huisvanhetkind.site.data.Datasoort;
import be.huisvanhetkind.site.data.Datawaarde;
import be.huisvanhetkind.site.view.Beeld;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes what authors filled in, in the order of its declaration.
 *
 * @param pictures gives how the site shows a picture
 */
record DataWriter(JsonGenerator json, Site site, Function<Media, Optional<Beeld>> pictures) {
    /** What is not filled in is left out. */
    void properties(Group form, Gegevens values) throws IOException {
        for (Property property : form.properties()) {
            Optional<Object> value = values.find(property.key());
            if (value.isPresent()) {
                property(property, value.get());
            }
        }
    }

    void property(Property property, Object value) throws IOException {
        if (value instanceof Ref<?> ref) {
            Optional<Publiek> found = Dataitem.find(ref, site.index());
            if (found.isPresent()) {
                link(property.key(), found.get());
            }
        } else {
            json.writeFieldName(property.key());
            value(property.datatype(), value);
        }
    }

    private void value(Datatype form, Object value) throws IOException {
        if (form instanceof ListOf list) {
            json.writeStartArray();
            for (Object each : (List<?>) value) {
                one(list.each(), each);
            }
            json.writeEndArray();
        } else {
            one(form, value);
        }
    }

    private void one(Datatype form, Object value) throws IOException {
        if (value instanceof Gegevens group) {
            json.writeStartObject();
            properties((Group) form, group);
            json.writeEndObject();
        } else if (value instanceof Ref<?> ref) {
            Optional<Publiek> found = Dataitem.find(ref, site.index());
            if (found.isPresent()) {
                link(found.get());
            }
        } else if (value instanceof Media media) {
            picture(pictures.apply(media).orElseThrow());
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else {
            json.writeString(Datawaarde.text(value));
        }
    }

    void text(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        }
    }

    void texts(String key, Stream<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values.toList()) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void choice(String key, Keuze value) throws IOException {
        json.writeStringField(key, value.id());
    }

    void url(String key, Url url) throws IOException {
        json.writeStringField(key, site.base().address(url));
    }

    /** Another item: its name, what it is called, and where all of it stands. */
    void link(String key, Publiek item) throws IOException {
        json.writeFieldName(key);
        link(item);
    }

    private void link(Publiek item) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", item.id());
        json.writeStringField("titel", item.titel());
        url("zelf", Api.item(Datasoort.of(item.getClass()), item.id()));
        json.writeEndObject();
    }

    private void picture(Beeld beeld) throws IOException {
        json.writeStartObject();
        url("adres", beeld.url());
        json.writeNumberField("breedte", beeld.breedte());
        json.writeNumberField("hoogte", beeld.hoogte());
        json.writeEndObject();
    }
}
