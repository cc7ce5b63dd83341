package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.host.Proefrepo.Bestand;
import java.util.Map;

class GitLabConceptenTest extends HostContract {
    @Override
    HostStub stub(Map<String, Bestand> published) {
        return new GitLabStub(published);
    }
}
