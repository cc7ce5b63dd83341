package be.huisvanhetkind.render;

import be.huisvanhetkind.content.Voorbeeldbestanden;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Addresses;
import java.util.List;

/** An example of each type of file, to take along and fill in. */
public record VoorbeeldFormat() implements Format {
    @Override
    public boolean mayHave(String path) {
        return path.endsWith(".md");
    }

    @Override
    public List<OutputFile> files(Site site) {
        return Voorbeeldbestanden.SOORTEN.stream().map(VoorbeeldFormat::file).toList();
    }

    private static OutputFile file(String soort) {
        return new OutputFile(
                Addresses.voorbeeld(soort).file(), () -> Voorbeeldbestanden.of(soort));
    }
}
