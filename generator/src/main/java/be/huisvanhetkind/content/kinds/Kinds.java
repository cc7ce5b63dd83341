package be.huisvanhetkind.content.kinds;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Meant;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.findings.BedragOngeldig;
import be.huisvanhetkind.content.findings.DatumOngeldig;
import be.huisvanhetkind.content.findings.EmailOngeldig;
import be.huisvanhetkind.content.findings.GetalOngeldig;
import be.huisvanhetkind.content.findings.JaNeeOngeldig;
import be.huisvanhetkind.content.findings.KleurOngeldig;
import be.huisvanhetkind.content.findings.LinkOngeldig;
import be.huisvanhetkind.content.findings.LinkOnveilig;
import be.huisvanhetkind.content.findings.MomentOngeldig;
import be.huisvanhetkind.content.findings.NummerOngeldig;
import be.huisvanhetkind.content.findings.OudAdresOngeldig;
import be.huisvanhetkind.content.findings.PostcodeOngeldig;
import be.huisvanhetkind.content.findings.TaalOngeldig;
import be.huisvanhetkind.content.findings.TekstTeLang;
import be.huisvanhetkind.content.findings.TelefoonOngeldig;
import be.huisvanhetkind.content.findings.UurOngeldig;
import be.huisvanhetkind.content.link.LinkPolicy;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Telefoon;
import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.model.tijd.Weeknummer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every kind of value a field can have. */
public final class Kinds {
    private static final int LONGEST_NOTE = 60_000;

    private Kinds() {}

    /** Plain text on one or more lines, of a length in characters. */
    public static Kind<String> text(int min, int max) {
        return new TextKind(min, max);
    }

    /** A remark of a program for whoever opens the file: nobody else reads it, so no rule does. */
    public static Kind<String> note() {
        return new ScalarKind<>(
                "een tekst",
                new Datatype.Text(1, LONGEST_NOTE),
                text -> Optional.of(text).filter(one -> one.length() <= LONGEST_NOTE),
                (place, text) -> new TekstTeLang(place, text.length(), LONGEST_NOTE));
    }

    /** A whole number between bounds, inclusive. */
    public static Kind<Integer> number(int min, int max) {
        String description = "een getal van %d tot %d".formatted(min, max);
        return new ScalarKind<>(
                        description,
                        new Datatype.Whole(min, max),
                        text -> Scalars.number(text, min, max),
                        (place, text) -> new GetalOngeldig(place, text, description))
                .spelled(Spellings.whole(min, max))
                .saying(Spoken::number);
    }

    /** An amount of euro or another measure: {@code 10}, {@code 2,50} or {@code 2.50}. */
    public static Kind<BigDecimal> amount() {
        return new ScalarKind<>(
                        "een bedrag, zoals 2,50",
                        new Datatype.Decimal(0, 999_999_999),
                        Scalars::amount,
                        BedragOngeldig::new)
                .spelled(Spellings.AMOUNT)
                .saying(Spoken::amount);
    }

    /** Decimal degrees between bounds. */
    public static Kind<BigDecimal> degrees(int min, int max) {
        String description = "graden tussen %d en %d, zoals %d.9873".formatted(min, max, min);
        return new ScalarKind<>(
                        description,
                        new Datatype.Decimal(min, max),
                        text -> Scalars.degrees(text, min, max),
                        (place, text) -> new GetalOngeldig(place, text, description))
                .spelled(Spellings.degrees(min, max));
    }

    public static Kind<LocalDate> date() {
        return new ScalarKind<>(
                        "een datum, zoals 2026-03-05",
                        Datatype.Code.DATE,
                        Scalars::date,
                        Notation::date,
                        DatumOngeldig::new)
                .spelled(Spellings.DATE)
                .spoken(SpokenTime::date);
    }

    public static Kind<LocalTime> time() {
        return new ScalarKind<>(
                        "een uur, zoals 9.30",
                        Datatype.Code.TIME,
                        Scalars::time,
                        Notation::time,
                        UurOngeldig::new)
                .spelled(Spellings.TIME)
                .meaning(SpokenTime::meant);
    }

    /** When something ends: also at 24.00, and in the night after. */
    public static Kind<LocalTime> endTime() {
        return new ScalarKind<>(
                        "een uur, zoals 11.30",
                        Datatype.Code.TIME,
                        Scalars::endTime,
                        Notation::endTime,
                        UurOngeldig::new)
                .spelled(Spellings.END_TIME)
                .meaning(SpokenTime::meant);
    }

    public static Kind<LocalDateTime> dateTime() {
        return new ScalarKind<>(
                        "een datum en een uur, zoals 2026-03-05 14.00",
                        Datatype.Code.MOMENT,
                        Scalars::dateTime,
                        Notation::dateTime,
                        MomentOngeldig::new)
                .spelled(Spellings.DATE_TIME)
                .spoken(SpokenTime::dateTime);
    }

    public static Kind<Boolean> yesNo() {
        return new ScalarKind<>(
                        "ja of nee",
                        new Datatype.YesNo(),
                        Scalars::yesNo,
                        Notation::yesNo,
                        JaNeeOngeldig::new)
                .spelled(Spellings.YES_NO)
                .spoken(Spoken::yesNo);
    }

    public static Kind<Telefoon> phone() {
        return new ScalarKind<>(
                        "een telefoonnummer, zoals 013 00 12 34",
                        Datatype.Code.of("\\+[1-9][0-9]{7,14}|1[0-9]{2,5}"),
                        Scalars::phone,
                        TelefoonOngeldig::new)
                .spelled(Spellings.PHONE)
                .meaning(Kinds::meantPhone);
    }

    /** Of two numbers the first is an example. */
    private static Optional<Meant> meantPhone(String text) {
        Optional<String> said = Spoken.phone(text);
        return said.or(() -> Spoken.phone(text.replaceFirst("(?i)(?: of |, ?| en |;).*", "")))
                .map(number -> ScalarKind.meant(number, said.isPresent()));
    }

    public static Kind<String> email() {
        return new AddressKind(
                new ScalarKind<>(
                                "een mailadres, zoals hallo@kompas.example",
                                Datatype.Code.EMAIL,
                                Scalars::email,
                                EmailOngeldig::new)
                        .spelled(Spellings.EMAIL)
                        .saying(Spoken::email),
                "mailto:");
    }

    /** An absolute web address. */
    public static Kind<String> url() {
        return new AddressKind(
                new ScalarKind<>(
                                "een webadres, zoals https://kompas.example/",
                                Datatype.Code.URI,
                                Scalars::url,
                                Kinds::wrongUrl)
                        .spelled(Spellings.URL)
                        .saying(Spoken::url),
                "");
    }

    /** A good address that may not stand on the site, or none at all. */
    private static Finding wrongUrl(Place place, String text) {
        return Scalars.isUrl(text) || LinkPolicy.isLocal(text)
                ? LinkPolicy.objection(text)
                        .<Finding>map(reden -> new LinkOnveilig(place, text, reden))
                        .orElseGet(() -> new LinkOngeldig(place, text))
                : new LinkOngeldig(place, text);
    }

    /** Where a page of this site stood before; never an address outside of it. */
    public static Kind<String> oldAddress() {
        return new ScalarKind<>(
                        "een adres van deze site, zoals /aanbod/praatcafe/",
                        Datatype.Code.of("/([a-z0-9][a-z0-9-]*/)+"),
                        Scalars::pageAddress,
                        OudAdresOngeldig::new)
                .spelled(Spellings.OLD_ADDRESS);
    }

    /** {@code #rrggbb}. */
    public static Kind<String> colour() {
        return new ScalarKind<>(
                        "een kleur, zoals \"#b5305f\"",
                        Datatype.Code.of("#[0-9a-f]{6}"),
                        Scalars::colour,
                        KleurOngeldig::new)
                .spelled(Spellings.COLOUR)
                .saying(Spoken::colour);
    }

    public static Kind<String> postcode() {
        return new ScalarKind<>(
                        "een postcode van vier cijfers, zoals 3290",
                        Datatype.Code.of("[1-9][0-9]{3}"),
                        Scalars::postcode,
                        PostcodeOngeldig::new)
                .spelled(Spellings.POSTCODE)
                .saying(Spoken::postcode);
    }

    /** BCP 47, the simple forms. */
    public static Kind<String> language() {
        return new ScalarKind<>(
                        "een taalcode, zoals nl, fr of ar",
                        Datatype.Code.of("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?"),
                        Scalars::language,
                        TaalOngeldig::new)
                .spelled(Spellings.LANGUAGE)
                .saying(Spoken::language);
    }

    /** Which time a weekday falls in the month: 1 to 5, or {@code laatste}. */
    public static Kind<Weeknummer> week() {
        String description = "1, 2, 3, 4, 5, laatste, even of oneven";
        return new ScalarKind<>(
                description,
                new Datatype.Choice(
                        Arrays.stream(Weeknummer.values()).map(Weeknummer::code).toList()),
                Scalars::week,
                (place, text) -> new GetalOngeldig(place, text, description));
    }

    /** An official number: digits in a fixed form. */
    public static Kind<String> officialNumber(String pattern, String example) {
        Pattern form = Pattern.compile(pattern);
        return new ScalarKind<>(
                        "een nummer, zoals " + example,
                        Datatype.Code.of(pattern),
                        text -> Scalars.matching(text, form),
                        (place, text) -> new NummerOngeldig(place, text, example))
                .spelled(Spellings.official(pattern));
    }

    /** One of a fixed list the program itself acts on. */
    public static <E extends Enum<E> & Keuze> Kind<E> choice(Class<E> type) {
        return new ChoiceKind<>(type);
    }

    /** One of a list in {@code content/begrippen/}. */
    public static Kind<Begrip> term(Lijst lijst) {
        return new TermKind(lijst);
    }

    /** Another item, by its id. */
    public static <T extends Item> Kind<Ref<T>> ref(Class<T> type) {
        return new RefKind<>(type);
    }

    /** Several values; one value alone is a list of one. */
    public static <V> Kind<List<V>> listOf(Kind<V> kind) {
        return new ListKind<>(kind);
    }

    /** A group of fields. */
    public static <T> Kind<T> group(Shape<T> shape) {
        return new GroupKind<>(shape);
    }

    /** A picture in the folder of the document. */
    public static Kind<Media> image() {
        return new ImageKind();
    }
}
