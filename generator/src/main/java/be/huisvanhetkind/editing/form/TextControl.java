package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.web.FormData;
import be.huisvanhetkind.web.Html;
import java.util.Optional;

/**
 * A text, a number, a day: one thing to type. It may be typed as people say it; what can mean one
 * thing only is written as that.
 */
record TextControl(Kind<?> kind, Hearing hearing) implements Control {
    private static final int LONG = 100;
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    @Override
    public Optional<Filled> fill(Node written) {
        return written instanceof Scalar scalar
                ? Optional.of(new Filled.Text(kind.say(scalar.text()).strip()))
                : Optional.empty();
    }

    @Override
    public Filled read(String name, FormData sent) {
        String typed = sent.text(name).replace("\r\n", "\n").strip();
        return new Filled.Text(kind.say(hearing.meant(kind, typed)));
    }

    @Override
    public Node write(Filled filled, Optional<Node> before) {
        return new Scalar(
                Place.start(""), hearing.meant(kind, ((Filled.Text) filled).text().strip()));
    }

    @Override
    public Html draw(Spot spot, Filled filled) {
        String text = filled instanceof Filled.Text typed ? typed.text() : "";
        if (kind.datatype() instanceof Datatype.Text words) {
            return words(spot, text, words.max());
        }
        boolean isDay = kind.datatype().equals(Datatype.Code.DATE);
        if (isDay && (text.isEmpty() || text.matches(DAY))) {
            return Html.of(
                    "<input type=\"date\" %s value=\"%s\" class=\"rd-kort\">\n",
                    new Html(spot.attributes()), text);
        }
        return Html.of(
                "<input %s value=\"%s\"%s%s>\n",
                new Html(spot.attributes()),
                text,
                new Html(inputmode()),
                new Html(isShort() ? " class=\"rd-kort\"" : ""));
    }

    /** A browser takes line ends out of what has one line. */
    private static Html words(Spot spot, String text, int max) {
        Html attributes =
                new Html(spot.attributes() + " dir=\"auto\" data-hoogstens=\"" + max + "\"");
        return max > LONG || text.contains("\n")
                ? Html.of(
                        "<textarea %s rows=\"%s\">\n%s</textarea>\n",
                        attributes, max > 2 * LONG ? 4 : 2, text)
                : Html.of("<input %s value=\"%s\">\n", attributes, text);
    }

    private boolean isShort() {
        return !kind.datatype().equals(Datatype.Code.EMAIL)
                && !kind.datatype().equals(Datatype.Code.URI);
    }

    private String inputmode() {
        if (kind.datatype().equals(Datatype.Code.EMAIL)) {
            return " inputmode=\"email\" autocapitalize=\"none\" spellcheck=\"false\"";
        }
        if (kind.datatype().equals(Datatype.Code.URI)) {
            return " inputmode=\"url\" autocapitalize=\"none\" spellcheck=\"false\"";
        }
        return kind.datatype() instanceof Datatype.Decimal ? " inputmode=\"decimal\"" : "";
    }
}
