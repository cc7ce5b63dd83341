package be.huisvanhetkind.importing.voorstel;

import be.huisvanhetkind.content.node.HiddenSigns;
import com.vladsch.flexmark.html2md.converter.ExtensionConversion;
import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/** What others wrote, as plain words or as Markdown that does no more than show it. */
public final class Opmaak {
    private static final Pattern HTML =
            Pattern.compile(
                    "(?s).*(?:</?[A-Za-z][^<>]*>|&(?:[a-z]{2,8}|#\\d{2,5}|#x[0-9a-f]{2,5});).*");

    /** Signs that would mean something in Markdown, anywhere or at the beginning of a line. */
    private static final Pattern MEANING =
            Pattern.compile("[\\\\`*_\\[\\]<>~|]|(?m:^) {0,3}(?:[#=+-]|\\d{1,9}[.)](?= |$))");

    private static final DataHolder OPTIONS =
            new MutableDataSet()
                    .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
                    .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
                    .set(FlexmarkHtmlConverter.EXTRACT_AUTO_LINKS, false)
                    .set(FlexmarkHtmlConverter.EXT_INLINE_SUP, ExtensionConversion.TEXT)
                    .set(FlexmarkHtmlConverter.EXT_INLINE_SUB, ExtensionConversion.TEXT)
                    .set(FlexmarkHtmlConverter.EXT_INLINE_INS, ExtensionConversion.TEXT);

    private static final FlexmarkHtmlConverter MARKDOWN =
            FlexmarkHtmlConverter.builder(OPTIONS).build();

    private Opmaak() {}

    public static boolean isHtml(String text) {
        return text.indexOf('<') >= 0 && HTML.matcher(text).matches()
                || text.indexOf('&') >= 0 && HTML.matcher(text).matches();
    }

    /** The words alone, on one line. */
    public static String words(String text) {
        String plain = isHtml(text) ? Jsoup.parse(text).text() : text;
        return visible(plain).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** Paragraphs, lists and links stay; whatever could run or show more goes. */
    public static String markdown(String text) {
        return visible(isHtml(text) ? ofHtml(text) : ofPlain(text)).strip();
    }

    private static String ofHtml(String html) {
        Document.OutputSettings exact =
                new Document.OutputSettings()
                        .prettyPrint(false)
                        .escapeMode(Entities.EscapeMode.xhtml);
        Safelist safe =
                Safelist.relaxed()
                        .removeTags("img")
                        .addTags("del", "hr", "details", "summary")
                        .addProtocols("a", "href", "tel");
        return MARKDOWN.convert(Jsoup.clean(html, "", safe, exact)).replaceAll("\\n{3,}", "\n\n");
    }

    private static String ofPlain(String text) {
        String marked =
                MEANING.matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                        .replaceAll(one -> quoted(one.group()));
        return marked.replaceAll("[ \\t]+(?=\\n|$)", "").replaceAll("\\n{3,}", "\n\n");
    }

    /** With a backslash before the last of it. */
    private static String quoted(String sign) {
        int last = sign.length() - 1;
        return Matcher.quoteReplacement(sign.substring(0, last) + "\\" + sign.charAt(last));
    }

    public static String visible(String text) {
        return HiddenSigns.areIn(text)
                ? text.codePoints()
                        .filter(sign -> !HiddenSigns.areIn(Character.toString(sign)))
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                : text;
    }
}
