package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.render.bakery.Sjablonen.Sjabloon;
import be.huisvanhetkind.render.findings.PaginaLeeg;
import be.huisvanhetkind.render.output.RecipeFailed;
import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.pagina.Page;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Templates and views in, text out, for one edition of a site. JBake is used for its template
 * engines only, without its content store. Pages may be baked in parallel.
 */
public final class Bakery {
    private static final int COMMON_SIZE = 1 << 15;

    private final Oven oven;
    private final EditionTools tools;
    private final Editie editie;
    private final List<Editie> edities;
    private final Bouw bouw;

    /**
     * @param oven may be that of other editions too
     * @param editie the site in the language that is baked
     * @param edities every language, for the links between them
     * @param bouw what pages must know of other files
     */
    public Bakery(Oven oven, Editie editie, List<Editie> edities, Bouw bouw) {
        this.oven = oven;
        this.tools = new EditionTools(editie);
        this.editie = editie;
        this.edities = List.copyOf(edities);
        this.bouw = bouw;
    }

    /**
     * Bakes one page, as UTF-8.
     *
     * @throws RecipeFailed when the template has an error, or gives nothing
     */
    public byte[] bake(Page page, SharedMeta buiten) {
        StringWriter out = new StringWriter(COMMON_SIZE); // a page is written in many small pieces
        try {
            render(page, buiten, out);
        } catch (RenderingException e) {
            throw new RecipeFailed(TemplateTrouble.of(e, page, oven.sjablonen()));
        }
        byte[] text = out.toString().getBytes(StandardCharsets.UTF_8);
        if (isBlank(text)) {
            throw new RecipeFailed(new PaginaLeeg(Place.start(template(page)), page.url().path()));
        }
        return text;
    }

    /** Other engines than ours tell of an error by whatever comes to hand. */
    private void render(Page page, SharedMeta buiten, Writer out) throws RenderingException {
        Sjabloon file = oven.sjablonen().find(page.template());
        TemplateModel model = model(page, buiten);
        if (file.isOurs()) {
            tools.layIn(model);
            oven.render(model, file, out);
            return;
        }
        try {
            oven.render(plain(model), file, out);
        } catch (RuntimeException broken) {
            throw new RenderingException(broken);
        }
    }

    /** The file of the template of a page, as an author knows it. */
    public String template(Page page) {
        return oven.sjablonen().shown(oven.sjablonen().find(page.template()));
    }

    private static boolean isBlank(byte[] text) {
        for (byte letter : text) {
            if (letter < 0 || letter > ' ') {
                return false;
            }
        }
        return true;
    }

    /** The names a template sees; a model of its own for each page, because JBake adds to it. */
    private TemplateModel model(Page page, SharedMeta buiten) {
        TemplateModel model = new TemplateModel();
        model.put("site", editie.frame());
        model.put("bouw", bouw);
        model.put("pagina", Pagina.of(page, editie, edities, buiten));
        return model;
    }

    /** The same for an engine that came with JBake, with what our own engine knows by itself. */
    private TemplateModel plain(TemplateModel model) {
        TemplateModel plain = new TemplateModel();
        Plain values = new Plain(editie);
        model.forEach((name, value) -> plain.put(name, values.of(value)));
        plain.put("woord", new Opzoek(key -> editie.woorden().woord(key)));
        plain.put("naar", new Opzoek(path -> editie.link(new Url(path))));
        DocumentModel content = new DocumentModel();
        content.setType("page");
        plain.setContent(content);
        return plain;
    }
}
