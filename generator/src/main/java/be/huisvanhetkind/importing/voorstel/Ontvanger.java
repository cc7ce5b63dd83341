package be.huisvanhetkind.importing.voorstel;

import be.huisvanhetkind.finding.Finding;

/** Takes what a source gives, one by one. */
public interface Ontvanger {
    void take(Voorstel voorstel);

    void tell(Finding finding);

    /** A sentence about how the file was read. */
    void say(String sentence);
}
