package be.huisvanhetkind.verschil;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.types.VerbandShape;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.site.adres.Addresses;
import java.util.ArrayList;
import java.util.List;

/** What differs for the whole house: {@code huis.yml}, its lists of words, its calendar. */
final class HuisVerschil {
    private static final String SOORT = "huis";
    private static final String OUD = "oude_adressen";

    private HuisVerschil() {}

    static List<StukVerschil> between(Blik blik) {
        List<StukVerschil> found = new ArrayList<>();
        add("huis", "Het huis zelf", verband(blik), found);
        add("begrippen", "De woorden van het huis", BegripVerschil.between(blik), found);
        add("taalgids", "De taalgids", TaalgidsVerschil.between(blik), found);
        add("schoolvakanties", "De schoolvakanties", VakantieVerschil.between(blik), found);
        return found;
    }

    private static void add(
            String id, String titel, List<Verschil> verschillen, List<StukVerschil> found) {
        if (!verschillen.isEmpty()) {
            found.add(new StukVerschil(SOORT, id, titel, "", Lot.VERANDERD, verschillen));
        }
    }

    private static List<Verschil> verband(Blik blik) {
        Samenwerkingsverband voor = blik.voor().verband();
        Samenwerkingsverband na = blik.na().verband();
        if (blik.na().geraden().verband()) {
            return List.of();
        }
        List<Field<?>> fields =
                VerbandShape.declared().stream().filter(field -> !field.key().equals(OUD)).toList();
        Veldverschil velden = new Veldverschil(blik);
        List<Verschil> found = new ArrayList<>();
        found.addAll(velden.between(fields, voor.bestand().gegevens(), na.bestand().gegevens()));
        found.addAll(
                AdresVerschil.forwarded(
                        voor.web().oudeAdressen(), na.web().oudeAdressen(), gone(blik)));
        return found;
    }

    /** Where pages stood that are told to be gone. */
    private static List<String> gone(Blik blik) {
        return blik.openVoor().items().values().stream()
                .flatMap(perId -> perId.values().stream())
                .filter(item -> !blik.isOpen(item))
                .map(item -> Addresses.of(item).path())
                .toList();
    }
}
