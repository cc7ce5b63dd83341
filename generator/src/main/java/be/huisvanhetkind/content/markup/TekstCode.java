package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.cache.Decoder;
import be.huisvanhetkind.cache.Encoder;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.model.tekst.Alinea.Soort;
import be.huisvanhetkind.model.tekst.Getypt;
import be.huisvanhetkind.model.tekst.Kop;
import be.huisvanhetkind.model.tekst.Koppeling;
import be.huisvanhetkind.model.tekst.Opbouw;
import be.huisvanhetkind.model.tekst.Tabel;
import java.util.List;

/** How the cache writes a text; the file it was typed in is told when it is read. */
public final class TekstCode {
    private static final Soort[] SOORTEN = Soort.values();

    private TekstCode() {}

    public static Encoder write(Encoder out, Tekst tekst) {
        Opbouw opbouw = tekst.opbouw();
        return out.list(opbouw.koppelingen(), TekstCode::koppeling)
                .text(tekst.html())
                .list(opbouw.koppen(), TekstCode::kop)
                .list(opbouw.alineas(), TekstCode::alinea)
                .list(opbouw.tabellen(), TekstCode::tabel);
    }

    /** A text of which only the links are decoded; most runs look at few others. */
    public static Tekst read(Decoder in, Getypt getypt) {
        List<Koppeling> koppelingen = in.list(koppeling -> koppeling(koppeling, getypt));
        Decoder rest = in.rest();
        return new RememberedTekst(koppelingen, () -> read(rest.again(), koppelingen, getypt));
    }

    /** All but the links. */
    private static Tekst read(Decoder in, List<Koppeling> koppelingen, Getypt getypt) {
        String html = in.text();
        List<Kop> koppen = in.list(kop -> kop(kop, getypt));
        List<Alinea> alineas = in.list(alinea -> alinea(alinea, getypt));
        List<Tabel> tabellen = in.list(tabel -> tabel(tabel, getypt));
        return new Tekst.Heel(html, new Opbouw.Delen(koppen, alineas, koppelingen, tabellen));
    }

    private static void alinea(Encoder out, Alinea alinea) {
        out.number(alinea.soort().ordinal())
                .text(alinea.tekst())
                .text(alinea.taal())
                .number(alinea.vanaf());
    }

    private static Alinea alinea(Decoder in, Getypt getypt) {
        return Alinea.getypt(SOORTEN[in.number()], in.text(), in.text(), getypt, in.number());
    }

    private static void kop(Encoder out, Kop kop) {
        alinea(out, kop.woorden());
        out.text(kop.anker()).number(kop.niveau());
    }

    private static Kop kop(Decoder in, Getypt getypt) {
        return new Kop(alinea(in, getypt), in.text(), in.number());
    }

    private static void koppeling(Encoder out, Koppeling koppeling) {
        alinea(out, koppeling.woorden());
        out.text(koppeling.doel());
    }

    private static Koppeling koppeling(Decoder in, Getypt getypt) {
        return new Koppeling(alinea(in, getypt), in.text());
    }

    private static void tabel(Encoder out, Tabel tabel) {
        alinea(out, tabel.eersteCel());
        out.number(tabel.hasKoppen() ? 1 : 0);
    }

    private static Tabel tabel(Decoder in, Getypt getypt) {
        return new Tabel(alinea(in, getypt), in.number() == 1);
    }
}
