package be.huisvanhetkind.render.rdf;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.data.Linkeddata;
import java.util.List;
import java.util.stream.Stream;

/** Every offer as a public service (CPSV-AP 3.2), in two forms that say the same. */
public record CpsvFormat() implements Format {
    @Override
    public boolean mayHave(String path) {
        return Linkeddata.isOne(path);
    }

    @Override
    public List<OutputFile> files(Site site) {
        Rdfbron bron = new Rdfbron(site);
        return List.of(
                new OutputFile(Linkeddata.CPSV_TURTLE.file(), () -> Turtle.of(things(bron))),
                new OutputFile(Linkeddata.CPSV_JSON.file(), () -> Jsonld.of(things(bron))));
    }

    /** One offer at a time, so that a large house does not fill the memory. */
    private static Stream<Knoop> things(Rdfbron bron) {
        return Stream.of(
                        bron.area().stream(),
                        new Organisatieknopen(bron).all(),
                        new Begripknopen(bron).all(),
                        bron.index().oorspronkelijk(Locatie.class).stream()
                                .flatMap(locatie -> new Kanalen(bron).place(locatie).stream()),
                        bron.index().oorspronkelijk(Aanbod.class).stream()
                                .flatMap(aanbod -> new Dienstknopen(bron, aanbod).all()))
                .flatMap(all -> all);
    }
}
