package be.huisvanhetkind.content.types;

import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.redactie.Vacature;

public final class VacatureType extends OproepType<Vacature> {
    public VacatureType() {
        super(Vacature.class, "vacatures");
    }

    @Override
    public String description() {
        return "Een betaalde job bij een partner.";
    }

    @Override
    protected Vacature make(Fiche fiche, Values v) {
        return new Vacature(fiche, v.list(taken), v.find(tijd), v.get(contact), v.get(tot));
    }
}
