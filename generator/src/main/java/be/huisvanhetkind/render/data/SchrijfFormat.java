package be.huisvanhetkind.render.data;

import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.schema.Schrijfschema;
import be.huisvanhetkind.schema.Schrijfschemas;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.data.Api;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an author may write in each file of which something is on the site, for editors of text. */
public record SchrijfFormat() implements Format {
    @Override
    public boolean mayHave(String path) {
        return ("/" + path).startsWith(Api.SCHRIJVEN);
    }

    @Override
    public List<OutputFile> files(Site site) {
        Stream<OutputFile> koppen =
                ContentTypes.ALL.stream()
                        .filter(ContentType::isPublic)
                        .map(type -> kop(type, site));
        Stream<OutputFile> bestanden =
                Schrijfschemas.bestanden(Begrippen.GEEN).stream()
                        .map(Schrijfschema::naam)
                        .map(naam -> file(naam, site, words -> bestand(naam, words)));
        return Stream.concat(koppen, bestanden).toList();
    }

    private static OutputFile kop(ContentType<?> type, Site site) {
        return file(type.name(), site, words -> Schrijfschemas.kop(type, words));
    }

    private static Schrijfschema bestand(String naam, Begrippen words) {
        return Schrijfschemas.bestanden(words).stream()
                .filter(one -> one.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private static OutputFile file(
            String naam, Site site, Function<Begrippen, Schrijfschema> schema) {
        Url url = Api.schrijven(naam);
        return new OutputFile(
                url.file(),
                "",
                () ->
                        schema.apply(words(site))
                                .json(site.base().address(url))
                                .getBytes(StandardCharsets.UTF_8));
    }

    /** Only lists that are open data already; of others a schema takes any word. */
    private static Begrippen words(Site site) {
        Begrippen all = site.index().begrippen();
        return new Begrippen(
                Woordgebruik.LIJSTEN.stream()
                        .collect(Collectors.toMap((Lijst lijst) -> lijst, all::of)),
                all.taalgids());
    }
}
