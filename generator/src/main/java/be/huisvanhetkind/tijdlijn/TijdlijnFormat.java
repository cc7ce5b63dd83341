package be.huisvanhetkind.tijdlijn;

import be.huisvanhetkind.git.Touched.Kind;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.render.Atom;
import be.huisvanhetkind.render.JsonFeed;
import be.huisvanhetkind.render.data.JsonFile;
import be.huisvanhetkind.render.data.Uittreksel;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.data.Api;
import be.huisvanhetkind.site.data.Wijzigingsaard;
import be.huisvanhetkind.site.feed.Bericht;
import be.huisvanhetkind.site.feed.Feed;
import be.huisvanhetkind.site.index.Index;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came, changed and went in the last three months, so that a copy of the data fetches only
 * that. What is not public now, and was not published when it was removed, is not told.
 *
 * @param tijdlijn absent for a house that Git does not keep, which has no such file
 */
public record TijdlijnFormat(Optional<Tijdlijn> tijdlijn) implements Format {
    private static final Url FEED = new Url(Addresses.DATA.path() + "feed.xml");
    private static final Url JSON_FEED = new Url(Addresses.DATA.path() + "feed.json");
    private static final int MOST = 50;

    /** Reads what Git knows of folders of content. */
    public static TijdlijnFormat of(List<Path> content, LocalDate vandaag) {
        return new TijdlijnFormat(Tijdlijn.of(content, vandaag));
    }

    @Override
    public boolean mayHave(String path) {
        return path.equals(Api.WIJZIGINGEN.file())
                || path.equals(FEED.file())
                || path.equals(JSON_FEED.file());
    }

    @Override
    public List<OutputFile> files(Site site) {
        return tijdlijn.stream().flatMap(one -> files(one, site)).toList();
    }

    /** Feeds need to know their own name. */
    private static Stream<OutputFile> files(Tijdlijn all, Site site) {
        String given = all.told();
        OutputFile data = new OutputFile(Api.WIJZIGINGEN.file(), given, () -> data(all, site));
        OutputFile atom =
                new OutputFile(FEED.file(), given, () -> Atom.write(feed(all, site), site));
        OutputFile json =
                new OutputFile(
                        JSON_FEED.file(), given, () -> JsonFeed.write(feed(all, site), site));
        Stream<OutputFile> feeds = Stream.of(atom, json);
        return Stream.concat(
                Stream.of(data), site.base().origin().isPresent() ? feeds : Stream.empty());
    }

    /** For people: what is new and what changed, and not what is gone. */
    private static Feed feed(Tijdlijn all, Site site) {
        Index index = site.index();
        return new Feed(
                FEED,
                Addresses.DATA,
                index.woord("tijdlijn.feed", index.verband().naam()),
                berichten(all, site).limit(MOST).toList(),
                index.vandaag());
    }

    private static Stream<Bericht> berichten(Tijdlijn all, Site site) {
        return all.bestanden().stream().flatMap(one -> bericht(one, site).stream());
    }

    private static Optional<Bericht> bericht(Aanraking one, Site site) {
        return item(one, site).map(item -> bericht(one, item, site.index()));
    }

    private static Bericht bericht(Aanraking one, Publiek item, Index index) {
        String woord = one.wat() == Kind.ADDED ? "tijdlijn.nieuw" : "tijdlijn.veranderd";
        return new Bericht(
                Addresses.of(item),
                index.woord(woord, item.titel()),
                item.fiche().samenvatting(),
                item.fiche().taal(),
                Optional.empty(),
                one.dag(),
                index.eigenaar(item).map(Item::titel).orElse(index.verband().naam()));
    }

    private static Optional<Publiek> item(Aanraking one, Site site) {
        return site.index().find(one.soort().type(), one.id()).map(found -> found);
    }

    private static byte[] data(Tijdlijn all, Site site) {
        return JsonFile.object(json -> write(all, site, json));
    }

    private static void write(Tijdlijn all, Site site, JsonGenerator json) throws IOException {
        json.writeStringField("zelf", site.base().address(Api.WIJZIGINGEN));
        json.writeStringField("sinds", all.sinds().toString());
        json.writeArrayFieldStart("wijzigingen");
        for (Aanraking one : all.bestanden()) {
            Optional<Publiek> item = item(one, site);
            if (item.isPresent() || one.wat() == Kind.REMOVED && one.wasOpen()) {
                write(one, item, site, json);
            }
        }
        json.writeEndArray();
    }

    private static void write(Aanraking one, Optional<Publiek> item, Site site, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("dag", one.dag().toString());
        json.writeStringField("aard", aard(one, item.isPresent()).id());
        json.writeStringField("type", one.soort().naam());
        json.writeStringField("id", one.id());
        if (item.isPresent()) {
            json.writeStringField("zelf", site.base().address(Api.item(one.soort(), one.id())));
            Uittreksel alone = new Uittreksel(one.soort(), List.of(item.get()), site);
            json.writeStringField("hash", alone.hash(item.get()));
        }
        json.writeEndObject();
    }

    /** One that is elsewhere now is not gone. */
    private static Wijzigingsaard aard(Aanraking one, boolean isThere) {
        return switch (one.wat()) {
            case ADDED -> Wijzigingsaard.TOEGEVOEGD;
            case CHANGED -> Wijzigingsaard.GEWIJZIGD;
            case REMOVED -> isThere ? Wijzigingsaard.GEWIJZIGD : Wijzigingsaard.VERWIJDERD;
        };
    }
}
