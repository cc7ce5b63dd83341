package be.huisvanhetkind.cli;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.cache.Stamp;
import be.huisvanhetkind.site.index.Fingerprint;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a command said when it was called in the same words on the same day, by the same program,
 * and nothing that it could read was touched since: then there is nothing to do but say it again.
 *
 * @param memory the file in which that is kept; it may be deleted at any time
 * @param key tells this call from any other; nothing when something may have been touched just now
 */
record Repeat(Path memory, Optional<String> key) {
    /**
     * @param folders everything the command reads
     * @param more what else its answer depends on
     */
    static Repeat of(
            CommandSpec command,
            LocalDate vandaag,
            List<Path> folders,
            List<String> more,
            Path memory) {
        List<String> words = command.root().commandLine().getParseResult().originalArgs();
        String here = Path.of("").toAbsolutePath().toString();
        List<Object> call =
                List.of(words, here, vandaag, more, Colour.isWanted(), Version.machine());
        Optional<String> stamp = Stamp.of(folders, Instant.now());
        return new Repeat(memory, stamp.map(told -> Fingerprint.of(List.of(told, call))));
    }

    Optional<Told> find() {
        return key.flatMap(known -> Cache.load(memory).find(known, Told::decode));
    }

    Told keep(Told told) {
        key.ifPresent(
                known -> {
                    Cache cache = Cache.empty();
                    cache.remember(known, told.encode());
                    cache.save(memory);
                });
        return told;
    }
}
