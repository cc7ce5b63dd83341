package be.huisvanhetkind.cli;

import be.huisvanhetkind.rules.regel.Bron;
import be.huisvanhetkind.uitleg.Bladzijde;
import be.huisvanhetkind.uitleg.Deel;
import be.huisvanhetkind.uitleg.Stuk;
import be.huisvanhetkind.uitleg.Stuk.Proza;
import be.huisvanhetkind.uitleg.Stuk.Voorbeeld;
import java.io.PrintWriter;
import java.util.List;

/** An explanation page on a screen of letters: no marks of Markdown, no bytes of a picture. */
record Terminal(PrintWriter out) {
    private static final String LINE = "(.{1,78})(?: +|$)";

    void print(Bladzijde page) {
        out.println(page.titel() + " (" + page.niveau().label() + ", " + page.code() + ")");
        page.bron().map(Bron::zin).ifPresent(this::wrapped);
        for (Deel deel : page.delen()) {
            out.println();
            out.println(deel.kop());
            deel.stukken().forEach(this::print);
        }
    }

    private void print(Stuk piece) {
        if (piece instanceof Proza text) {
            text.markdown().lines().forEach(this::wrapped);
        } else if (piece instanceof Voorbeeld sample && isForAuthors(sample)) {
            out.println();
            boolean isFound = sample.soort().equals("bevinding");
            out.println("    " + (isFound ? "huis " + command(sample) + " zegt:" : sample.pad()));
            lines(sample).forEach(line -> out.println("    | " + line));
        }
    }

    /** Which command says what is in a sample. */
    private static String command(Voorbeeld findings) {
        return findings.tekst().contains(".csv:") ? "import" : "check";
    }

    private static boolean isForAuthors(Voorbeeld sample) {
        return List.of("bestand", "bevinding", "invoer", "weg").contains(sample.soort());
    }

    private static List<String> lines(Voorbeeld sample) {
        boolean isBytes = sample.has("bytes") && sample.tekst().contains("\\x");
        return isBytes ? List.of("(een bestand dat geen tekst is)") : sample.regels();
    }

    private void wrapped(String line) {
        String plain = line.replace("`", "");
        out.println(plain.isBlank() ? "" : plain.replaceAll(LINE, "$1\n").stripTrailing());
    }
}
