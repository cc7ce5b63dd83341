package be.huisvanhetkind.render;

import be.huisvanhetkind.render.data.JsonFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.data.Datawaarde;
import be.huisvanhetkind.site.feed.Bericht;
import be.huisvanhetkind.site.feed.Feed;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;

/** Writes a feed as JSON Feed 1.1: what its Atom says, for programs that read no XML. */
public final class JsonFeed {
    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private JsonFeed() {}

    public static byte[] write(Feed feed, Site site) {
        return JsonFile.object(json -> write(feed, json, site));
    }

    /** Where it stands: beside the feed that it says again. */
    public static Url url(Feed feed) {
        return new Url(feed.pagina().path() + "feed.json");
    }

    private static void write(Feed feed, JsonGenerator json, Site site) throws IOException {
        json.writeStringField("version", VERSION);
        json.writeStringField("title", feed.titel());
        json.writeStringField("home_page_url", absolute(feed.pagina(), site));
        json.writeStringField("feed_url", absolute(url(feed), site));
        json.writeStringField("language", "nl");
        json.writeArrayFieldStart("items");
        for (Bericht bericht : feed.berichten()) {
            json.writeStartObject();
            item(bericht, json, site);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void item(Bericht bericht, JsonGenerator json, Site site) throws IOException {
        json.writeStringField("id", absolute(bericht.pagina(), site));
        json.writeStringField("url", absolute(bericht.pagina(), site));
        json.writeStringField("title", bericht.titel());
        json.writeStringField("content_text", bericht.tekst());
        json.writeStringField("language", bericht.taal());
        if (bericht.verschenen().isPresent()) {
            json.writeStringField("date_published", moment(bericht.verschenen().get()));
        }
        json.writeStringField("date_modified", moment(bericht.bijgewerkt()));
        json.writeArrayFieldStart("authors");
        json.writeStartObject();
        json.writeStringField("name", bericht.door());
        json.writeEndObject();
        json.writeEndArray();
    }

    private static String absolute(Url url, Site site) {
        return site.base().absolute(url).orElseThrow();
    }

    /** Only the day is known; it begins at midnight. */
    private static String moment(LocalDate dag) {
        return Datawaarde.moment(dag.atStartOfDay());
    }
}
