package be.huisvanhetkind.site.feed;

import be.huisvanhetkind.site.adres.Url;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing in a feed.
 *
 * @param pagina where all of it stands
 * @param tekst plain text
 * @param taal the language it is written in, as BCP 47
 * @param verschenen the day it was published, when that is known
 * @param bijgewerkt the day someone last looked at it
 * @param door who wrote it
 */
public record Bericht(
        Url pagina,
        String titel,
        String tekst,
        String taal,
        Optional<LocalDate> verschenen,
        LocalDate bijgewerkt,
        String door) {}
