package be.huisvanhetkind.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its jar tells. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"huis " + (version == null ? "(in ontwikkeling)" : version)};
    }
}
