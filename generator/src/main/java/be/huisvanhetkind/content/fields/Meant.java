package be.huisvanhetkind.content.fields;

import be.huisvanhetkind.content.node.Node;

/**
 * What an author who wrote something else meant.
 *
 * @param isSure whether it can have meant nothing else; else it is an example
 */
public record Meant(Node node, boolean isSure) {}
