package id.mumpuni.workplans.link;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.rules.LinkRule;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The view {@code result_without_link} is {@link LinkRule} in SQL: here they are held together. */
@IntegrationTest
@Transactional
class ResultWithoutLinkTest {

    @Autowired
    TestPeople people;

    @Autowired
    PlanLinks links;

    @Autowired
    JdbcClient jdbc;

    @Test
    void bothNameTheSameResults() {
        UUID unit = people.unit("Bidang Induk");
        UUID head = people.head("Kepala Induk", unit);
        UUID above = result(plan(head, people.employee("Atasan", unit), PlanModel.LEADER), 1, ResultKind.MAIN, null);
        UUID target = target(unit);
        for (PlanModel model : PlanModel.values()) {
            UUID plan = plan(people.employee("Pegawai " + model, unit), head, model);
            int ordinal = 1;
            for (ResultKind kind : ResultKind.values()) {
                result(plan, ordinal++, kind, null);
                result(plan, ordinal++, kind, above);
                agree(result(plan, ordinal++, kind, null), target);
                except(result(plan, ordinal++, kind, null), head);
            }
            assertThat(jdbc.sql("SELECT result_id FROM result_without_link WHERE plan_id = ?")
                            .param(plan)
                            .query(UUID.class)
                            .list())
                    .as("%s", model)
                    .containsExactlyInAnyOrderElementsOf(LinkRule.missing(model, links.results(plan)).stream()
                            .map(PlanLinks.Result::id)
                            .toList())
                    .hasSize(model == PlanModel.STAFF ? 1 : 0);
        }
    }

    private UUID plan(UUID person, UUID appraiser, PlanModel model) {
        return jdbc.sql("INSERT INTO work_plan (id, version, employee_id, year, model, approach, appraiser_id, status)"
                        + " VALUES (uuidv7(), 0, ?, 2023, ?, 'QUANTITATIVE', ?, 'DRAFT') RETURNING id")
                .params(List.of(person, model.name(), appraiser))
                .query(UUID.class)
                .single();
    }

    private UUID result(UUID plan, int ordinal, ResultKind kind, UUID above) {
        return jdbc.sql("INSERT INTO planned_result (id, plan_id, ordinal, kind, description, supported_result_id)"
                        + " VALUES (uuidv7(), ?, ?, ?, 'Hasil', ?) RETURNING id")
                .params(plan, ordinal, kind.name(), above)
                .query(UUID.class)
                .single();
    }

    private UUID target(UUID unit) {
        return jdbc.sql("""
                        WITH a AS (INSERT INTO agreement (id, version, unit_id, year) VALUES (uuidv7(), 0, ?, 2023) RETURNING id)
                        INSERT INTO agreement_target (id, agreement_id, ordinal, objective, indicator, target)
                        SELECT uuidv7(), id, 1, 'Sasaran', 'Indikator', '90' FROM a RETURNING id
                        """).param(unit).query(UUID.class).single();
    }

    private void agree(UUID result, UUID target) {
        jdbc.sql("UPDATE planned_result SET agreement_target_id = ? WHERE id = ?")
                .params(target, result)
                .update();
    }

    private void except(UUID result, UUID by) {
        jdbc.sql("INSERT INTO link_exception (result_id, reason, given_by) VALUES (?, 'Tugas khusus', ?)")
                .params(result, by)
                .update();
    }
}
