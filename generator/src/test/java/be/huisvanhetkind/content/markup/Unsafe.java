package be.huisvanhetkind.content.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Reads a finished body as a browser does and names what does not belong in it. Written apart from
 * the sanitizer, so that one cannot hide the mistakes of the other.
 */
final class Unsafe {
    private static final Set<String> ELEMENTS =
            Set.of(
                    ("h2 h3 h4 h5 h6 p br hr ul ol li dl dt dd strong em b i del s sub sup code pre"
                                    + " blockquote table caption thead tbody tr th td a abbr q cite"
                                    + " small span bdi kbd")
                            .split(" "));
    private static final Set<String> ATTRIBUTES =
            Set.of("href", "rel", "id", "lang", "dir", "scope", "colspan", "rowspan", "start");
    private static final Pattern LINK =
            Pattern.compile("(?i)(https?://|mailto:|tel:|/(?![/\\\\])|#inh-).*", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("inh-[a-z0-9-]+");

    private Unsafe() {}

    static List<String> in(String html) {
        List<String> unsafe = new ArrayList<>();
        org.jsoup.nodes.Document document = Jsoup.parse("<body>" + html);
        document.head().children().forEach(element -> unsafe.add("<" + element.tagName() + ">"));
        for (Element element : document.body().select("*")) {
            if (element != document.body() && !ELEMENTS.contains(element.tagName())) {
                unsafe.add("<" + element.tagName() + ">");
            }
            for (Attribute attribute : element.attributes()) {
                if (!isSafe(attribute)) {
                    unsafe.add(attribute.html());
                }
            }
        }
        return unsafe;
    }

    private static boolean isSafe(Attribute attribute) {
        return switch (attribute.getKey()) {
            case "href" ->
                    LINK.matcher(attribute.getValue().replaceAll("[\\t\\n\\r]", "").strip())
                            .matches();
            case "id" -> ID.matcher(attribute.getValue()).matches();
            default -> ATTRIBUTES.contains(attribute.getKey());
        };
    }
}
