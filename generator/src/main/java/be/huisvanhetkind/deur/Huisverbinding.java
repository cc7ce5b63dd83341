package be.huisvanhetkind.deur;

import be.huisvanhetkind.editing.concept.Bewaarplaats;
import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.Ondertekening;
import be.huisvanhetkind.git.Remote;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Keeps a clone and where it came from alike, in a thread of its own: now and then, after each
 * write, and before something is shown. While the other side is away, everything goes on here.
 */
public final class Huisverbinding implements Verbinding, AutoCloseable {
    private static final Duration EVERY = Duration.ofSeconds(20);
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Remote remote;
    private final Consumer<String> said;
    private final AtomicLong fetched = new AtomicLong(System.nanoTime() - EVERY.toNanos());
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        Thread made = new Thread(work, "huis-verbinding");
                        made.setDaemon(true);
                        return made;
                    });
    private final Aangevraagd requests;
    private String trouble = "";

    private Huisverbinding(Remote remote, Optional<Bewaarplaats> host, Consumer<String> said) {
        this.remote = remote;
        this.said = said;
        this.requests = new Aangevraagd(host);
    }

    /**
     * Begins; the first time that it fetches, is at once.
     *
     * @param host where pull requests are made, if anywhere
     */
    public static Huisverbinding start(
            Remote remote, Optional<Bewaarplaats> host, Consumer<String> said) {
        Huisverbinding made = new Huisverbinding(remote, host, said);
        made.thread.scheduleWithFixedDelay(made::both, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        return made;
    }

    @Override
    public void refresh() {
        long before = fetched.get();
        long now = System.nanoTime();
        if (now - before > FRESH.toNanos() && fetched.compareAndSet(before, now)) {
            await(); // one waits; who comes meanwhile sees what is here
        }
    }

    /** Waits a moment until everything here is there too. */
    void await() {
        try {
            thread.submit(this::both).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException later) {
            // What is here is shown.
        }
    }

    @Override
    public void bring(Concept written) {
        thread.execute(this::push);
    }

    @Override
    public void remove(Concept thrown) {
        thread.execute(() -> attempt(() -> discard(thrown)));
    }

    private void discard(Concept thrown) throws Remote.Away {
        requests.remove(thrown.naam());
        remote.remove(thrown.naam(), thrown.stand().id());
    }

    private void both() {
        attempt(
                () -> {
                    remote.fetch();
                    bring();
                });
        fetched.set(System.nanoTime());
    }

    private void push() {
        attempt(this::bring);
    }

    private void bring() throws Remote.Away {
        List<String> apart = remote.push();
        requests.ask();
        tell(told(apart));
    }

    @Override
    public void submit(Concept submitted, String toelichting, Ondertekening by) {
        requests.add(submitted, toelichting, by);
        thread.execute(this::push);
    }

    @Override
    public Optional<String> nazicht(String naam) {
        return requests.address(naam);
    }

    private static String told(List<String> apart) {
        return apart.isEmpty()
                ? ""
                : "hier en daar is elk iets anders geschreven in " + String.join(", ", apart);
    }

    /** Something that may not work now. */
    private interface Attempt {
        void make() throws Remote.Away;
    }

    private void attempt(Attempt work) {
        try {
            work.make();
        } catch (Remote.Away | RuntimeException failed) {
            tell(failed.getMessage() + " Het wordt opnieuw geprobeerd, er gaat niets verloren.");
        }
    }

    /** Each trouble once, and its end. */
    private void tell(String now) {
        if (!now.equals(trouble)) {
            said.accept("verbinding: " + (now.isEmpty() ? "alles is weer gelijk" : now));
            trouble = now;
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        remote.close();
    }
}
