package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.pages.ConceptHuis.Beeld;
import be.huisvanhetkind.verschil.PartnerVerschil;
import be.huisvanhetkind.verschil.StukVerschil;
import be.huisvanhetkind.verschil.Verschillen;
import be.huisvanhetkind.web.Html;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a draft changes for families, in words, and the pages before and after. */
record Veranderingen(Werkkamer kamer, Bezoek bezoek) {
    /**
     * @param after the house with the draft in it
     */
    Html html(Concept concept, Beeld after) {
        Map<String, Optional<byte[]>> published = new LinkedHashMap<>();
        concept.paths()
                .forEach(
                        path -> published.put(path, kamer.concepten().read(concept.basis(), path)));
        Beeld before = kamer.huis().look(published);
        if (before.huis().isEmpty() || after.huis().isEmpty()) {
            return Html.NONE;
        }
        Verschillen all = Verschillen.between(before.huis().get(), after.huis().get());
        List<Html> pages =
                concept.paths().stream().map(path -> pages(path, before, after)).toList();
        return Html.of(
                "<section class=\"rd-deel\"><h2>Wat dit verandert</h2>\n%s%s</section>\n",
                all.isEmpty()
                        ? new Html(
                                "<p>Gezinnen merken er niets van: alleen de vorm verandert.</p>\n")
                        : Html.of(all.partners().stream().map(Veranderingen::partner)),
                Html.of(pages.stream()));
    }

    private static Html partner(PartnerVerschil partner) {
        return Html.of(
                "%s%s",
                Html.of(partner.stukken().stream().map(Veranderingen::piece)),
                partner.dossier() == 0
                        ? Html.NONE
                        : Html.of("<p>Dossier: %s bestanden.</p>\n", partner.dossier()));
    }

    private static Html piece(StukVerschil piece) {
        return Html.of(
                "<h3>%s <span class=\"rd-teken\">%s</span></h3>\n<ul>\n%s</ul>\n",
                piece.titel(),
                piece.lot().label(),
                Html.of(
                        piece.verschillen().stream()
                                .map(one -> Html.of("<li>%s</li>\n", one.zin()))));
    }

    private Html pages(String path, Beeld before, Beeld after) {
        Html was = link(before, "Zo is het nu", path);
        Html now = link(after, "Zo wordt het", path);
        return was.equals(Html.NONE) && now.equals(Html.NONE)
                ? Html.NONE
                : Html.of("<p class=\"rd-voorna\">%s %s</p>\n", was, now);
    }

    private Html link(Beeld of, String words, String path) {
        Optional<byte[]> page = of.page(path);
        if (page.isEmpty()) {
            return Html.NONE;
        }
        String kept = kamer.kladden().keep(page.get(), of, bezoek.token());
        return Html.of(
                "<a href=\"%s\" target=\"_blank\">%s<span class=\"sr\">: %s</span></a>",
                kept, words, path);
    }
}
