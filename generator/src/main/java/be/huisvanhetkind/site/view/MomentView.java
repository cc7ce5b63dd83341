package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.adres.Url;
import java.util.Optional;

/**
 * One time that something happens.
 *
 * @param dag "donderdag 26 november"
 * @param uur "9 tot 12 uur"
 * @param weg whether it does not go on
 * @param volgende the next time that it does
 * @param laatst the last day of it, {@code 2026-11-26}, for the script
 * @param einde when it is over on that day, {@code 12:00}; empty when it goes on at night
 * @param ics puts it in an agenda; absent when it does not go on
 */
public record MomentView(
        String dag,
        String uur,
        Geschreven titel,
        Url url,
        Optional<Geschreven> plaats,
        String prijs,
        String afspraak,
        Optional<PartnerMerk> partner,
        boolean weg,
        Optional<Merkje> merkje,
        Optional<Geschreven> reden,
        Optional<String> volgende,
        String laatst,
        String einde,
        Optional<Url> ics) {}
