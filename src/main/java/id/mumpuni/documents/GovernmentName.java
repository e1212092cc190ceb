package id.mumpuni.documents;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the root of the unit tree is called: it heads the form, and the place of signing follows from it. */
public record GovernmentName(String text) {

    private static final Pattern KIND =
            Pattern.compile("^(pemerintah\\s+)?(daerah\\s+)?(kota|kabupaten|provinsi)\\s+", Pattern.CASE_INSENSITIVE);

    public String heading() {
        return text.toUpperCase(PdfRenderer.LANGUAGE);
    }

    /** "PEMERINTAH KOTA ARUNIKA" signs in "Arunika". */
    public String place() {
        String name = KIND.matcher(text.strip()).replaceFirst("");
        return Arrays.stream(name.split("\\s+"))
                .map(word -> word.isEmpty()
                        ? word
                        : word.substring(0, 1).toUpperCase(PdfRenderer.LANGUAGE)
                                + word.substring(1).toLowerCase(PdfRenderer.LANGUAGE))
                .collect(Collectors.joining(" "));
    }
}
