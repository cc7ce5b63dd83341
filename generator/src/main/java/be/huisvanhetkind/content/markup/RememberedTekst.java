package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.cache.Decoder;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.model.tekst.Getypt;
import be.huisvanhetkind.model.tekst.Kop;
import be.huisvanhetkind.model.tekst.Koppeling;
import be.huisvanhetkind.model.tekst.Opbouw;
import be.huisvanhetkind.model.tekst.Tabel;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A text from the cache, decoded when it is asked for, and then kept. */
final class RememberedTekst implements Tekst, Opbouw {
    private final List<Koppeling> koppelingen;
    private final Decoder rest;
    private final Getypt getypt;
    private final AtomicReference<@Nullable Tekst> decoded = new AtomicReference<>();

    RememberedTekst(List<Koppeling> koppelingen, Decoder rest, Getypt getypt) {
        this.koppelingen = List.copyOf(koppelingen);
        this.rest = rest;
        this.getypt = getypt;
    }

    private Tekst whole() {
        Tekst known = decoded.get();
        if (known != null) {
            return known;
        }
        Tekst read = TekstCode.read(rest.again(), koppelingen, getypt);
        decoded.set(read);
        return read;
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
