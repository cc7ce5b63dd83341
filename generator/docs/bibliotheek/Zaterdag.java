import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.open.OpenHuis;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What a family with a child of two and a half can do on Saturday, for nothing. */
public final class Zaterdag {
    public static void main(String[] args) {
        List<Path> content = List.of(Path.of(args[0]));
        OpenHuis huis = OpenHuis.of(content, LocalDate.parse(args[1])).value().orElseThrow();
        for (Aanbod aanbod : huis.query(Aanbod.class, "leeftijd=30m, gratis, open=zaterdag")) {
            System.out.println(aanbod.id() + ": " + aanbod.titel());
        }
    }
}
