package be.huisvanhetkind.editing.concept;

import java.time.Instant;

/**
 * Who writes something, and why: the author and the message of a commit.
 *
 * @param naam how the writer wants to be called
 * @param mail an address of the writer; never shown on the site
 * @param boodschap what was done, one Dutch sentence
 */
public record Ondertekening(String naam, String mail, String boodschap, Instant moment) {}
