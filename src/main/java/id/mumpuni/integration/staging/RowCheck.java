package id.mumpuni.integration.staging;

import id.mumpuni.integration.rules.DisplayCase;
import id.mumpuni.integration.rules.ExportDates;
import id.mumpuni.shared.SheetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row and collects what is wrong with them. */
final class RowCheck {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_SHOWN = 80;
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}");

    private final ExportFile file;
    private final SheetRow row;
    private final List<Issue> issues = new ArrayList<>();

    RowCheck(ExportFile file, SheetRow row) {
        this.file = file;
        this.row = row;
    }

    ExportFile file() {
        return file;
    }

    SheetRow row() {
        return row;
    }

    List<Issue> issues() {
        return issues;
    }

    boolean isSound() {
        return issues.stream().noneMatch(issue -> issue.code().isError());
    }

    void report(String column, IssueCode code, String detail) {
        String value = row.text(column);
        issues.add(new Issue(
                file,
                row.number(),
                column,
                value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value,
                code,
                detail));
    }

    void report(String column, IssueCode code) {
        report(column, code, "");
    }

    /** The text, or null if the cell is empty or cannot be used. */
    @Nullable
    String optional(String column) {
        if (row.isFormula(column)) {
            report(column, IssueCode.FORMULA);
            return null;
        }
        if (row.isError(column)) {
            report(column, IssueCode.CELL_ERROR);
            return null;
        }
        String text = row.text(column);
        if (text.length() > LONGEST_TEXT) {
            report(column, IssueCode.TEXT_TOO_LONG, String.valueOf(LONGEST_TEXT));
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    @Nullable
    String required(String column) {
        int before = issues.size();
        String text = optional(column);
        if (text == null && issues.size() == before) {
            report(column, IssueCode.VALUE_MISSING);
        }
        return text;
    }

    /** The name of a unit or a post in a readable form. */
    @Nullable
    String optionalTitle(String column) {
        String text = optional(column);
        return text == null ? null : DisplayCase.title(text);
    }

    @Nullable
    String requiredTitle(String column) {
        String text = required(column);
        return text == null ? null : DisplayCase.title(text);
    }

    @Nullable
    UUID requiredId(String column) {
        return id(column, required(column));
    }

    @Nullable
    UUID optionalId(String column) {
        return id(column, optional(column));
    }

    @Nullable
    LocalDate requiredDate(String column) {
        String text = required(column);
        return text == null ? null : date(column, text);
    }

    @Nullable
    LocalDate optionalDate(String column) {
        String text = optional(column);
        return text == null ? null : date(column, text);
    }

    private @Nullable LocalDate date(String column, String text) {
        LocalDate day = row.isNumber(column) ? row.serialDate(column) : ExportDates.parse(text);
        if (day == null) {
            report(column, IssueCode.DATE_IMPOSSIBLE);
        }
        return day;
    }

    private @Nullable UUID id(String column, @Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!ID.matcher(text).matches()) {
            report(column, IssueCode.NOT_AN_ID);
            return null;
        }
        String bare = text.replace("-", "");
        return new UUID(Long.parseUnsignedLong(bare, 0, 16, 16), Long.parseUnsignedLong(bare, 16, 32, 16));
    }
}
