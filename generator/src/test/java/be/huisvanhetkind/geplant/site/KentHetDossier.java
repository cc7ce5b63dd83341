package be.huisvanhetkind.geplant.site;

import be.huisvanhetkind.geplant.model.netwerk.Overleg;

/** Shows what is internal. */
public record KentHetDossier(Overleg overleg) {}
