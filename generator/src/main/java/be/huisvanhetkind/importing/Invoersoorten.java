package be.huisvanhetkind.importing;

import be.huisvanhetkind.importing.systeem.EigenInvoer;
import be.huisvanhetkind.importing.systeem.HsdsInvoer;
import be.huisvanhetkind.importing.systeem.KalenderInvoer;
import be.huisvanhetkind.importing.systeem.UitInvoer;
import be.huisvanhetkind.importing.tabel.CsvInvoer;
import be.huisvanhetkind.importing.tabel.XlsxInvoer;
import be.huisvanhetkind.importing.voorstel.Invoer;
import be.huisvanhetkind.importing.voorstel.OnleesbareInvoer;
import be.huisvanhetkind.importing.voorstel.Opdracht;
import java.util.List;
import java.util.stream.Collectors;

/** Every form that can be imported. A new one is one line here. */
final class Invoersoorten {
    static final List<Invoer> ALL =
            List.of(
                    new XlsxInvoer(),
                    new KalenderInvoer(),
                    new EigenInvoer(),
                    new HsdsInvoer(),
                    new UitInvoer(),
                    new CsvInvoer());

    private Invoersoorten() {}

    /** The first that a file looks like. */
    static Invoer of(Opdracht opdracht) {
        return ALL.stream()
                .filter(one -> one.accepts(opdracht))
                .findFirst()
                .orElseThrow(() -> unknown(opdracht));
    }

    private static OnleesbareInvoer unknown(Opdracht opdracht) {
        String all = ALL.stream().map(Invoer::naam).collect(Collectors.joining(", "));
        return OnleesbareInvoer.of(
                "“%s” kunnen we niet inlezen. Het moet een van deze zijn: %s.",
                opdracht.name(), all);
    }
}
