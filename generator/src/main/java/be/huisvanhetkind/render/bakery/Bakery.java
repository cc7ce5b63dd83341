package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.render.RecipeFailed;
import be.huisvanhetkind.render.findings.PaginaLeeg;
import be.huisvanhetkind.site.Frame;
import be.huisvanhetkind.site.Page;
import java.io.StringWriter;
import java.nio.file.Path;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * The oven: templates and views in, text out. JBake is used for its template engines only, without
 * its content store. Pages may be baked in parallel.
 */
public final class Bakery {
    private final Path templates;
    private final Frame frame;
    private final DelegatingTemplateEngine oven;

    /**
     * @param templates the folder with the templates
     * @param frame what every page shares
     */
    public Bakery(Path templates, Frame frame) {
        this.templates = templates;
        this.frame = frame;
        this.oven = new DelegatingTemplateEngine(null, Kitchen.of(templates, frame.basis()));
    }

    /**
     * Bakes one page.
     *
     * @throws RecipeFailed when the template has an error, or gives nothing
     */
    public String bake(Page page) {
        StringWriter out = new StringWriter();
        try {
            oven.renderDocument(model(page), page.template(), out);
        } catch (RenderingException e) {
            throw new RecipeFailed(TemplateTrouble.of(e, page, templates));
        }
        String text = out.toString();
        if (text.isBlank()) {
            throw new RecipeFailed(
                    new PaginaLeeg(
                            Place.start(TemplateTrouble.file(templates, page.template())),
                            page.url().path()));
        }
        return text;
    }

    /**
     * The two names a template sees; a model of its own for each page, because JBake adds to it.
     */
    private TemplateModel model(Page page) {
        TemplateModel model = new TemplateModel();
        model.put("site", frame);
        model.put("pagina", Pagina.of(page));
        return model;
    }
}
