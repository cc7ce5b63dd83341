package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.adres.Url;
import java.util.List;
import java.util.Optional;

/**
 * One sheet to hang up or hand out.
 *
 * @param pagina the page it is about
 * @param kleur of the band along the top, as {@code #rrggbb}
 * @param logo of a partner
 * @param vakken what must be known, most needed first
 */
public record Flyer(
        Url pagina,
        String kleur,
        Optional<Url> logo,
        String lead,
        ContactView contact,
        List<Vak> vakken) {
    public Flyer {
        vakken = List.copyOf(vakken);
    }

    /** The most lines that stand under one heading. */
    public int longest() {
        return vakken.stream().mapToInt(vak -> vak.regels().size()).max().orElse(0);
    }

    /** The same with at most so many lines under each heading. */
    public Flyer atMost(int lines) {
        return new Flyer(
                pagina,
                kleur,
                logo,
                lead,
                contact,
                vakken.stream()
                        .map(vak -> new Vak(vak.kop(), vak.regels().stream().limit(lines).toList()))
                        .toList());
    }

    /** Lines under a heading. */
    public record Vak(String kop, List<String> regels) {
        public Vak {
            regels = List.copyOf(regels);
        }
    }
}
