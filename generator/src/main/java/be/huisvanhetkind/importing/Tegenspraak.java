package be.huisvanhetkind.importing;

import be.huisvanhetkind.content.kinds.Scalars;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.importing.voorstel.Waarde;
import be.huisvanhetkind.rules.leeftijd.LeeftijdOmgekeerd;
import be.huisvanhetkind.rules.tijd.EindeVoorBegin;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values that each fit and cannot both be true: kept beside the draft, for a person to choose. */
record Tegenspraak(Map<String, Node> velden, Verlies verlies) {
    private static final String JONGST = "leeftijd_min";
    private static final String OUDST = "leeftijd_max";
    private static final String MOMENTEN = "momenten";

    void remove() {
        ages();
        times();
    }

    private void ages() {
        if (velden.get(JONGST) instanceof Scalar min && velden.get(OUDST) instanceof Scalar max) {
            int youngest = Integer.parseInt(min.text().strip());
            int oldest = Integer.parseInt(max.text().strip());
            if (youngest > oldest) {
                keep(JONGST, min, new LeeftijdOmgekeerd(min.place(), youngest, oldest));
                verlies.keep(OUDST, max);
                velden.keySet().removeAll(List.of(JONGST, OUDST));
            }
        }
    }

    private void times() {
        if (velden.get(MOMENTEN) instanceof Sequence list) {
            List<Node> good = new ArrayList<>(list.items());
            good.removeIf(this::isReversed);
            velden.put(MOMENTEN, new Sequence(list.place(), good));
            velden.values().removeIf(Node::isEmpty);
        }
    }

    private boolean isReversed(Node moment) {
        Optional<LocalDateTime> start = time(moment, "start");
        Optional<LocalDateTime> end = time(moment, "einde");
        boolean isReversed =
                start.isPresent() && end.isPresent() && !end.get().isAfter(start.get());
        if (isReversed) {
            String begin = start.get().toString();
            keep(MOMENTEN, moment, new EindeVoorBegin(moment.place(), begin, end.get().toString()));
        }
        return isReversed;
    }

    private static Optional<LocalDateTime> time(Node moment, String key) {
        return ((Mapping) moment)
                .find(key)
                .flatMap(value -> Scalars.dateTime(((Scalar) value).text().strip()));
    }

    private void keep(String veld, Node node, Finding why) {
        verlies.keep(new Waarde(veld, veld, node), node, why);
    }
}
