package id.mumpuni.publicservice.survey;

import id.mumpuni.publicservice.code.SurveyCodes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a code back and lays the answer into the urn, with the month and nothing finer. */
@Service
class AnswerSurvey {

    /** @param scores one for each element, in their order */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only stored
    record Answer(
            Short[] scores,
            @Nullable String words,
            @Nullable String staffNote) {}

    private final SurveyCodes codes;
    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerSurvey(SurveyCodes codes, JdbcClient jdbc, Clock clock) {
        this.codes = codes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False if the code is none that can be used. */
    @SurveyPolicy.Anyone
    @Transactional
    boolean answer(@Nullable String code, Answer answer) {
        Optional<SurveyCodes.Event> event = codes.use(code);
        event.ifPresent(
                of -> jdbc.sql("INSERT INTO survey_urn (service_id, month, scores, words, staff_note, served_by)"
                                + " VALUES (?, ?, ?, ?, ?, ?)")
                        .params(of.serviceId(), LocalDate.now(clock).withDayOfMonth(1), answer.scores())
                        .param(answer.words())
                        .param(answer.staffNote())
                        .param(of.servedBy())
                        .update());
        return event.isPresent();
    }
}
