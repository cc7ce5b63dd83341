package be.huisvanhetkind.schema;

import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.shapes.AnderHuisShape;
import be.huisvanhetkind.content.shapes.PeriodeShape;
import be.huisvanhetkind.content.shapes.ZorgregioShape;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.types.BegripShape;
import be.huisvanhetkind.content.types.ContentHome;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.content.types.GidswoordShape;
import be.huisvanhetkind.content.types.VerbandShape;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Sitetaal;
import java.util.List;
import java.util.stream.Stream;

/** A schema for every sort of file in which somebody writes fields. */
public final class Schrijfschemas {
    private static final String INHOUD = "content/";
    private static final String YML = ".yml";

    private Schrijfschemas() {}

    /** Of what stands between the fences of a text, one for each type, in their order. */
    public static List<Schrijfschema> koppen(Begrippen begrippen) {
        return ContentTypes.ALL.stream().map(type -> kop(type, begrippen)).toList();
    }

    /** Of one type. */
    public static Schrijfschema kop(ContentType<?> type, Begrippen begrippen) {
        return Schrijfschema.of(
                type.name(),
                type.description(),
                type.homes().stream().sorted().map(home -> folder(type, home)).toList(),
                new Forms(begrippen).document(type.fields()));
    }

    private static String folder(ContentType<?> type, ContentHome home) {
        if (type.folder().equals(Address.PARTNERS)) {
            return INHOUD + Address.PARTNERS + "/*/partner.md";
        }
        return INHOUD
                + switch (home) {
                    case PARTNER -> Address.PARTNERS + "/*/";
                    case HUIS -> "";
                    case NETWERK -> Address.NETWERK + "/";
                }
                + type.folder()
                + "/*.md";
    }

    /** Of the files that are nothing but fields. */
    public static List<Schrijfschema> bestanden(Begrippen begrippen) {
        return List.of(
                Schrijfschema.of(
                        "huis",
                        "Het huis zelf: naam, adres, kleuren, gebied.",
                        List.of(INHOUD + Address.HUIS),
                        new Forms(begrippen).document(VerbandShape.declared())),
                lijst(
                        Address.BEGRIPPEN,
                        "Een begrippenlijst: de woorden waaruit auteurs kiezen.",
                        Stream.of(Lijst.values()).map(lijst -> begrippen(lijst.id())),
                        new BegripShape(Lijst.TAAL)),
                lijst(
                        Address.SCHOOLVAKANTIES,
                        "De schoolvakanties.",
                        Stream.of(begrippen(Address.SCHOOLVAKANTIES)),
                        new PeriodeShape()),
                lijst(
                        Address.TAALGIDS,
                        "Korte teksten in een andere taal.",
                        talen().map(taal -> INHOUD + Address.TAALGIDS + "/" + taal + YML),
                        new GidswoordShape()),
                lijst(
                        Address.ANDERE_HUIZEN,
                        "De andere Huizen van het Kind in de buurt.",
                        Stream.of(omgeving(Address.ANDERE_HUIZEN)),
                        new AnderHuisShape()),
                lijst(
                        Address.ZORGREGIOS,
                        "De zorgregio's.",
                        Stream.of(omgeving(Address.ZORGREGIOS)),
                        new ZorgregioShape()));
    }

    private static Schrijfschema lijst(
            String naam, String uitleg, Stream<String> paden, Shape<?> shape) {
        return Schrijfschema.of(
                naam, uitleg, paden.toList(), new Forms(Begrippen.GEEN).list(shape));
    }

    private static Stream<String> talen() {
        return Stream.of(Sitetaal.values()).filter(taal -> taal != Sitetaal.NL).map(Sitetaal::id);
    }

    private static String begrippen(String lijst) {
        return INHOUD + Address.BEGRIPPEN + "/" + lijst + YML;
    }

    private static String omgeving(String lijst) {
        return INHOUD + Address.OMGEVING + "/" + lijst + YML;
    }
}
