package be.huisvanhetkind.rules.privacy;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.tekst.Teksten;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Je bereikt een functie of een team, niet iemands eigen adres of gsm (PRI-2).
 *
 * @param wat the mail provider, or the words "een gsm-nummer"
 */
public record PriveContact(Place place, String wat) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, PriveContact.class, PriveContact::check);

    private static final Pattern MAIL =
            Pattern.compile(
                    "(?i)[\\w.+-]+@((?:gmail|googlemail|icloud|me|mac|aol|ymail|mail|protonmail)\\.com|proton\\.me"
                            + "|(?:hotmail|outlook|live|msn|yahoo|gmx)\\.[a-z]{2,3}(?:\\.[a-z]{2})?"
                            + "|(?:telenet|skynet|proximus|scarlet|belgacom|pandora|voo)\\.be)(?![\\w-]|\\.\\w)");
    private static final Pattern GSM = Pattern.compile("04\\d{8}");

    static Stream<Finding> check(Huis huis) {
        Stream<Alinea> adressen = Teksten.adressen(huis).map(adres -> adres.woorden());
        Stream<Finding> mail =
                Stream.concat(adressen, Teksten.of(huis))
                        .filter(tekst -> tekst.tekst().indexOf('@') > 0)
                        .flatMap(PriveContact::mail);
        return Stream.concat(mail, Contactplekken.of(huis).flatMap(PriveContact::gsm));
    }

    private static Stream<Finding> mail(Alinea tekst) {
        return MAIL.matcher(tekst.tekst())
                .results()
                .map(
                        mail ->
                                new PriveContact(
                                        tekst.placeOf(mail.group()),
                                        "een mailadres bij " + Quote.of(mail.group(1))));
    }

    private static Stream<Finding> gsm(Contactplekken.Plek plek) {
        return hasGsm(plek.contact())
                ? plek.contact().naam().stream()
                        .filter(naam -> Persoon.findIn(naam).findAny().isPresent())
                        .map(
                                naam ->
                                        new PriveContact(
                                                plek.placeOf(naam), "een gsm-nummer met een naam"))
                : Stream.empty();
    }

    private static boolean hasGsm(Contact contact) {
        return Stream.concat(contact.telefoon().stream(), contact.sms().stream())
                .anyMatch(telefoon -> GSM.matcher(telefoon.nummer()).matches());
    }

    @Override
    public String message() {
        return "Dit lijkt het eigen contact van één persoon: %s.".formatted(wat);
    }

    @Override
    public String hint() {
        return "Gebruik een adres en een nummer van het werk, en schrijf bij “naam” een functie of een team, zoals “Onthaal”.";
    }
}
