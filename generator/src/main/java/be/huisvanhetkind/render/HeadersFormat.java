package be.huisvanhetkind.render;

import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.HostRules;
import be.huisvanhetkind.render.output.HostRules.HostRule;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What the host sends along, as {@code _headers} for one that reads it. */
public record HeadersFormat() implements Format {
    private static final String PATH = "_headers";

    @Override
    public boolean mayHave(String path) {
        return path.equals(PATH);
    }

    @Override
    public List<OutputFile> files(Site site) {
        String text = HostRules.ALL.stream().map(HostRule::lines).collect(Collectors.joining("\n"));
        return List.of(new OutputFile(PATH, text, () -> text.getBytes(StandardCharsets.UTF_8)));
    }
}
