package be.huisvanhetkind.deur;

import be.huisvanhetkind.web.Answer;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses what no page of ours sends, before anybody looks at it: another name for this server
 * (another site that gave its own name our address), another method, a form of another site. A
 * browser tells with a form where it comes from (Fetch, 3.2; Fetch Metadata, 2.4); who tells
 * neither is no browser of today.
 */
record Deurwacht(Deuradres adres) {
    private static final int NOT_ALLOWED = 405;
    private static final int OTHER_HOST = 421;
    private static final Set<String> FORMS = Set.of("/deur/vraag", "/deur/binnen", "/deur/buiten");
    private static final Set<String> LOOKING = Set.of("GET", "HEAD");

    Optional<Answer> refusal(Klop klop) {
        if (!klop.host().equalsIgnoreCase(adres.host())) {
            return Optional.of(Deurpagina.refused(OTHER_HOST, "Dit is een ander adres."));
        }
        if (LOOKING.contains(klop.method())) {
            return Optional.empty();
        }
        if (!klop.isPost() || !takesForms(klop.path())) {
            return Optional.of(Deurpagina.refused(NOT_ALLOWED, "Dit kan hier niet."));
        }
        return isFromOurPage(klop)
                ? Optional.empty()
                : Optional.of(
                        Deurpagina.refused(
                                Answer.FORBIDDEN,
                                "Dit formulier komt van een andere site. Er is niets bewaard."));
    }

    private static boolean takesForms(String path) {
        return path.startsWith("/redactie/") || FORMS.contains(path);
    }

    private boolean isFromOurPage(Klop klop) {
        boolean isSite = klop.site().map("same-origin"::equals).orElse(true);
        boolean isOrigin = klop.origin().map(adres.toString()::equals).orElse(true);
        return isSite && isOrigin && (klop.site().isPresent() || klop.origin().isPresent());
    }
}
