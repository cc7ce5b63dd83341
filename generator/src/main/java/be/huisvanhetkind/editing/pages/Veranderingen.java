package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.pages.ConceptHuis.Beeld;
import be.huisvanhetkind.web.Html;

/** What a draft changes for families, in words. */
record Veranderingen(Werkkamer kamer) {
    Html html(Concept concept, Beeld after) {
        return Html.NONE;
    }
}
