package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.web.Answer;

/** {@code /redactie/plak}: a mail or another text becomes the beginning of a file. */
record Plakken(Werkkamer kamer, Toegang toegang) {
    Answer to(Bezoek bezoek) {
        return toegang.nothing(bezoek, "Deze bladzijde is er nog niet.");
    }
}
