package be.huisvanhetkind.render.data;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.data.Api;
import be.huisvanhetkind.site.data.Datasoort;
import java.util.List;

/** Every list as one table, for a spreadsheet. */
public record CsvFormat() implements Format {
    @Override
    public boolean mayHave(String path) {
        return path.endsWith(".csv");
    }

    @Override
    public List<OutputFile> files(Site site) {
        return Datasoort.ALL.stream().map(soort -> file(soort, site)).toList();
    }

    private static OutputFile file(Datasoort soort, Site site) {
        List<String> ids = site.index().all(soort.type()).stream().map(Publiek::id).toList();
        return new OutputFile(Api.csv(soort).file(), ids, () -> CsvFile.of(soort, ids, site));
    }
}
