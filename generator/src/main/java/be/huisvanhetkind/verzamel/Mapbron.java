package be.huisvanhetkind.verzamel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with a site in it. */
record Mapbron(Path map) implements Huisbron {
    @Override
    public String adres() {
        return map.toString().replace('\\', '/');
    }

    @Override
    public byte[] read(String file) throws IOException {
        Path path = map.resolve("api/v1").resolve(file);
        if (!Files.isRegularFile(path)) {
            throw new IOException("het bestand api/v1/%s is er niet".formatted(file));
        }
        if (Files.size(path) > LARGEST) {
            throw new IOException("het bestand api/v1/%s is te groot".formatted(file));
        }
        return Files.readAllBytes(path);
    }
}
