package id.mumpuni.objection.process;

import id.mumpuni.objection.rules.Party;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The superior records whom they heard and what was said. The same record twice is kept once. */
@Service
class RecordHearing {

    private static final String SQL = """
            INSERT INTO objection_hearing (objection_id, party, heard_on, record, recorded_by, recorded_at)
            SELECT :id, :party, :on, :record, :by, :at
            WHERE NOT EXISTS (SELECT FROM objection_hearing h WHERE h.objection_id = :id AND h.party = :party
                AND h.heard_on = :on AND h.record = :record)
            """;

    private final Objections objections;
    private final TellObjection tell;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;
    private final Clock clock;

    RecordHearing(Objections objections, TellObjection tell, CurrentActor currentActor, JdbcClient jdbc, Clock clock) {
        this.objections = objections;
        this.tell = tell;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @ObjectionPolicy.MayHear
    @Transactional
    void record(UUID id, Party party, LocalDate day, String record) {
        Objection objection = objections.getForStep(id);
        objection.requireRunning();
        if (day.isAfter(tell.today()) || day.isBefore(objection.filedOn(clock.getZone()))) {
            throw new RuleViolation("objection.hearing.day");
        }
        int added = jdbc.sql(SQL)
                .param("id", id)
                .param("party", party.name())
                .param("on", day)
                .param("record", record)
                .param("by", currentActor.get().employeeId())
                .param("at", OffsetDateTime.now(clock))
                .update();
        if (added == 1) {
            tell.heard(id, party);
        }
    }
}
