package be.huisvanhetkind.dossier.beloften;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.netwerk.Overleg;
import be.huisvanhetkind.model.netwerk.Vrijwilligersovereenkomst;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What shows that a partner does what belongs to a level; the ids are in the vocabulary. */
record Niveaubewijs(Dossier dossier, Partner partner) {
    private static final Set<String> COORDINATIE =
            Set.of("algemene-coordinatie", "coordinatie-en-beheer");

    List<? extends Item> of(String niveau) {
        return switch (niveau) {
            case "coordinatie" -> self(hasRol());
            case "cluster" -> self(isLokaalBestuur());
            case "leeftijdsgroepen-en-stuurgroep" -> groups(Set.of("leeftijdsgroep", "stuurgroep"));
            case "ad-hoc" -> groups(Set.of("adhoc"));
            case "vrijwilligers" -> volunteers();
            default -> List.of();
        };
    }

    private List<Item> self(boolean holds) {
        return holds ? List.of(partner) : List.of();
    }

    private boolean hasRol() {
        return partner.rollen().stream().anyMatch(rol -> COORDINATIE.contains(rol.id()));
    }

    private boolean isLokaalBestuur() {
        return dossier.huis().verband().statuut().lokaalBestuur().id().equals(partner.id());
    }

    /** The groups of these kinds that still meet, with this partner in it. */
    private List<Overleg> groups(Set<String> soorten) {
        return dossier.published(Overleg.class)
                .filter(groep -> soorten.contains(groep.soort().id()))
                .filter(groep -> groep.leden().stream().anyMatch(this::isMe))
                .toList();
    }

    private boolean isMe(Ref<Partner> ref) {
        return ref.id().equals(partner.id());
    }

    private List<Vrijwilligersovereenkomst> volunteers() {
        return dossier.published(Vrijwilligersovereenkomst.class)
                .filter(een -> dossier.huis().find(een.aanbod()).filter(this::isMine).isPresent())
                .toList();
    }

    private boolean isMine(Aanbod aanbod) {
        return Stream.concat(
                        aanbod.fiche().eigenaar().stream(), aanbod.samenMet().stream().map(Ref::id))
                .anyMatch(partner.id()::equals);
    }
}
