package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.cache.BrokenMemory;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.model.tekst.Kop;
import be.huisvanhetkind.model.tekst.Koppeling;
import be.huisvanhetkind.model.tekst.Opbouw;
import be.huisvanhetkind.model.tekst.Tabel;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A text from the cache, decoded when it is asked for, and then kept. */
final class RememberedTekst implements Tekst, Opbouw {
    private final List<Koppeling> koppelingen;
    private final Supplier<Tekst> rest;
    private final AtomicReference<@Nullable Tekst> decoded = new AtomicReference<>();

    RememberedTekst(List<Koppeling> koppelingen, Supplier<Tekst> rest) {
        this.koppelingen = List.copyOf(koppelingen);
        this.rest = rest;
    }

    private Tekst whole() {
        Tekst known = decoded.get();
        if (known != null) {
            return known;
        }
        try {
            Tekst read = rest.get();
            decoded.set(read);
            return read;
        } catch (RuntimeException altered) {
            throw new BrokenMemory(altered);
        }
    }

    @Override
    public String html() {
        return whole().html();
    }

    @Override
    public Opbouw opbouw() {
        return this;
    }

    @Override
    public List<Koppeling> koppelingen() {
        return koppelingen;
    }

    @Override
    public List<Kop> koppen() {
        return whole().opbouw().koppen();
    }

    @Override
    public List<Alinea> alineas() {
        return whole().opbouw().alineas();
    }

    @Override
    public List<Tabel> tabellen() {
        return whole().opbouw().tabellen();
    }
}
