package be.huisvanhetkind.render.data;

import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.agenda.Keren;
import be.huisvanhetkind.site.data.Api;
import java.util.List;

/** Every activity with a time to come, in the shape that UiTdatabank takes. */
public record UitFormat() implements Format {
    @Override
    public boolean mayHave(String path) {
        return ("/" + path).startsWith(Api.UITDATABANK);
    }

    @Override
    public List<OutputFile> files(Site site) {
        return site.index().all(Activiteit.class).stream()
                .filter(item -> !Keren.of(item, site.index()).isEmpty())
                .map(Activiteit::id)
                .map(id -> new OutputFile(Api.uit(id).file(), "", () -> Uitevent.of(id, site)))
                .toList();
    }
}
