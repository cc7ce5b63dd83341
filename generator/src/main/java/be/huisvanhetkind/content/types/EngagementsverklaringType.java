package be.huisvanhetkind.content.types;

import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.netwerk.Engagementsverklaring;

public final class EngagementsverklaringType extends AfspraakType<Engagementsverklaring> {
    public EngagementsverklaringType() {
        super(Engagementsverklaring.class, "engagementsverklaringen");
    }

    @Override
    public String description() {
        return "De verklaring waarmee een organisatie zich bij de oprichting engageerde.";
    }

    @Override
    protected Engagementsverklaring make(Fiche fiche, Values v) {
        return new Engagementsverklaring(
                fiche,
                v.get(partner),
                v.get(verwachtingenPartner),
                v.get(verwachtingenHuis),
                v.get(van),
                v.get(tot),
                v.get(niveau),
                v.find(ondertekendOp),
                v.find(bestandReferentie));
    }
}
