package id.mumpuni.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A small workbook that somebody sends with a form: looked through by the guard, read at once, and gone again. */
public final class UploadedWorkbook {

    private UploadedWorkbook() {}

    public static <T extends @Nullable Object> T read(MultipartFile upload, Function<Path, T> reader) {
        if (upload.isEmpty()) {
            throw new FileRefused(FileProblem.NOT_A_WORKBOOK);
        }
        try {
            Path file = Files.createTempFile("mumpuni-", ".xlsx");
            try (InputStream in = upload.getInputStream()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                WorkbookGuard.check(file);
                return reader.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * What each line of the first sheet says. A file without lines, or with more than a form takes, is refused.
     *
     * @param columns headers that must be there
     */
    public static <T> List<T> lines(MultipartFile upload, List<String> columns, int most, Function<SheetRow, T> line) {
        return read(upload, file -> {
            List<T> lines = new ArrayList<>();
            try (var reader = new SheetReader(file, columns)) {
                while (reader.hasNext()) {
                    if (lines.size() == most) {
                        throw new FileRefused(FileProblem.TOO_MUCH_INSIDE);
                    }
                    lines.add(line.apply(reader.next()));
                }
            }
            if (lines.isEmpty()) {
                throw new FileRefused(FileProblem.NO_ROWS);
            }
            return lines;
        });
    }
}
