package be.huisvanhetkind.geplant.kring.terug;

import be.huisvanhetkind.geplant.kring.heen.Kip;

/** Comes from the hen. */
public record Ei(Kip.Veer met) {}
