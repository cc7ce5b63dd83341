package be.huisvanhetkind.render.schemaorg;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.view.Link;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The data of one page: what it is about, and where it stands. */
public final class Schemaorg {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Page page;
    private final Editie editie;
    private final Dingen dingen;

    private Schemaorg(Page page, Editie editie, Site site) {
        this.page = page;
        this.editie = editie;
        this.dingen = new Dingen(site, editie.index());
    }

    /** As JSON-LD in an element of HTML, in which nothing can end that element. */
    public static String script(Page page, Editie editie, Site site) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", "https://schema.org");
        all.put("@graph", new Schemaorg(page, editie, site).graph());
        try {
            String json = JSON.writeValueAsString(all).replace("<", "\\u003c");
            return "<script type=\"application/ld+json\">" + json + "</script>\n";
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    private List<Map<String, Object>> graph() {
        List<Ding> all = new ArrayList<>();
        if (page.adres().equals(Url.HOME)) {
            all.add(dingen.huis());
        } else {
            about().forEach(all::add);
            if (all.isEmpty()) {
                all.add(webPage());
            }
            all.add(trail());
        }
        return all.stream().map(Ding::properties).toList();
    }

    private Stream<Ding> about() {
        return page.inhoud().gegeven() instanceof Publiek item ? dingen.of(item) : Stream.empty();
    }

    private Ding webPage() {
        return Ding.of("WebPage")
                .with("name", page.titel().in(editie.index()).tekst())
                .with("description", page.beschrijving().in(editie.index()).tekst())
                .with("url", dingen.address(page.adres()))
                .with("inLanguage", page.taal().id());
    }

    /** Home, the list it belongs to, and the page itself. */
    private Ding trail() {
        List<Map<String, Object>> steps = new ArrayList<>();
        step(editie.frame().naam(), Url.HOME, steps);
        Optional<Link> list =
                Optional.ofNullable(editie.frame().secties().get(page.adres().section()))
                        .filter(one -> !one.url().equals(page.adres()));
        list.ifPresent(one -> step(one.tekst().in(editie.index()).tekst(), one.url(), steps));
        step(page.titel().in(editie.index()).tekst(), page.adres(), steps);
        return Ding.of("BreadcrumbList").with("itemListElement", steps);
    }

    private void step(String name, Url url, List<Map<String, Object>> steps) {
        steps.add(
                Ding.of("ListItem")
                        .with("position", steps.size() + 1)
                        .with("name", name)
                        .with("item", dingen.address(url))
                        .properties());
    }
}
