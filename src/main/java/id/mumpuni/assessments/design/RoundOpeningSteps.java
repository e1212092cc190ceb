package id.mumpuni.assessments.design;

import static java.util.Objects.requireNonNull;

import id.mumpuni.assessments.policy.RoundPolicies;
import id.mumpuni.assessments.rules.RoundDraw;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The worker's steps, each in a transaction of its own: an application that ends between two of them loses nothing. */
@Component
class RoundOpeningSteps {

    private static final int AT_ONCE = 500;

    record Asked(UUID policyId, LocalDate copiedOn, long seed) {}

    record Undrawn(UUID id, UUID employeeId) {}

    private final JdbcClient jdbc;
    private final RoundPolicies policies;
    private final RoundCopies copies;
    private final DrawnPeople people;
    private final DrawnForms forms;
    private final Transactions transactions;

    RoundOpeningSteps(
            JdbcClient jdbc,
            RoundPolicies policies,
            RoundCopies copies,
            DrawnPeople people,
            DrawnForms forms,
            Transactions transactions) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.copies = copies;
        this.people = people;
        this.forms = forms;
        this.transactions = transactions;
    }

    List<UUID> unfinished() {
        return jdbc.sql("SELECT id FROM assessment_round WHERE status = 'OPENING' ORDER BY id")
                .query(UUID.class)
                .list();
    }

    /** Null: the round is no longer being opened. What was copied before the application ended stays as it is. */
    @Nullable
    RoundDraw prepare(UUID round) {
        return in("RoundOpeningSteps.prepare", () -> {
            Asked asked = lock(round);
            if (asked == null) {
                return null;
            }
            boolean copied = jdbc.sql("SELECT EXISTS (SELECT FROM questionnaire WHERE round_id = ?)")
                    .param(round)
                    .query(Boolean.class)
                    .single();
            if (!copied) {
                copies.make(round, asked.copiedOn());
            }
            return people.of(round, asked.copiedOn(), policies.get(asked.policyId()), asked.seed());
        });
    }

    /** The forms about some people; false if there is nothing left to do. */
    boolean next(UUID round, RoundDraw draw) {
        return requireNonNull(in("RoundOpeningSteps.next", () -> {
            if (lock(round) == null) {
                return false;
            }
            List<Undrawn> some = jdbc.sql(
                            "SELECT id, employee_id FROM round_participant WHERE round_id = ? AND NOT drawn"
                                    + " ORDER BY id LIMIT " + AT_ONCE)
                    .param(round)
                    .query(Rows.of(Undrawn.class))
                    .list();
            if (some.isEmpty()) {
                jdbc.sql("UPDATE assessment_round SET status = 'OPEN', version = version + 1, opening_failed = false"
                                + " WHERE id = ?")
                        .param(round)
                        .update();
                return false;
            }
            forms.make(some, draw);
            return true;
        }));
    }

    void fail(UUID round) {
        in(
                "RoundOpeningSteps.fail",
                () -> jdbc.sql("UPDATE assessment_round SET opening_failed = true WHERE id = ? AND status = 'OPENING'")
                        .param(round)
                        .update());
    }

    /** So that it is not cancelled meanwhile, and nobody else makes the same. */
    private @Nullable Asked lock(UUID round) {
        return jdbc.sql("SELECT policy_id, copied_on, seed FROM assessment_round WHERE id = ? AND status = 'OPENING'"
                        + " FOR UPDATE")
                .param(round)
                .query(Rows.of(Asked.class))
                .optional()
                .orElse(null);
    }

    private <T> @Nullable T in(String action, Supplier<@Nullable T> step) {
        return transactions.named(action).execute(running -> step.get());
    }
}
