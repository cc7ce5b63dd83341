package be.huisvanhetkind.beoordeling;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.beoordeling.Wijzigingsverslag.Fout;
import be.huisvanhetkind.compare.NotInGit;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.git.Copies;
import be.huisvanhetkind.git.History;
import be.huisvanhetkind.git.Snapshot;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.render.MerkFormat;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.verschil.Verschillen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two states of the folders of a house, as Git keeps them: where a branch left another, and that
 * branch; or what stands on the disk.
 */
public record Standen(List<Path> folders, String van, Optional<String> naar) {
    private static final String NOT_IN_GIT = "de map “%s” staat niet in Git.";
    private static final String UNKNOWN = "Git kent de versie “%s” niet. Kijk de naam na%s.";
    private static final String SHALLOW =
            ", of haal eerst de hele geschiedenis op: git fetch --unshallow";

    public Standen {
        folders = List.copyOf(folders);
    }

    /**
     * What changes for families.
     *
     * @param generator may remember what it read before
     * @return nothing when one of both has no {@code huis.yml} that can be read
     * @throws NotInGit when there is nothing to compare
     */
    public Optional<Wijzigingsverslag> compare(Generator generator) {
        List<History> histories = new ArrayList<>();
        try {
            folders.forEach(folder -> histories.add(history(folder)));
            List<Snapshot> voor = histories.stream().map(this::before).toList();
            try (Copies then = Copies.of(voor)) {
                return naar.map(name -> atRevision(name, histories, then, generator))
                        .orElseGet(() -> compare(then.folders(), folders, generator));
            }
        } finally {
            histories.forEach(History::close);
        }
    }

    private static History history(Path folder) {
        return History.of(folder).orElseThrow(() -> new NotInGit(NOT_IN_GIT.formatted(folder)));
    }

    private Snapshot before(History history) {
        return history.at(
                history.leftAt(van, naar.orElse("HEAD")).orElseThrow(() -> unknown(history)));
    }

    private NotInGit unknown(History history) {
        String name = history.find(van).isPresent() ? naar.orElse("HEAD") : van;
        return new NotInGit(UNKNOWN.formatted(name, history.isShallow() ? SHALLOW : ""));
    }

    private Optional<Wijzigingsverslag> atRevision(
            String name, List<History> histories, Copies then, Generator generator) {
        List<Snapshot> na =
                histories.stream().map(one -> one.at(one.find(name).orElseThrow())).toList();
        try (Copies now = Copies.of(na)) {
            return compare(then.folders(), now.folders(), generator);
        }
    }

    private Optional<Wijzigingsverslag> compare(
            List<Path> voor, List<Path> na, Generator generator) {
        Outcome<Optional<Huis>> then = generator.check(voor);
        Outcome<Optional<Huis>> now = generator.check(na);
        List<Fout> old = errors(then, voor);
        List<Fout> fouten =
                errors(now, na).stream()
                        .filter(one -> old.stream().noneMatch(one::isLike))
                        .toList();
        return then.value().flatMap(toen -> now.value().map(nu -> judge(toen, nu, fouten)));
    }

    private static Wijzigingsverslag judge(Huis voor, Huis na, List<Fout> fouten) {
        return new Wijzigingsverslag(
                Verschillen.between(voor, na), fouten, na.verband().web().website(), colours(na));
    }

    private static String colours(Huis huis) {
        Site site = Site.of(OpenbaarHuis.of(huis), BaseUrl.ROOT);
        return MerkFormat.css(site);
    }

    private List<Fout> errors(Outcome<Optional<Huis>> checked, List<Path> copies) {
        return checked.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Fout::of)
                .map(fout -> inPlace(fout, copies))
                .distinct()
                .sorted(Comparator.comparing(Fout::bestand).thenComparing(Fout::regel))
                .toList();
    }

    /** Calls the copies by the name of what they are copies of. */
    private Fout inPlace(Fout fout, List<Path> copies) {
        String bestand = fout.bestand();
        String boodschap = fout.boodschap();
        for (int i = 0; i < copies.size(); i++) {
            String copy = name(copies.get(i));
            bestand = bestand.replace(copy, name(folders.get(i)));
            boodschap = boodschap.replace(copy, name(folders.get(i)));
        }
        return new Fout(fout.code(), bestand, fout.regel(), boodschap);
    }

    private static String name(Path folder) {
        return folder.normalize().toString().replace('\\', '/');
    }
}
