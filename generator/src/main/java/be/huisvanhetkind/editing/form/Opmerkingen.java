package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.content.findings.LeeftijdOngeldig;
import be.huisvanhetkind.content.findings.VeldOntbreekt;
import be.huisvanhetkind.finding.Corrected;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.web.Html;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is wrong with a file, each with the field it is about. */
public record Opmerkingen(List<Remark> all) {
    public static final Opmerkingen NONE = new Opmerkingen(List.of());

    /**
     * The name of the button that takes a correction over; its value is the number of the remark.
     */
    public static final String BUTTON = "neem";

    public Opmerkingen {
        all = List.copyOf(all);
    }

    /**
     * One thing that is wrong.
     *
     * @param place of the field, in keys and numbers of rows; nothing when it is about the file
     * @param better what the field would say instead; nothing when only lines can tell
     */
    public record Remark(Finding finding, Optional<String> place, Optional<String> better) {
        public boolean stops() {
            return finding.severity() == Severity.ERROR;
        }

        /** What is wrong; a form needs no word about lines and colons. */
        public String message() {
            if (isMissing()) {
                return "Dit moet je nog invullen.";
            }
            return plain() instanceof LeeftijdOngeldig
                    ? "Dit begrijpen we niet als leeftijd. Schrijf er jaar of maanden bij, en “tot” als het een einde is."
                    : finding.message();
        }

        private boolean isMissing() {
            return plain() instanceof VeldOntbreekt;
        }

        private Finding plain() {
            return finding instanceof Corrected corrected ? corrected.finding() : finding;
        }
    }

    boolean isAt(String place) {
        return all.stream().anyMatch(one -> one.place().filter(place::equals).isPresent());
    }

    /** Whether something is wrong with a field, or with one below it. */
    boolean isBelow(String place) {
        return all.stream()
                .flatMap(one -> one.place().stream())
                .anyMatch(one -> one.equals(place) || one.startsWith(place + "."));
    }

    /** What is wrong with one field. */
    Html html(String place, String id) {
        if (!isAt(place)) {
            return Html.NONE;
        }
        return Html.of(
                "<div id=\"%s\">\n%s</div>\n",
                id,
                Html.of(
                        IntStream.range(0, all.size())
                                .filter(at -> all.get(at).place().filter(place::equals).isPresent())
                                .mapToObj(at -> html(all.get(at), at))));
    }

    /** One remark, with a button to take over what is better. */
    public static Html html(Remark one, int at) {
        return Html.of(
                "<p class=\"%s\"><strong>%s</strong> %s</p>\n%s",
                one.stops() ? "rd-fout" : "rd-let",
                one.stops() ? "Fout." : "Let op.",
                one.message(),
                one.isMissing() ? Html.NONE : better(one, at));
    }

    private static Html better(Remark one, int at) {
        if (one.finding().correction().isEmpty()) {
            return Html.of("<p class=\"rd-raad\">%s</p>\n", one.finding().hint());
        }
        boolean isSure = one.finding().correction().get().isSure();
        String lines = String.join("\n", one.finding().correction().get().lines());
        Html instead =
                one.better().isPresent()
                        ? Html.of("“%s”", one.better().get())
                        : Html.of("<pre>%s</pre>", lines.isEmpty() ? "(niets)" : lines);
        return Html.of(
                "<div class=\"rd-beter\">%s: %s <button class=\"knop knop-2 rd-klein\" name=\"%s\" value=\"%s\">Neem over</button></div>\n",
                isSure ? "Bedoel je dit" : "Bijvoorbeeld", instead, BUTTON, at);
    }
}
