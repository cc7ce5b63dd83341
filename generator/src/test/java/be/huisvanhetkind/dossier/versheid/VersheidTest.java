package be.huisvanhetkind.dossier.versheid;

import static be.huisvanhetkind.dossier.Proefdossier.rows;
import static be.huisvanhetkind.dossier.Proefdossier.tasks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.dossier.Proefdossier;
import be.huisvanhetkind.dossier.verslag.Bijlage;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Leescijfers;
import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersheidTest {
    @TempDir Path folder;

    private Dossier dossier() {
        return Proefdossier.of("wachtend", folder);
    }

    /** One is gone, one leaves in ten days, one is due in nineteen. */
    @Test
    void aPageTellsItsLastDay() {
        assertEquals(
                List.of(
                        "Leesclub | niet meer op de site | Kompas | 1 oktober 2025 | tot en met 1 oktober 2026",
                        "Knutselclub | verdwijnt van de site | Kompas | 1 december 2025 | tot en met 1 december 2026",
                        "Zangclub | binnenkort | Kompas | 10 december 2026 | tot en met 10 december 2027"),
                rows(new Versheid().of(dossier()), "paginas"));
    }

    @Test
    void whatIsReadMostComesFirst() {
        Dossier gelezen =
                dossier()
                        .with(
                                new Leescijfers(
                                        Map.of(
                                                "/aanbod/binnenkort/",
                                                1200L,
                                                "/aanbod/verdwijnt/",
                                                3L)));
        assertEquals(
                List.of("Zangclub 1.200", "Knutselclub 3", "Leesclub 0"),
                rows(new Versheid().of(gelezen), "paginas").stream()
                        .map(rij -> rij.split(" \\| "))
                        .map(rij -> rij[0] + " " + rij[rij.length - 1])
                        .toList());
    }

    @Test
    void aPartnerIsAskedOnce() {
        assertEquals(
                List.of(
                        "NU Vraag Kompas om 2 pagina’s na te kijken. Na 1 december 2026 verdwijnt er iets van de site. 2026-12-01"),
                tasks(new Versheid().of(dossier())));
    }

    @Test
    void everyPartnerHasItsMail() {
        assertEquals(
                List.of("overzicht/gemeente.txt", "overzicht/wiegje.txt", "overzicht/kompas.txt"),
                new Versheid().bijlagen(dossier()).stream().map(Bijlage::pad).toList());
    }

    @Test
    void aFreshHouseAsksNothing() {
        assertEquals(
                List.of(),
                new Versheid().of(Dossier.of(Proefhuis.klein(folder).now())).werkpunten());
    }
}
