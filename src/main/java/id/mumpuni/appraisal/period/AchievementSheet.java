package id.mumpuni.appraisal.period;

import id.mumpuni.appraisal.period.RateOrganisation.Achievement;
import id.mumpuni.appraisal.period.RateOrganisation.Paper;
import id.mumpuni.appraisal.process.Typed;
import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads the downloaded achievements back, in the words of either language; a row without one is left open. */
@Component
class AchievementSheet {

    static final int MOST_ROWS = 20_000;
    private static final int ID_COLUMN = 0;
    private static final int RATING_COLUMN = 4;
    private static final int BASIS_COLUMN = 5;
    private static final int LONGEST_BASIS = 500;
    private static final long LARGEST_FILE = 5_000_000;

    record Read(Map<UUID, Achievement> achievements, int unreadable) {}

    private final MessageSource messages;

    AchievementSheet(MessageSource messages) {
        this.messages = messages;
    }

    Read read(InputStream file, long size) {
        if (size > LARGEST_FILE) {
            throw new RuleViolation("period.organisation.not-a-sheet");
        }
        Map<String, OrganisationRating> words = words();
        Map<UUID, Achievement> achievements = new LinkedHashMap<>();
        int unreadable = 0;
        try (var workbook = new ReadableWorkbook(file);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            for (Iterator<Row> all = rows.skip(1).limit(MOST_ROWS).iterator(); all.hasNext(); ) {
                Row row = all.next();
                String word = text(row, RATING_COLUMN).toLowerCase(Locale.ROOT);
                UUID unit = Typed.id(text(row, ID_COLUMN));
                OrganisationRating rating = words.get(word);
                if (unit != null && rating != null) {
                    achievements.put(unit, new Achievement(rating, basis(row), null, Paper.NONE));
                } else if (!word.isEmpty()) {
                    unreadable++;
                }
            }
        } catch (IOException | ExcelReaderException | IllegalStateException | IndexOutOfBoundsException noSheet) {
            throw new RuleViolation("period.organisation.not-a-sheet");
        }
        return new Read(achievements, unreadable);
    }

    private Map<String, OrganisationRating> words() {
        Map<String, OrganisationRating> words = new HashMap<>();
        for (OrganisationRating rating : OrganisationRating.values()) {
            for (Locale language : new Locale[] {Locale.forLanguageTag("id"), Locale.ENGLISH}) {
                String word = messages.getMessage("OrganisationRating." + rating, null, language);
                words.put(word.toLowerCase(Locale.ROOT), rating);
            }
        }
        return words;
    }

    private static String basis(Row row) {
        String text = text(row, BASIS_COLUMN);
        return text.length() > LONGEST_BASIS ? text.substring(0, LONGEST_BASIS) : text;
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCellCount() > column ? row.getCell(column) : null;
        String raw = cell == null ? null : cell.getRawValue();
        return raw == null ? "" : raw.strip();
    }
}
