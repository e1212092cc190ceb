package id.mumpuni.evidence.link;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Title and date of a page, as far as its beginning says them. */
final class PageHead {

    private static final int LONGEST = 300;
    private static final Pattern CHARSET = Pattern.compile("charset=[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile("<title[^>]{0,200}>([^<]{1,2000})", Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLISHED = Pattern.compile(
            "<meta[^>]{0,300}article:published_time[\"'][^>]{0,100}content=[\"']([^\"']{10,40})",
            Pattern.CASE_INSENSITIVE);

    private PageHead() {}

    static @Nullable String title(Answer answer) {
        Matcher title = TITLE.matcher(text(answer));
        if (!title.find()) {
            return null;
        }
        String words = HtmlUtils.htmlUnescape(title.group(1))
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ")
                .strip();
        return words.isEmpty() ? null : words.substring(0, Math.min(words.length(), LONGEST));
    }

    static @Nullable Instant date(Answer answer) {
        Matcher published = PUBLISHED.matcher(text(answer));
        try {
            if (published.find()) {
                return OffsetDateTime.parse(published.group(1)).toInstant();
            }
            String modified = answer.headers().get("last-modified");
            return modified == null
                    ? null
                    : ZonedDateTime.parse(modified, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static String text(Answer answer) {
        return new String(answer.body(), charset(answer));
    }

    private static Charset charset(Answer answer) {
        String declared = answer.headers().getOrDefault("content-type", "")
                + new String(answer.body(), 0, Math.min(answer.body().length, 1024), StandardCharsets.ISO_8859_1);
        Matcher name = CHARSET.matcher(declared);
        try {
            return name.find() ? Charset.forName(name.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
