package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.agenda.Agenda;
import be.huisvanhetkind.site.agenda.Dagagenda;
import be.huisvanhetkind.site.data.Api;
import be.huisvanhetkind.site.data.Datasoort;
import be.huisvanhetkind.site.data.Datavelden;
import be.huisvanhetkind.site.data.Hsds;
import be.huisvanhetkind.site.data.Linkeddata;
import be.huisvanhetkind.site.data.Omslag;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.pagina.Page.Inhoud;
import be.huisvanhetkind.site.view.Link;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** For who builds something on the house: what there is, and what stands in it. In Dutch only. */
public final class DataPages {
    private DataPages() {}

    /**
     * What there is.
     *
     * @param dag a Saturday to come, for the example
     * @param dagbestand what there is on that day; nothing when there is no day with something
     * @param vast the files that are not a list
     * @param hsds the lists of HSDS, and all of it as tables
     * @param partner one of the partners, for an example
     */
    public record Data(
            String lead,
            Optional<String> licentie,
            LocalDate dag,
            Optional<Link> dagbestand,
            List<Bron> bronnen,
            List<Link> vast,
            List<Link> hsds,
            List<Link> cpsv,
            List<Link> dcat,
            Optional<Link> partner) {}

    /** A type of which there are files. */
    public record Bron(
            Link velden, String uitleg, int aantal, Link lijst, Link tabel, Link schema) {}

    /** What stands in the files of a type. */
    public record Velden(String lead, Link lijst, Link schema, List<Datavelden> groepen) {}

    public static Stream<Page> of(Index index) {
        Page all =
                Page.of(
                        Addresses.DATA,
                        index.woord("data.titel"),
                        index.woord("data.over", index.verband().naam()),
                        "data",
                        DataPages::data);
        return Stream.concat(
                Stream.of(all), Datasoort.ALL.stream().map(soort -> fields(soort, index)));
    }

    private static Page fields(Datasoort soort, Index index) {
        return Page.of(
                url(soort),
                index.woord("data.velden", soort.lijst()),
                soort.uitleg(),
                "datavelden",
                new Inhoud<>(soort.naam(), (naam, some) -> fields(naam)));
    }

    private static Velden fields(String naam) {
        Datasoort soort = Datasoort.named(naam);
        return new Velden(
                soort.uitleg(), list(soort), schema(soort), Datavelden.of(Omslag.item(soort)));
    }

    private static Data data(Index index) {
        Optional<LocalDate> dag = saturday(index);
        return new Data(
                index.woord("data.lead"),
                index.verband().web().licentie(),
                dag.orElse(index.vandaag()),
                dag.map(Api::dag).map(DataPages::file),
                Datasoort.ALL.stream().map(soort -> source(soort, index)).toList(),
                files(Api.INDEX, Api.HUIS, Api.BEGRIPPEN, Api.OPENAPI),
                Stream.concat(Hsds.LISTS.stream(), Stream.of(Hsds.PAKKET))
                        .map(DataPages::file)
                        .toList(),
                files(Linkeddata.CPSV_TURTLE, Linkeddata.CPSV_JSON),
                files(Linkeddata.DCAT_TURTLE, Linkeddata.DCAT_JSON),
                index.partners().stream()
                        .map(partner -> new Link(partner.id(), Addresses.of(partner)))
                        .findFirst());
    }

    /** The first of which there is a file. */
    private static Optional<LocalDate> saturday(Index index) {
        return Agenda.in(index).dagen().stream()
                .map(Dagagenda::dag)
                .filter(dag -> dag.getDayOfWeek() == DayOfWeek.SATURDAY)
                .findFirst();
    }

    private static Bron source(Datasoort soort, Index index) {
        return new Bron(
                new Link(soort.lijst(), url(soort)),
                soort.uitleg(),
                index.all(soort.type()).size(),
                list(soort),
                file(Api.csv(soort)),
                schema(soort));
    }

    private static Url url(Datasoort soort) {
        return Url.of(Addresses.DATA.section(), soort.lijst());
    }

    private static Link list(Datasoort soort) {
        return file(Api.list(soort, 1));
    }

    private static Link schema(Datasoort soort) {
        return file(Api.schema(soort.naam()));
    }

    private static List<Link> files(Url... urls) {
        return Stream.of(urls).map(DataPages::file).toList();
    }

    private static Link file(Url url) {
        return new Link(url.path(), url);
    }
}
