package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.editing.form.Control.Veld;
import be.huisvanhetkind.format.Amended;
import be.huisvanhetkind.format.Form;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.web.FormData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of one file: its fields and its text, as they are filled in. The file is changed as
 * little as can be.
 */
public final class Formulier {
    /** What the name of every field begins with. */
    public static final String FIELDS = "v";

    /** The name of the text below the fields. */
    public static final String TEKST = "tekst";

    private final ContentType<?> type;
    private final FrontMatter front;
    private final GroupControl controls;
    private final Filled.Group filled;
    private final String tekst;

    private Formulier(
            ContentType<?> type,
            FrontMatter front,
            GroupControl controls,
            Filled.Group filled,
            String tekst) {
        this.type = type;
        this.front = front;
        this.controls = controls;
        this.filled = filled;
        this.tekst = tekst;
    }

    /**
     * The form of a file as it is.
     *
     * @param huis what one can choose from
     * @param partner whose own files come first in a choice
     */
    public static Formulier of(
            ContentType<?> type, FrontMatter front, Huis huis, Optional<String> partner) {
        Controls kinds = new Controls(new Options(huis, partner), new Hearing(huis.begrippen()));
        GroupControl controls = new GroupControl(kinds.of(type.fields()));
        return new Formulier(type, front, controls, controls.fill(front.kop()), front.body());
    }

    /** The same form, as somebody filled it in. */
    public Formulier with(FormData sent) {
        String typed = sent.find(TEKST).orElse(tekst).replace("\r\n", "\n");
        return new Formulier(type, front, controls, controls.group(FIELDS, sent), typed);
    }

    /** The same form of another file of its type. */
    public Formulier of(FrontMatter other) {
        return new Formulier(type, other, controls, controls.fill(other.kop()), other.body());
    }

    public ContentType<?> type() {
        return type;
    }

    List<Veld> velden() {
        return controls.velden();
    }

    Filled.Group filled() {
        return filled;
    }

    /** The text below the fields, as it stands in the form. */
    public String tekst() {
        return tekst;
    }

    /** What a text field says now. */
    public String said(String key) {
        return filled.of(key) instanceof Filled.Text text ? text.text() : "";
    }

    /** The fields that say something else than the file does; nothing for one that goes. */
    public Map<String, Optional<Node>> changes() {
        Map<String, Optional<Node>> changes = new LinkedHashMap<>();
        Mapping kop = front.kop();
        for (Veld veld : controls.velden()) {
            Optional<Node> before = kop.find(veld.key());
            Optional<Node> now = veld.write(filled.of(veld.key()), before);
            if (!now.equals(before)) {
                changes.put(veld.key(), now);
            }
        }
        return changes;
    }

    /**
     * The file as it becomes.
     *
     * @param file its whole text now, which was read as the fields of this form
     */
    public String amended(String file) {
        return Amended.with(file, front, Form.of(type), changes(), tekst);
    }
}
