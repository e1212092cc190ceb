package id.mumpuni.competencies.dictionary;

import id.mumpuni.competencies.CompetencyAspect;
import id.mumpuni.competencies.CompetencyKind;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The dictionary of a day as the lines of a workbook, in both languages; {@link DictionarySheet} reads the same columns. */
@Repository
class SheetLines {

    record Line(
            String code,
            CompetencyKind kind,
            String name,
            @Nullable String nameEn,
            String definition,
            @Nullable String definitionEn,
            @Nullable String unit,
            String source,
            boolean verified,
            int level,
            String description,
            @Nullable String descriptionEn,
            CompetencyAspect aspect,
            String text,
            @Nullable String textEn) {}

    private static final String SQL = """
            SELECT c.code, c.kind, e.name, e.name_en, e.definition, e.definition_en, u.name AS unit, e.source, e.verified, l.level,
                l.description, l.description_en, i.aspect, i.text, i.text_en
            FROM competency_editions_on(?) e JOIN competency c ON c.id = e.competency_id
                LEFT JOIN work_unit u ON u.id = e.unit_id
                JOIN competency_level l ON l.edition_id = e.id
                JOIN behavioural_indicator i ON i.edition_id = e.id AND i.level = l.level
            ORDER BY CASE c.kind WHEN 'MANAGERIAL' THEN 1 WHEN 'SOCIOCULTURAL' THEN 2 ELSE 3 END, c.code, l.level,
                CASE i.aspect WHEN 'KNOWLEDGE' THEN 1 WHEN 'SKILL' THEN 2 ELSE 3 END, i.place
            """;

    private final JdbcClient jdbc;

    SheetLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Line> on(LocalDate day) {
        return jdbc.sql(SQL).param(day).query(Rows.of(Line.class)).list();
    }

    static Table<Line> table(Stream<Line> lines) {
        return new Table<>(
                "competencies.title",
                List.of(
                        new Table.Column<>("competencies.sheet.code", Line::code),
                        new Table.Column<>("competencies.sheet.column.kind", Line::kind),
                        new Table.Column<>("competencies.sheet.name", Line::name),
                        new Table.Column<>("competencies.sheet.name-en", Line::nameEn),
                        new Table.Column<>("competencies.sheet.definition", Line::definition),
                        new Table.Column<>("competencies.sheet.definition-en", Line::definitionEn),
                        new Table.Column<>("competencies.sheet.column.unit", Line::unit),
                        new Table.Column<>("competencies.sheet.source", Line::source),
                        new Table.Column<>("competencies.sheet.verified", Line::verified),
                        new Table.Column<>("competencies.sheet.column.level", Line::level),
                        new Table.Column<>("competencies.sheet.description", Line::description),
                        new Table.Column<>("competencies.sheet.description-en", Line::descriptionEn),
                        new Table.Column<>("competencies.sheet.aspect", Line::aspect),
                        new Table.Column<>("competencies.sheet.indicator", Line::text),
                        new Table.Column<>("competencies.sheet.indicator-en", Line::textEn)),
                lines);
    }
}
