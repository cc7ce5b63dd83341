package be.huisvanhetkind.soort;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Adres;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.tijd.Moment;
import be.huisvanhetkind.model.tijd.Openingsuren;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks a type every question that every type must answer, of one of its files in which everything
 * is filled in, and gives what it forgets.
 */
final class Ondervraging {
    /** What a translation never changes as a whole. */
    private static final Set<Class<?>> FEITEN =
            Set.of(
                    Adres.class,
                    Begrip.class,
                    Contact.class,
                    Leeftijd.class,
                    Media.class,
                    Moment.class,
                    Openingsuren.class,
                    Place.class,
                    Ref.class);

    private final Class<? extends Record> type;
    private final List<String> forgotten = new ArrayList<>();

    private Ondervraging(Class<? extends Record> type) {
        this.type = type;
    }

    /**
     * What a type forgets; nothing when it is whole.
     *
     * @param same texts that are those of the original in every language
     */
    static List<String> of(Class<? extends Record> type, Set<String> same) {
        Ondervraging vragen = new Ondervraging(type);
        Item item = (Item) new Proefstuk("origineel", 0).make(type);
        vragen.all(item, Contact.class, item.contacten());
        vragen.all(item, Openingsuren.class, item.uren());
        vragen.all(item, Leeftijd.class, item.leeftijden());
        if (item instanceof Publiek origineel) {
            Publiek vertaling = (Publiek) new Proefstuk("vertaling", 10_000).make(type);
            vragen.soort(origineel);
            vragen.translation(origineel, vertaling, same);
        }
        return vragen.forgotten;
    }

    private void ask(String question, boolean isAnswered) {
        if (!isAnswered) {
            forgotten.add(type.getSimpleName() + ": " + question);
        }
    }

    /** Whether it tells of everything of a kind that is written in it. */
    private void all(Item item, Class<?> kind, Stream<?> told) {
        Set<Object> written = Set.copyOf(leden(item).values());
        List<Object> here = written.stream().filter(kind::isInstance).toList();
        List<?> answer = told.toList();
        ask(kind.getSimpleName(), answer.size() == here.size() && answer.containsAll(here));
    }

    private void soort(Publiek item) {
        ask("soort", item.paginasoort().type() == type);
        ask("houdbaarheid", item.houdbaarheid() == item.paginasoort().houdbaarheid());
    }

    /** Words are those of the translation, facts those of the original. */
    private void translation(Publiek origineel, Publiek vertaling, Set<String> same) {
        Publiek samen = origineel.inWordsOf(vertaling);
        fiche(samen.fiche(), origineel.fiche(), vertaling.fiche());
        Map<String, Object> facts = leden(origineel);
        Map<String, Object> words = leden(vertaling);
        leden(samen)
                .forEach(
                        (path, value) -> {
                            boolean isSame = same.contains(type.getSimpleName() + "." + path);
                            boolean isWord = value instanceof String && !isSame;
                            ask(path, value.equals((isWord ? words : facts).get(path)));
                        });
    }

    private void fiche(Fiche samen, Fiche origineel, Fiche vertaling) {
        ask("id", samen.id().equals(origineel.id()));
        ask("titel", samen.titel().equals(vertaling.titel()));
        ask("samenvatting", samen.samenvatting().equals(vertaling.samenvatting()));
        ask("tekst", samen.tekst().equals(vertaling.tekst()));
    }

    private static Map<String, Object> leden(Item item) {
        Map<String, Object> leden = Leden.of((Record) item, with(Fiche.class));
        leden.remove("fiche");
        leden.keySet().removeIf(path -> path.equals("place") || path.endsWith(".place"));
        return leden;
    }

    private static Set<Class<?>> with(Class<?> one) {
        Set<Class<?>> all = new HashSet<>(FEITEN);
        all.add(one);
        return all;
    }
}
