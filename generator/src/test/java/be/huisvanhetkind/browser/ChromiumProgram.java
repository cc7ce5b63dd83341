package be.huisvanhetkind.browser;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where Chromium, Chrome or Edge lies on a machine. */
record ChromiumProgram(Machine machine) {
    private static final String NAMED = "HUIS_CHROMIUM";

    /** The first has no window, and so takes half the time. */
    private static final List<String> NAMES =
            List.of(
                    "chromium-headless-shell",
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "chrome",
                    "microsoft-edge",
                    "microsoft-edge-stable",
                    "msedge");

    private static final List<String> ON_LINUX =
            List.of(
                    "/snap/bin/chromium",
                    "/opt/google/chrome/chrome",
                    "/opt/microsoft/msedge/msedge");

    private static final List<String> ON_MAC =
            List.of(
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

    private static final List<String> ON_WINDOWS =
            List.of(
                    "\\Chromium\\Application\\chrome.exe",
                    "\\Google\\Chrome\\Application\\chrome.exe",
                    "\\Microsoft\\Edge\\Application\\msedge.exe");

    private static final List<String> WINDOWS_FOLDERS =
            List.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData");

    /**
     * The one that HUIS_CHROMIUM names, else the first on the PATH, else one in its usual place.
     *
     * @throws AssertionError when HUIS_CHROMIUM names what is not there
     */
    Optional<String> find() {
        Optional<String> named = machine.variable(NAMED);
        if (named.isPresent() && !machine.isProgram().test(named.get())) {
            throw new AssertionError(NAMED + " names no program: " + named.get());
        }
        return named.or(() -> first(onPath())).or(() -> first(usual()));
    }

    private Optional<String> first(Stream<String> files) {
        return files.filter(machine.isProgram()).findFirst();
    }

    private Stream<String> onPath() {
        Machine.Os os = machine.os();
        String ending = os == Machine.Os.WINDOWS ? ".exe" : "";
        return machine.variable("PATH").stream()
                .flatMap(path -> Stream.of(path.split(os.between)))
                .flatMap(folder -> NAMES.stream().map(name -> folder + os.slash + name + ending));
    }

    private Stream<String> usual() {
        return switch (machine.os()) {
            case LINUX -> ON_LINUX.stream();
            case MAC -> Stream.concat(ON_MAC.stream(), below("HOME", ON_MAC));
            case WINDOWS -> WINDOWS_FOLDERS.stream().flatMap(folder -> below(folder, ON_WINDOWS));
        };
    }

    private Stream<String> below(String variable, List<String> files) {
        return machine.variable(variable).stream()
                .flatMap(folder -> files.stream().map(file -> folder + file));
    }
}
