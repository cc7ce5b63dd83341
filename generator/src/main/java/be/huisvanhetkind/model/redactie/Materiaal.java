package be.huisvanhetkind.model.redactie;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Publiek;
import java.util.Optional;

/**
 * Een boek, podcast, video, folder of link (rijen 24, 51).
 *
 * @param transcript the spoken words; required for sound and video
 */
public record Materiaal(
        Fiche fiche,
        Begrip soort,
        Optional<String> maker,
        Optional<Integer> jaar,
        Optional<String> link,
        Optional<String> transcript)
        implements Publiek {}
