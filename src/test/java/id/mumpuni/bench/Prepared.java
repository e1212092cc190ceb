package id.mumpuni.bench;

import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The jar unpacked, and an archive of the classes that a start needs, which the JVM maps instead of reading them one by
 * one; made once by a start and a stop, as docs/panduan/operator.md tells.
 */
final class Prepared {

    private static final Path FOLDER = Path.of("target", "bench-app").toAbsolutePath();
    private static final Path ARCHIVE = FOLDER.resolve("mumpuni.jsa");

    private static boolean made;

    private Prepared() {}

    static List<String> arguments(Path jar) throws Exception {
        Path unpacked = FOLDER.resolve("mumpuni.jar");
        if (!made) {
            made = true;
            FileSystemUtils.deleteRecursively(FOLDER);
            unpack(jar);
            BenchCity.start(List.of("-XX:ArchiveClassesAtExit=" + ARCHIVE, "-jar", unpacked.toString()))
                    .close();
        }
        return List.of("-XX:SharedArchiveFile=" + ARCHIVE, "-jar", unpacked.toString());
    }

    private static void unpack(Path jar) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int code = new ProcessBuilder(
                        java, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", FOLDER.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("unpacking ended with " + code);
        }
    }
}
