package be.huisvanhetkind.site;

import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.view.Beeld;
import be.huisvanhetkind.site.view.ContactView;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.MeldingView;
import be.huisvanhetkind.site.view.Nood;
import be.huisvanhetkind.site.view.PlaatsView;
import be.huisvanhetkind.site.view.Taal;
import be.huisvanhetkind.site.view.Weblink;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is the same on every page; a template sees it as {@code site}.
 *
 * @param taal the language of the words of the site, as BCP 47
 * @param richting {@code ltr} or {@code rtl}
 * @param scriptwoorden the words of the script, as JSON
 * @param basis before every address that is not an {@link Url}: {@code ""} or {@code /map}
 * @param oorsprong {@code https://huis.example}; absent when the site does not know its own name
 * @param naam "Huis van het Kind Demerdal"
 * @param korteNaam the part of the name that differs per house
 * @param voornaam the part of the name every house shares
 * @param themakleur the colour around the page in a browser
 * @param huis the place one can walk into, when there is one
 * @param menu the main menu
 * @param voet the links of the footer
 * @param talen languages in which the site does not speak, but people do
 * @param secties the list every part of the site begins with, by the first part of its address
 */
public record Frame(
        String taal,
        String richting,
        String scriptwoorden,
        String basis,
        Optional<String> oorsprong,
        String naam,
        String korteNaam,
        String voornaam,
        Geschreven slagzin,
        Beeld logo,
        String themakleur,
        ContactView contact,
        Optional<PlaatsView> huis,
        List<Link> menu,
        List<Link> voet,
        List<Nood> noodnummers,
        List<Weblink> socialeMedia,
        List<MeldingView> meldingen,
        Stand stand,
        List<Taal> talen,
        Map<String, Link> secties) {
    public Frame {
        menu = List.copyOf(menu);
        voet = List.copyOf(voet);
        noodnummers = List.copyOf(noodnummers);
        socialeMedia = List.copyOf(socialeMedia);
        meldingen = List.copyOf(meldingen);
        talen = List.copyOf(talen);
        secties = Map.copyOf(secties);
    }
}
