package be.huisvanhetkind.render.hsds;

import be.huisvanhetkind.render.data.JsonFile;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.data.Hsds;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The services of the house as the pages of HSDS: a list of each kind in parts, one file per row,
 * and all of it as tables.
 */
public record HsdsFormat() implements Format {
    private static final String VERSION = "3.0";
    private static final String OPENAPI =
            "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json";

    @Override
    public boolean mayHave(String path) {
        return ("/" + path).startsWith(Hsds.ROOT);
    }

    @Override
    public List<OutputFile> files(Site site) {
        Hsdsbron bron = Hsdsbron.of(site);
        List<OutputFile> files = new ArrayList<>();
        files.add(new OutputFile(Hsds.INDEX.file(), () -> index(bron)));
        files.add(Hsdspakket.file(bron));
        new Hsdslijsten(bron)
                .all()
                .forEach(
                        (list, all) -> {
                            pages(list, all).forEach(files::add);
                            all.forEach(one -> files.add(file(list, one)));
                        });
        return files;
    }

    /** What the root of the API says. */
    private static byte[] index(Hsdsbron bron) {
        Optional<String> profile = bron.address(Addresses.DATA);
        return JsonFile.object(
                json -> {
                    json.writeStringField("version", VERSION);
                    if (profile.isPresent()) {
                        json.writeStringField("profile", profile.get());
                    }
                    json.writeStringField("openapi_url", OPENAPI);
                });
    }

    private static OutputFile file(String list, Hsdsstuk one) {
        return new OutputFile(
                Hsds.one(list, one.id()).file(),
                one.given(),
                () -> JsonFile.value(json -> one.full().get().write(json)));
    }

    /** A page of a list. */
    private record Deellijst(int nth, int pages, int total, List<Hsdsstuk> rows) {
        private List<Object> given() {
            return List.of(total, rows.stream().map(Hsdsstuk::given).toList());
        }

        /** As the OpenAPI of HSDS calls it. */
        private void write(JsonGenerator json) throws IOException {
            json.writeNumberField("total_items", total);
            json.writeNumberField("total_pages", pages);
            json.writeNumberField("page_number", nth);
            json.writeNumberField("size", rows.size());
            json.writeBooleanField("first_page", nth == 1);
            json.writeBooleanField("last_page", nth == pages);
            json.writeBooleanField("empty", rows.isEmpty());
            json.writeArrayFieldStart("contents");
            for (Hsdsstuk row : rows) {
                row.listed().get().write(json);
            }
            json.writeEndArray();
        }
    }

    private static Stream<OutputFile> pages(String list, List<Hsdsstuk> all) {
        int pages = Math.max(1, (all.size() + Hsds.PAGE - 1) / Hsds.PAGE);
        List<OutputFile> files = new ArrayList<>();
        for (int nth = 1; nth <= pages; nth++) {
            int from = (nth - 1) * Hsds.PAGE;
            List<Hsdsstuk> rows = all.subList(from, Math.min(from + Hsds.PAGE, all.size()));
            Deellijst page = new Deellijst(nth, pages, all.size(), List.copyOf(rows));
            files.add(
                    new OutputFile(
                            Hsds.list(list, nth).file(),
                            page.given(),
                            () -> JsonFile.object(page::write)));
        }
        return files.stream();
    }
}
