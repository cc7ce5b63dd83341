package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.web.FormData;
import be.huisvanhetkind.web.FormData.Upload;
import be.huisvanhetkind.web.Html;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Sends a form as a browser does: only what a browser sends, with its line ends. */
public final class Browserform {
    private final FormElement form;
    private final Map<String, Upload> files = new HashMap<>();

    private Browserform(FormElement form) {
        this.form = form;
    }

    static Browserform of(Html drawn) {
        return in(Jsoup.parse("<form>" + drawn.text() + "</form>"), "form");
    }

    /** The first form of a page that goes with a selector. */
    public static Browserform in(Document page, String selector) {
        return new Browserform(page.expectForm(selector));
    }

    /** Where it is sent. */
    public String action() {
        return form.attr("action");
    }

    /** What stands in it under a name; nothing when it has no such field. */
    public List<String> said(String name) {
        return form.select("[name=\"" + name + "\"]").eachAttr("value");
    }

    /** What stands in a text of several lines. */
    public String text(String name) {
        return form.expectFirst("textarea[name=\"" + name + "\"]").wholeText();
    }

    /** A field filled in; it must be there. */
    public Browserform type(String name, String text) {
        Element field = field(name);
        if (field.normalName().equals("select")) {
            field.select("option").removeAttr("selected");
            field.expectFirst("option[value=\"" + text + "\"]").attr("selected", "selected");
        } else {
            field.val(text);
        }
        return this;
    }

    public Browserform tick(String name, String value, boolean on) {
        Element box = form.expectFirst("input[name=\"" + name + "\"][value=\"" + value + "\"]");
        if (on) {
            box.attr("checked", "checked");
        } else {
            box.removeAttr("checked");
        }
        return this;
    }

    /** A file chosen from the machine of who fills it in. */
    public Browserform attach(String name, String file, byte[] bytes) {
        files.put(field(name).attr("name"), new Upload(file, bytes));
        return this;
    }

    /** With the lines around it. */
    private String typed(KeyVal one) {
        Element area = form.selectFirst("textarea[name=\"" + one.key() + "\"]");
        return area == null ? one.value() : area.wholeText();
    }

    private Element field(String name) {
        return form.expectFirst("[name=\"" + name + "\"]");
    }

    public FormData send() {
        return press("", "");
    }

    /** The same with a button that was pressed. */
    public FormData press(String button, String value) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (KeyVal one : form.formData()) {
            String same = "[name=\"" + one.key() + "\"]";
            if (form.select("button" + same + ", [type=file]" + same).isEmpty()) {
                values.computeIfAbsent(one.key(), key -> new ArrayList<>())
                        .add(typed(one).replaceAll("\r\n|\r|\n", "\r\n"));
            }
        }
        if (!button.isEmpty()) {
            values.put(button, List.of(value));
        }
        return new FormData(values, files);
    }
}
