package be.huisvanhetkind.render.bakery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.site.Huizen;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrandTest {
    private static final NameAndLogo BRAND =
            NameAndLogo.of(Site.of(Huizen.with(), BaseUrl.ROOT).nederlands().frame());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title>Huis van het Kind Klein</title><body><img src='/media/logo.svg'> | ''",
                "<body>Huis van het Kind Klein <img src='/map/media/logo.svg'> | ''",
                "Huis van het Kind Klein <img src='/media/logo.svg'> | ''",
                "<body><img src='/media/logo.svg'> | de naam",
                "<body>Huis van het Kind <img src='/media/logo.svg'> | de naam",
                "<link href='/media/logo.svg'><body>Huis van het Kind Klein | het logo",
                "<body>Huis van het Kind Klein /media/logo.sv | het logo",
                "x | de naam",
            })
    void aPageShowsTheNameAndTheLogo(String page, String missing) {
        assertEquals(missing, BRAND.missingOn(page.getBytes(StandardCharsets.UTF_8)).orElse(""));
    }
}
