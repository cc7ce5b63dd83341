package be.huisvanhetkind.content.link;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which addresses may stand on the site, in a field as in a text: pages, mail and telephones, each
 * without what hides where it leads.
 */
public final class LinkPolicy {
    /** No backslash and no control character: to a browser these make another host. */
    private static final Pattern STRANGE = Pattern.compile("[\\p{Cntrl}\\\\]");

    private static final Pattern HERE = Pattern.compile("/(?!/).*|#inh-.*");
    private static final Pattern WEB = Pattern.compile("(?i)https?://([^/?#]*).*");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:([^?]*)(?:\\?(.*))?");
    private static final Pattern TELEPHONE = Pattern.compile("(?i)tel:(.*)");

    private static final Pattern HOST =
            Pattern.compile("([\\p{L}\\p{M}\\p{N}._-]+?)\\.?(?::\\d{1,5})?");
    private static final Pattern TOP = Pattern.compile("[a-z]{2,24}|xn--[a-z0-9-]+");

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9._-]+");

    /** Latin letters, and the few that are no letter with an accent. */
    private static final Pattern LATIN = Pattern.compile("[a-z0-9._\\p{M}ßæøœþðłđ-]+");

    private static final Pattern BOX =
            Pattern.compile(
                    "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?\\.[A-Za-z][A-Za-z0-9-]{1,23}");
    private static final Pattern MAIL_PART = Pattern.compile("(?i)(?:subject|body)=.*");
    private static final Pattern MAIL_LINE = Pattern.compile("(?i)(?:.*&)?subject=[^&]*%0[ad].*");
    private static final Pattern NUMBER = Pattern.compile("\\+?(?:[\\d ()./-]|%20){2,30}");

    /** A file of the device on which it was typed: a letter of a disk, or a shared folder. */
    private static final Pattern LOCAL =
            Pattern.compile("(?i)(?:https?://)?(?:[a-z]:[\\\\/]|file:|\\\\\\\\).*");

    private LinkPolicy() {}

    /** Whether nobody else can open it. */
    public static boolean isLocal(String address) {
        return LOCAL.matcher(address).matches();
    }

    /** Why an address may not stand on the site, as a part of a sentence; nothing when it may. */
    public static Optional<String> objection(String address) {
        if (isLocal(address)) {
            return Optional.of("het staat op je eigen computer, en niemand anders kan het openen");
        }
        if (STRANGE.matcher(address).find()) {
            return Optional.of("er staat een teken in dat in een adres niet kan");
        }
        Matcher web = WEB.matcher(address);
        if (web.matches()) {
            return ofHost(web.group(1));
        }
        Matcher mail = MAIL.matcher(address);
        if (mail.matches()) {
            return ofMail(mail.group(1), mail.group(2) == null ? "" : mail.group(2));
        }
        Matcher telephone = TELEPHONE.matcher(address);
        if (telephone.matches()) {
            return NUMBER.matcher(telephone.group(1)).matches()
                    ? Optional.empty()
                    : Optional.of("na tel: staan alleen cijfers, geen codes");
        }
        return HERE.matcher(address).matches()
                ? Optional.empty()
                : Optional.of("het is geen adres van een pagina, een mail of een telefoon");
    }

    private static Optional<String> ofHost(String typed) {
        String authority = decoded(typed);
        if (authority.contains("@")) {
            return Optional.of("voor de naam van de site staat nog iets anders");
        }
        Matcher host = HOST.matcher(authority);
        if (!host.matches()) {
            return Optional.of("de naam van de site klopt niet");
        }
        String name = host.group(1).toLowerCase(Locale.ROOT);
        String top = name.substring(name.lastIndexOf('.') + 1);
        if (!name.contains(".") || name.contains("..") || !TOP.matcher(top).matches()) {
            return Optional.of("de naam van de site klopt niet");
        }
        return isLatin(name)
                ? Optional.empty()
                : Optional.of("in de naam van de site staan letters die op andere lijken");
    }

    /** Also when the letters are written in another way. */
    private static boolean isLatin(String host) {
        if (PLAIN.matcher(host).matches() && !host.contains("xn--")) {
            return true;
        }
        String seen = IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        return !seen.contains("xn--")
                && LATIN.matcher(Normalizer.normalize(seen, Normalizer.Form.NFD)).matches();
    }

    private static Optional<String> ofMail(String box, String rest) {
        if (!BOX.matcher(box).matches() || box.contains("%") || box.contains("..")) {
            return Optional.of("na mailto: staat één mailadres");
        }
        boolean onlyWords =
                rest.isEmpty()
                        || Stream.of(rest.split("&(?:amp;)?"))
                                .allMatch(part -> MAIL_PART.matcher(part).matches());
        if (!onlyWords || MAIL_LINE.matcher(rest).find()) {
            return Optional.of("achter een mailadres staat alleen een onderwerp of een tekst");
        }
        return ofHost(box.substring(box.indexOf('@') + 1));
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException isNone) {
            return text;
        }
    }
}
