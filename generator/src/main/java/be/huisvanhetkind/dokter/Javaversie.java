package be.huisvanhetkind.dokter;

/** Whether Java is new enough. */
final class Javaversie implements Onderzoek {
    private static final int OLDEST = 17;

    @Override
    public String naam() {
        return "Java";
    }

    @Override
    public Uitslag look(Werkplek plek) {
        String version = plek.told("java.version");
        String seen = "Dit is Java %s.".formatted(version);
        return feature(version) < OLDEST
                ? Uitslag.wrong(
                        naam(), seen, "Zet Java %d of nieuwer op deze computer.".formatted(OLDEST))
                : Uitslag.good(naam(), seen);
    }

    private static int feature(String version) {
        try {
            return Runtime.Version.parse(version).feature();
        } catch (IllegalArgumentException unknown) {
            return 0;
        }
    }
}
