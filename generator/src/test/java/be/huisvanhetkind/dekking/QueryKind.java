package be.huisvanhetkind.dekking;

import java.util.Locale;
import java.util.stream.Stream;

/** Every kind of question. A new kind is one line here and one method that answers it. */
enum QueryKind {
    /** Published items with some fields: {@code aanbod waar.aanlevering = zitdag en prijs}. */
    VELD(Proof.FILE, FieldQuery::published),
    /** The same for what is never published. */
    DOSSIER(Proof.FILE, FieldQuery::internal),
    /** Published items that use a term: {@code aanbodsvorm/mobiel}. */
    BEGRIP(Proof.FILE, TermQuery::users),
    /** A list of terms, with at least so many: {@code organisatietype 26}. */
    LIJST(Proof.FILE, TermQuery::list),
    /** Files of the repository: {@code content/_voorbeelden/*.md}. */
    BESTAND(Proof.FILE, FileQuery::find),
    /** Pages where an element stands: {@code /aanbod/* dt:contains(Voor wie)}. */
    PAGINA(Proof.PAGE, PageQuery::find),
    /** Pages of the examples themselves where an element stands. */
    EIGEN(Proof.PAGE, PageQuery::own),
    /** An element that stands on every page of the site. */
    ELKE(Proof.PAGE, PageQuery::every),
    /** Pages of the dossier where an element stands: {@code erkenning h3:contains(domein)}. */
    BLAD(Proof.REPORT, PageQuery::inDossier),
    /** What a command prints: {@code check bevat Dit huis weegt regels anders}. */
    RAPPORT(Proof.REPORT, ReportQuery::find),
    /** A demand this house holds to; {@code UitlegTest} proves that each of them bites. */
    REGEL(Proof.RULE, RuleQuery::find);

    /** What an answer is. */
    enum Proof {
        FILE,
        PAGE,
        REPORT,
        RULE
    }

    /** Gives everything that fits the words of a question, the same way each time. */
    @FunctionalInterface
    interface Answer {
        Stream<String> find(World world, String words);
    }

    private final Proof proof;
    private final Answer answer;

    QueryKind(Proof proof, Answer answer) {
        this.proof = proof;
        this.answer = answer;
    }

    static QueryKind named(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    Proof proof() {
        return proof;
    }

    Answer answer() {
        return answer;
    }
}
