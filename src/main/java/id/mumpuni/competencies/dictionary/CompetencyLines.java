package id.mumpuni.competencies.dictionary;

import id.mumpuni.competencies.CompetencyAspect;
import id.mumpuni.competencies.CompetencyKind;
import id.mumpuni.competencies.rules.IndicatorLines;
import id.mumpuni.shared.SheetProblem;
import id.mumpuni.shared.SheetRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** The lines of a workbook that tell of one competency; what is repeated on each counts from the first one. */
final class CompetencyLines {

    static final String UNIT = "PERANGKAT DAERAH";

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_LINE = 300;

    private record Said(String text, String english) {}

    private static final class Level {

        private Said description = new Said("", "");
        private final Map<CompetencyAspect, List<Said>> lines = new EnumMap<>(CompetencyAspect.class);

        String joined(CompetencyAspect aspect, boolean english) {
            return String.join(
                    "\n",
                    lines.getOrDefault(aspect, List.of()).stream()
                            .map(said -> english ? said.english() : said.text())
                            .filter(text -> !text.isEmpty())
                            .toList());
        }
    }

    private final int row;
    private final String code;
    private final CompetencyKind kind;
    private final EditionForm head;
    private final List<Level> levels =
            IntStream.range(0, EditionForm.LEVELS).mapToObj(i -> new Level()).toList();
    private final List<SheetProblem> problems = new ArrayList<>();

    CompetencyLines(SheetRow first, String code, CompetencyKind kind, UnitNames units, boolean verified) {
        this.row = first.number();
        this.code = code;
        this.kind = kind;
        String unitName = first.text(UNIT);
        UUID unit = unitName.isEmpty() ? null : units.called(unitName);
        if (!unitName.isEmpty() && unit == null) {
            problems.add(new SheetProblem(row, UNIT, unitName, "competencies.sheet.unit"));
        }
        this.head = new EditionForm(
                limited(first, "NAMA", LONGEST_NAME),
                limited(first, "NAMA (EN)", LONGEST_NAME),
                limited(first, "DEFINISI", LONGEST_TEXT),
                limited(first, "DEFINISI (EN)", LONGEST_TEXT),
                unit,
                limited(first, "DASAR", LONGEST_LINE),
                verified,
                null,
                0);
    }

    void add(SheetRow line, int number, CompetencyAspect aspect) {
        Level level = levels.get(number - 1);
        if (level.description.text().isEmpty()) {
            level.description = new Said(
                    limited(line, "URAIAN LEVEL", LONGEST_LINE), limited(line, "URAIAN LEVEL (EN)", LONGEST_LINE));
        }
        List<Said> lines = level.lines.computeIfAbsent(aspect, none -> new ArrayList<>());
        lines.add(new Said(
                limited(line, DictionarySheet.INDICATOR, LONGEST_LINE), limited(line, "INDIKATOR (EN)", LONGEST_LINE)));
        if (lines.size() > IndicatorLines.MOST) {
            problems.add(new SheetProblem(line.number(), DictionarySheet.INDICATOR, "", "competencies.lines.many"));
        }
    }

    /** The whole; what is lacking in it is told at the line that told of it first. */
    DictionarySheet.Read read(List<SheetProblem> found) {
        found.addAll(problems);
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            boolean whole =
                    !level.description.text().isEmpty() && level.lines.size() == CompetencyAspect.values().length;
            if (!whole) {
                found.add(new SheetProblem(
                        row, DictionarySheet.LEVEL, code + " / " + (i + 1), "competencies.sheet.incomplete"));
            }
            if (level.lines.values().stream().anyMatch(CompetencyLines::partlyTranslated)) {
                found.add(new SheetProblem(
                        row, "INDIKATOR (EN)", code + " / " + (i + 1), "competencies.lines.translated"));
            }
        }
        return new DictionarySheet.Read(row, code, kind, form());
    }

    private EditionForm form() {
        return new EditionForm(
                head.name(),
                head.nameEn(),
                head.definition(),
                head.definitionEn(),
                head.unitId(),
                head.source(),
                head.verified(),
                levels.stream().map(CompetencyLines::level).toList(),
                0);
    }

    private static EditionForm.Level level(Level level) {
        return new EditionForm.Level(
                level.description.text(),
                level.description.english(),
                level.joined(CompetencyAspect.KNOWLEDGE, false),
                level.joined(CompetencyAspect.KNOWLEDGE, true),
                level.joined(CompetencyAspect.SKILL, false),
                level.joined(CompetencyAspect.SKILL, true),
                level.joined(CompetencyAspect.ATTITUDE, false),
                level.joined(CompetencyAspect.ATTITUDE, true));
    }

    private static boolean partlyTranslated(List<Said> lines) {
        long translated =
                lines.stream().filter(said -> !said.english().isEmpty()).count();
        return translated > 0 && translated < lines.size();
    }

    private String limited(SheetRow line, String column, int longest) {
        String text = line.text(column);
        if (text.length() > longest) {
            problems.add(new SheetProblem(line.number(), column, "", "sheet.problem.long"));
            return text.substring(0, longest);
        }
        return text;
    }
}
