package be.huisvanhetkind.content.types;

import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.netwerk.Afsprakennota;

public final class AfsprakennotaType extends AfspraakType<Afsprakennota> {
    public AfsprakennotaType() {
        super(Afsprakennota.class, "afsprakennotas");
    }

    @Override
    public String description() {
        return "Wat een partner en het huis van elkaar verwachten, en hoe lang.";
    }

    @Override
    protected Afsprakennota make(Fiche fiche, Values v) {
        return new Afsprakennota(
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
