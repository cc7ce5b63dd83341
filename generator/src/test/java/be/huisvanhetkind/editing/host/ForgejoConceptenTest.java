package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.host.Proefrepo.Bestand;
import java.util.Map;

class ForgejoConceptenTest extends HostContract {
    @Override
    HostStub stub(Map<String, Bestand> published) {
        return new ForgejoStub(published);
    }
}
