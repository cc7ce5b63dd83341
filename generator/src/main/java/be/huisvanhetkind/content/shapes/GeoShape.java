package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.degrees;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.aanbod.Locatie.Geo;
import java.math.BigDecimal;

/** Een punt op de kaart. */
public final class GeoShape extends Shape<Geo> {
    private final Field<BigDecimal> breedtegraad =
            required("breedtegraad", degrees(49, 52), "De breedtegraad.");
    private final Field<BigDecimal> lengtegraad =
            required("lengtegraad", degrees(2, 7), "De lengtegraad.");

    @Override
    protected Geo make(Values v) {
        return new Geo(v.get(breedtegraad), v.get(lengtegraad));
    }
}
