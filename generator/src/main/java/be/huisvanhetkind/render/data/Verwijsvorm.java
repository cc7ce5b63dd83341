package be.huisvanhetkind.render.data;

import be.huisvanhetkind.content.fields.Datatype.Code;
import be.huisvanhetkind.content.fields.Datatype.Group;
import be.huisvanhetkind.content.fields.Datatype.Property;
import be.huisvanhetkind.content.fields.Datatype.Text;
import be.huisvanhetkind.content.fields.Datatype.Whole;
import java.util.List;

/** What stands in open data where a field names something else: another item, or a picture. */
final class Verwijsvorm {
    private static final Code ADRES = new Code("uri-reference", "");

    static final Group BEELD =
            new Group(
                    "beeld",
                    List.of(
                            new Property("adres", ADRES, true, "Het beeld."),
                            new Property("breedte", new Whole(1, 99_999), true, "In pixels."),
                            new Property("hoogte", new Whole(1, 99_999), true, "In pixels.")));

    private Verwijsvorm() {}

    /** A reference to an item of a type. */
    static Group of(String soort) {
        return new Group(
                "verwijzing-" + soort,
                List.of(
                        new Property(
                                "id",
                                Code.of("[a-z0-9]+(-[a-z0-9]+)*"),
                                true,
                                "De naam van het bestand: " + soort + "."),
                        new Property("titel", new Text(1, 200), true, "Hoe het heet."),
                        new Property("zelf", ADRES, true, "Alles erover.")));
    }
}
