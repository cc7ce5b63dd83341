package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.adres.Url;

/**
 * An age as a house in the street that grows.
 *
 * @param leeftijd "0 – 3", or the age in words
 * @param eenheid "jaar"; empty when the age is in words
 */
public record Leeftijdhuis(String leeftijd, String eenheid, Url url) {}
