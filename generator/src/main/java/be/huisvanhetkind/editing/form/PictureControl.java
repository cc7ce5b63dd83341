package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.web.FormData;
import be.huisvanhetkind.web.Html;
import java.util.Optional;

/** A picture beside the file: the one that is there, or one to send along. */
record PictureControl() implements Control {
    /** Behind the name of what is sent along. */
    static final String SENT = "@";

    /** The same, of how it is cut. */
    static final String CUT = "%";

    @Override
    public Optional<Filled> fill(Node written) {
        return written instanceof Scalar scalar
                ? Optional.of(new Filled.Text(scalar.text()))
                : Optional.empty();
    }

    @Override
    public Filled read(String name, FormData sent) {
        return new Filled.Text(sent.text(name));
    }

    @Override
    public Node write(Filled filled, Optional<Node> before) {
        return new Scalar(Place.start(""), ((Filled.Text) filled).text());
    }

    @Override
    public Html draw(Spot spot, Filled filled) {
        String name = filled instanceof Filled.Text text ? text.text() : "";
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
