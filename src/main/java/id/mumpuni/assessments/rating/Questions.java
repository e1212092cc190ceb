package id.mumpuni.assessments.rating;

import id.mumpuni.competencies.CompetencyAspect;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The questions of a form in the reader's language, each with the words of the level that is required. */
@Repository
class Questions {

    /** @param answer null: open, 0: not observed */
    record Question(
            int place,
            String competency,
            int level,
            String levelWords,
            CompetencyAspect aspect,
            String text,
            @Nullable Integer answer) {

        Question answered(@Nullable Integer typed) {
            return new Question(place, competency, level, levelWords, aspect, text, typed);
        }
    }

    private static final String WORDS = """
            CASE WHEN :english THEN COALESCE(e.name_en, e.name) ELSE e.name END AS competency, l.level,
            CASE WHEN :english THEN COALESCE(l.description_en, l.description) ELSE l.description END AS level_words,
            CASE WHEN :english THEN COALESCE(i.text_en, i.text) ELSE i.text END AS text, i.aspect
            """;

    private static final String OF_FORM = "SELECT n.place, (f.answers)[n.place] AS answer, " + WORDS + """
            FROM rater_form f JOIN round_participant p ON p.id = f.participant_id
                JOIN questionnaire_item n ON n.questionnaire_id = p.questionnaire_id
                JOIN behavioural_indicator i ON i.id = n.indicator_id JOIN competency_edition e ON e.id = i.edition_id
                JOIN competency_level l ON l.edition_id = i.edition_id AND l.level = i.level
            WHERE f.id = :id ORDER BY n.place
            """;

    private static final String REHEARSAL =
            "SELECT row_number() OVER (ORDER BY c.code, i.aspect, i.place)::integer AS place,"
                    + " NULL::integer AS answer, " + WORDS + """
            FROM competency_editions_on(:day) e JOIN competency c ON c.id = e.competency_id AND c.kind = 'MANAGERIAL'
                JOIN competency_level l ON l.edition_id = e.id AND l.level = 2
                JOIN behavioural_indicator i ON i.edition_id = e.id AND i.level = 2
            ORDER BY c.code, i.aspect, i.place LIMIT 3
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Questions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Question> of(UUID form) {
        return jdbc.sql(OF_FORM)
                .param("id", form)
                .param("english", english())
                .query(Rows.of(Question.class))
                .list();
    }

    /** A few of the dictionary, about somebody who does not exist. */
    @Transactional(readOnly = true)
    public List<Question> rehearsal() {
        return jdbc.sql(REHEARSAL)
                .param("day", LocalDate.now(clock))
                .param("english", english())
                .query(Rows.of(Question.class))
                .list();
    }

    private static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }
}
