package be.huisvanhetkind.content.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address leads where it seems to lead. */
class LinkPolicyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://kompas.example/",
                "HTTP://kompas.example:8080/a?b=c@d#e",
                "https://café.example/kaart",
                "https://xn--caf-dma.example/",
                "https://caf%C3%A9.example",
                "https://kompas.example./",
                "mailto:hallo@kompas.example",
                "mailto:hallo@kompas.example?subject=Een%20vraag&body=Dag%0D%0Aiedereen",
                "tel:+32 13 00 12 34",
                "tel:013%2000%2012%2034",
                "tel:112",
                "/aanbod/",
                "/",
                "#inh-kop"
            })
    void anOrdinaryAddressMayStandThere(String address) {
        assertEquals(Optional.empty(), LinkPolicy.objection(address), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "vbscript:x",
                "ftp://kompas.example/",
                "https:kompas.example",
                "https:///kompas.example",
                "//kompas.example",
                "/\\kompas.example",
                "/\tkompas.example",
                "https://kompas.example\\@kwaad.example/",
                "https://kompas.example@kwaad.example/",
                "https://kompas.example:geheim@kwaad.example/",
                "https://kompas.example%40kwaad.example/",
                "https://k\u043empas.example/",
                "https://\u043a\u043e\u043c\u0440\u0430\u0441.example/",
                "https://xn--kmpas-jye.example/",
                "https://xn--80aj.example/",
                "https://komp\u0131as.example/",
                "https://kompas\u3002example/",
                "https://kompas.\u0435xample/",
                "https://kompas.example\u2044kwaad.example/",
                "https://localhost/",
                "https://2130706433/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://kompas..example/",
                "mailto:a@kompas.example?bcc=b@kwaad.example",
                "mailto:a@kompas.example?subject=x&CC=b@kwaad.example",
                "mailto:a@kompas.example?subject=x%0D%0Abcc:b@kwaad.example",
                "mailto:a@kompas.example?%62cc=b@kwaad.example",
                "mailto:a@kompas.example,b@kwaad.example",
                "mailto:a@kompas.example%2Cb@kwaad.example",
                "mailto:?to=b@kwaad.example",
                "mailto:a@k\u043empas.example",
                "tel:*21*0470123456%23",
                "tel:%2A%2306%23",
                "tel:013001234,,1",
                "tel:013;ext=1",
                "tel:",
                "#kop",
                "",
                "kompas.example"
            })
    void anAddressThatHidesWhereItLeadsMayNot(String address) {
        assertNotEquals(Optional.empty(), LinkPolicy.objection(address), address);
    }
}
