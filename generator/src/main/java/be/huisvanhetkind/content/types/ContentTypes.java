package be.huisvanhetkind.content.types;

import be.huisvanhetkind.content.source.Address;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every content type of the house. A new type is one line here. */
public final class ContentTypes {
    private ContentTypes() {}

    public static final List<ContentType<?>> ALL =
            List.of(
                    new PartnerType(),
                    new AanbodType(),
                    new ActiviteitType(),
                    new LocatieType(),
                    new ThemaType(),
                    new VraagType(),
                    new DoorverwijspuntType(),
                    new NieuwsType(),
                    new TekstpaginaType(),
                    new MateriaalType(),
                    new MeldingType(),
                    new VrijwilligersoproepType(),
                    new VacatureType(),
                    new ToegankelijkheidsverklaringType(),
                    new PrivacyverklaringType(),
                    new ActieplanType(),
                    new ActieType(),
                    new IndicatorType(),
                    new MetingType(),
                    new ActiviteitenverslagType(),
                    new ParticipatieType(),
                    new BehoefteType(),
                    new EngagementType(),
                    new OverlegType(),
                    new AfsprakennotaType(),
                    new EngagementsverklaringType(),
                    new VrijwilligersovereenkomstType(),
                    new AanvraagType(),
                    new SignaalType(),
                    new ToekenningType());

    private static final Map<String, ContentType<?>> IN_FOLDER =
            ALL.stream()
                    .collect(
                            Collectors.toUnmodifiableMap(ContentType::folder, Function.identity()));

    /** The type whose documents live in a folder. */
    public static Optional<ContentType<?>> inFolder(String folder) {
        return Optional.ofNullable(IN_FOLDER.get(folder));
    }

    /** The type with a name. */
    public static Optional<ContentType<?>> named(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** The type of the documents that live where a file is. */
    public static Optional<ContentType<?>> at(Address address) {
        return address.folder()
                .flatMap(ContentTypes::inFolder)
                .filter(
                        type ->
                                type.homes().contains(ContentHome.of(address))
                                        && (type.folder().equals(Address.PARTNERS)
                                                == address.isProfile()));
    }
}
