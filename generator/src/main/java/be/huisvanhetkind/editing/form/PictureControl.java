package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.web.Html;

/** A picture beside the file: the one that is there, or one to send along. */
record PictureControl() implements OneText {
    /** Behind the name of what is sent along. */
    static final String SENT = "@";

    /** The same, of how it is cut. */
    static final String CUT = "%";

    @Override
    public Html draw(Spot spot, Filled filled) {
        String name = OneText.text(filled);
        Html now =
                name.isEmpty()
                        ? Html.of("<input type=\"hidden\" name=\"%s\" value=\"\">\n", spot.name())
                        : spot.sketch().picture(spot, name);
        return Html.of(
                """
                %s<input type="file" id="%s" name="%s" accept="image/jpeg,image/png,image/svg+xml,.svg" aria-describedby="%s">
                <label for="%s" class="rd-naast">Hoe moet een foto bijgesneden worden?</label>
                <select id="%s" name="%s"><option value="">Niet</option><option value="liggend">Liggend</option><option value="vierkant">Vierkant</option></select>
                """,
                now,
                spot.name(),
                spot.name() + SENT,
                spot.described(),
                spot.name() + CUT,
                spot.name() + CUT,
                spot.name() + CUT);
    }
}
