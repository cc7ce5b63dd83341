package be.huisvanhetkind.content.types;

import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.redactie.Vrijwilligersoproep;

public final class VrijwilligersoproepType extends OproepType<Vrijwilligersoproep> {
    public VrijwilligersoproepType() {
        super(Vrijwilligersoproep.class, "vrijwilligersoproepen");
    }

    @Override
    public String description() {
        return "Een oproep aan vrijwilligers.";
    }

    @Override
    protected Vrijwilligersoproep make(Fiche fiche, Values v) {
        return new Vrijwilligersoproep(
                fiche, v.list(taken), v.find(tijd), v.get(contact), v.get(tot));
    }
}
