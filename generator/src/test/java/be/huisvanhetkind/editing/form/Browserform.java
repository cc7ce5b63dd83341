package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.web.FormData;
import be.huisvanhetkind.web.Html;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Sends a form as a browser does: only what a browser sends, with its line ends. */
final class Browserform {
    private final FormElement form;

    private Browserform(FormElement form) {
        this.form = form;
    }

    static Browserform of(Html drawn) {
        return new Browserform(Jsoup.parse("<form>" + drawn.text() + "</form>").expectForm("form"));
    }

    /** A field filled in; it must be there. */
    Browserform type(String name, String text) {
        Element field = field(name);
        if (field.normalName().equals("select")) {
            field.select("option").removeAttr("selected");
            field.select("option[value=" + text + "]").attr("selected", "selected");
        } else {
            field.val(text);
        }
        return this;
    }

    Browserform tick(String name, String value, boolean on) {
        Element box = form.expectFirst("input[name=" + name + "][value=" + value + "]");
        if (on) {
            box.attr("checked", "checked");
        } else {
            box.removeAttr("checked");
        }
        return this;
    }

    private Element field(String name) {
        return form.expectFirst("[name=" + name + "]");
    }

    FormData send() {
        return press("", "");
    }

    /** The same with a button that was pressed. */
    FormData press(String button, String value) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (KeyVal one : form.formData()) {
            if (form.select("button[name=" + one.key() + "]").isEmpty()) {
                values.computeIfAbsent(one.key(), key -> new ArrayList<>())
                        .add(one.value().replaceAll("\r\n|\r|\n", "\r\n"));
            }
        }
        if (!button.isEmpty()) {
            values.put(button, List.of(value));
        }
        return new FormData(values, Map.of());
    }
}
