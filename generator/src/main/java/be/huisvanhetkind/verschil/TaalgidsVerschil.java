package be.huisvanhetkind.verschil;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Gidswoord;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.huis.Huis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Short words of the house said in another way in another language. */
final class TaalgidsVerschil {
    private TaalgidsVerschil() {}

    static List<Verschil> between(Blik blik) {
        List<Verschil> found = new ArrayList<>();
        for (Sitetaal taal : Sitetaal.values()) {
            Map<String, Gidswoord> voor = guide(taal, blik.voor());
            Map<String, Gidswoord> na = guide(taal, blik.na());
            Set<String> all = new TreeSet<>(voor.keySet());
            all.addAll(na.keySet());
            long others = all.stream().filter(nl -> differs(voor.get(nl), na.get(nl))).count();
            if (others > 0) {
                String zin =
                        "In de taalgids “%s” zijn %d woorden anders."
                                .formatted(name(taal, blik), others);
                found.add(new Verschil(Gewicht.VERTALING, taal.id(), zin));
            }
        }
        return found;
    }

    private static String name(Sitetaal taal, Blik blik) {
        return blik.na()
                .begrippen()
                .find(Lijst.TAAL, taal.id())
                .map(Begrip::label)
                .orElse(taal.id());
    }

    private static Map<String, Gidswoord> guide(Sitetaal taal, Huis huis) {
        return huis.begrippen().taalgids().woorden().getOrDefault(taal, Map.of());
    }

    private static boolean differs(@Nullable Gidswoord voor, @Nullable Gidswoord na) {
        return voor == null || na == null || !told(voor).equals(told(na));
    }

    private static List<Object> told(Gidswoord woord) {
        return List.of(woord.vertaling(), woord.ook());
    }
}
