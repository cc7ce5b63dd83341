package be.huisvanhetkind.geplant.finding;

import be.huisvanhetkind.geplant.model.huis.Huis;

/** Points to a later layer. */
public record WijstVooruit(Huis huis) {}
