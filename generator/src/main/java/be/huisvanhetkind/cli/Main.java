package be.huisvanhetkind.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Placeholder: knows its own version. */
@Command(name = "huis", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
public final class Main implements Runnable {

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {}

    @Command(name = "build")
    void build() {}

    /** The version written in the manifest of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
            return new String[] {"huis " + version.orElse("(niet verpakt)")};
        }
    }
}
