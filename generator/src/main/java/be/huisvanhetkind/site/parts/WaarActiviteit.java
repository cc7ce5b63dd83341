package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.WaarView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an activity is, and the hours that return; its times stand below. */
public final class WaarActiviteit {
    private WaarActiviteit() {}

    public static WaarView.Alle of(Activiteit item, Index index) {
        return new WaarView.Alle(plaats(item, index).stream().toList(), List.of());
    }

    private static Optional<WaarView> plaats(Activiteit item, Index index) {
        Optional<Locatie> locatie = item.locatie().flatMap(index::find);
        Optional<Geschreven> plaats = item.plaats().map(text -> Geschreven.zin(item, text));
        Optional<Geschreven> online = online(item, index);
        List<Geschreven> names =
                Stream.of(locatie.map(Geschreven::titel), plaats, online)
                        .flatMap(Optional::stream)
                        .toList();
        return names.stream()
                .findFirst()
                .map(first -> of(first, names.subList(1, names.size()), locatie, item, index));
    }

    private static Optional<Geschreven> online(Activiteit item, Index index) {
        return switch (item.deelname()) {
            case TER_PLAATSE -> Optional.empty();
            case ONLINE -> Optional.of(Geschreven.site(index.woord("plaats.zonder.online")));
            case GEMENGD -> Optional.of(Geschreven.site(index.woord("feit.ook-online")));
        };
    }

    private static WaarView of(
            Geschreven titel,
            List<Geschreven> ook,
            Optional<Locatie> locatie,
            Activiteit item,
            Index index) {
        return new WaarView(
                titel,
                locatie.map(Addresses::of),
                locatie.flatMap(plek -> Plaatsen.kaart(plek, index)),
                locatie.flatMap(Plaatsen::punt),
                Optional.empty(),
                item.reeks().map(uren -> Uren.zinnen(uren, index)).orElse(List.of()),
                ook,
                Optional.empty(),
                List.of(),
                List.of());
    }
}
