package id.mumpuni.calibration.table;

import id.mumpuni.calibration.rules.Spread;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Appraisers side by side, before and after, and all of them together. */
public record TablePicture(List<Line> lines, Line all) {

    /** @param changed cases with other levels than those that came to the table */
    public record Line(UUID appraiserId, String appraiser, Spread before, Spread after, long changed) {}

    private static final UUID ALL = new UUID(0, 0);

    public static TablePicture of(List<CaseRow> rows) {
        Map<UUID, List<CaseRow>> teams = rows.stream()
                .collect(Collectors.groupingBy(CaseRow::appraiserId, LinkedHashMap::new, Collectors.toList()));
        return new TablePicture(
                teams.entrySet().stream()
                        .map(team -> line(team.getKey(), team.getValue().get(0).appraiser(), team.getValue()))
                        .toList(),
                line(ALL, "", rows));
    }

    private static Line line(UUID appraiser, String name, List<CaseRow> rows) {
        return new Line(
                appraiser,
                name,
                Spread.of(rows.stream().map(CaseRow::rawRating).toList()),
                Spread.of(rows.stream().map(CaseRow::rating).toList()),
                rows.stream().filter(CaseRow::changed).count());
    }
}
