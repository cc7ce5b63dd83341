package be.huisvanhetkind.render.rdf;

import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.data.Linkeddata;
import java.util.List;

/** Which data there are, for a catalogue of catalogues (DCAT-AP 3), in two forms. */
public record DcatFormat() implements Format {
    @Override
    public boolean mayHave(String path) {
        return Linkeddata.isOne(path);
    }

    @Override
    public List<OutputFile> files(Site site) {
        Catalogus catalogue = new Catalogus(new Rdfbron(site));
        return List.of(
                new OutputFile(Linkeddata.DCAT_TURTLE.file(), () -> Turtle.of(catalogue.all())),
                new OutputFile(Linkeddata.DCAT_JSON.file(), () -> Jsonld.of(catalogue.all())));
    }
}
