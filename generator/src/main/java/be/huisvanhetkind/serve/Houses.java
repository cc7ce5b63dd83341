package be.huisvanhetkind.serve;

import be.huisvanhetkind.model.huis.Uiterlijk;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** The house on every day somebody looks at it, of which a few are kept. */
final class Houses {
    private static final int KEPT = 4;

    private final Workshop workshop;
    private final Runnable checked;
    private final Executor inspector = Executors.newSingleThreadExecutor(new Helpers("nakijken"));
    private final Map<Key, Showing> open =
            new LinkedHashMap<>(KEPT, 1, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Showing> eldest) {
                    return size() > KEPT;
                }
            };

    private record Key(LocalDate day, boolean concepten, Optional<Uiterlijk> uiterlijk) {}

    Houses(Workshop workshop, Runnable checked) {
        this.workshop = workshop;
        this.checked = checked;
    }

    /** The house as somebody wants to look at it; read when nobody did before. */
    synchronized Showing at(Look look) {
        LocalDate day = look.dag().orElseGet(workshop.vandaag());
        return open.computeIfAbsent(
                new Key(day, look.concepten(), look.uiterlijk()),
                key -> Showing.open(workshop, key.day(), shown(key), verdict()));
    }

    private static Shown shown(Key key) {
        return new Shown(key.concepten(), key.uiterlijk());
    }

    /** Something changed. */
    synchronized void tell() {
        open.values().forEach(Showing::tell);
    }

    private Verdict verdict() {
        return new Verdict(inspector, workshop.patience(), checked);
    }
}
