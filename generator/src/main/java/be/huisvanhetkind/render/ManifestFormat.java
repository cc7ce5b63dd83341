package be.huisvanhetkind.render;

import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.pictures.Icon;
import be.huisvanhetkind.site.Frame;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Url;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code site.webmanifest}: how the site looks among the apps of a phone. */
public record ManifestFormat() implements Format {
    static final String PATH = "site.webmanifest";

    @Override
    public boolean mayHave(String path) {
        return path.equals(PATH);
    }

    @Override
    public List<OutputFile> files(Site site) {
        return List.of(new OutputFile(PATH, () -> bytes(site)));
    }

    private static byte[] bytes(Site site) {
        return (json(site).toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode json(Site site) {
        Frame frame = site.nederlands().frame();
        String home = site.base().link(Url.HOME);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", frame.naam())
                .put("short_name", frame.korteNaam())
                .put("description", frame.slagzin().tekst())
                .put("lang", "nl")
                .put("dir", "ltr")
                .put("id", home)
                .put("start_url", home)
                .put("scope", home)
                .put("display", "minimal-ui")
                .put("theme_color", frame.themakleur())
                .put("background_color", Kleur.WIT.hex());
        ArrayNode icons = json.putArray("icons");
        IconFormat.ALL.forEach(icon -> icons.add(icon(icon, site)));
        return json;
    }

    private static ObjectNode icon(Icon icon, Site site) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("src", site.base().link(new Url("/" + IconFormat.path(icon))))
                .put("sizes", icon.size() + "x" + icon.size())
                .put("type", "image/png")
                .put("purpose", icon.name().startsWith("vrij") ? "maskable" : "any");
    }
}
