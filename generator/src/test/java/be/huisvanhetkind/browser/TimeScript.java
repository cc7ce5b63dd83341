package be.huisvanhetkind.browser;

import be.huisvanhetkind.Scripts;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What {@code assets/tijd.js} makes of hours, at many moments, on a page of the real site. */
final class TimeScript {
    private static final String RUN =
            """
            ({ uren, momenten }) => {
                const plek = document.createElement('div'), Echt = Date;
                plek.innerHTML = '<p class="nu">Kom langs</p><div class="vm" hidden></div>';
                plek.querySelectorAll('*').forEach(el => el.setAttribute('data-uren', uren));
                document.querySelectorAll('[data-uren], [data-datum]').forEach(el => el.remove());
                document.body.append(plek);
                setInterval = () => 0;
                const words = momenten.map(moment => {
                    Date = class extends Echt { constructor(...a) { super(...(a.length ? a : [moment])); } };
                    SCRIPT
                    const dagen = plek.querySelector('.vm');
                    return [plek.querySelector('.nu').textContent,
                        dagen.hidden ? '' : [...dagen.children].map(dag => dag.firstChild.data + ': ' + dag.lastChild.textContent).join('; ')];
                });
                Date = Echt;
                plek.remove();
                return words;
            }
            """;

    private TimeScript() {}

    /** At each moment: what it says of now, and of today and tomorrow. */
    @SuppressWarnings("unchecked")
    static List<List<String>> words(Visit visit, String uren, List<Instant> momenten)
            throws IOException {
        String script = Scripts.alone("tijd.js");
        return (List<List<String>>)
                visit.page()
                        .evaluate(
                                RUN.replace("SCRIPT", script),
                                Map.of(
                                        "uren",
                                        uren,
                                        "momenten",
                                        momenten.stream()
                                                .map(moment -> (double) moment.toEpochMilli())
                                                .toList()));
    }
}
