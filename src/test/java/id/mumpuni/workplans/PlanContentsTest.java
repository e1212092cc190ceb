package id.mumpuni.workplans;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class PlanContentsTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlanContents contents;

    private final UUID plan = UUID.randomUUID();
    private UUID employee;

    @BeforeEach
    void aPlanWithoutResults() {
        UUID unit = people.unit("Bidang");
        UUID head = people.head("Kepala Bidang", unit);
        employee = people.employee("Pelaksana", unit);
        jdbc.sql("INSERT INTO work_plan (id, version, employee_id, year, model, approach, appraiser_id, status)"
                        + " VALUES (?, 0, ?, 2026, 'STAFF', 'QUANTITATIVE', ?, 'DRAFT')")
                .params(plan, employee, head)
                .update();
    }

    @Test
    void mainResultsComeFirstEachWithItsIndicatorsInOrder() {
        result(1, "ADDITIONAL", "Terlaksananya loket keliling");
        UUID main = result(2, "MAIN", "Terselesaikannya permohonan izin");
        indicator(main, 2, "TIME", "Lama penyelesaian");
        indicator(main, 1, "QUANTITY", "Jumlah permohonan");

        PlanContents.Plan read = contents.find(plan).orElseThrow();

        assertThat(read.results())
                .extracting(PlanContents.Result::description)
                .containsExactly("Terselesaikannya permohonan izin", "Terlaksananya loket keliling");
        assertThat(read.results().get(0).indicators())
                .extracting(PlanContents.Indicator::description)
                .containsExactly("Jumlah permohonan", "Lama penyelesaian");
        assertThat(read.results(ResultKind.ADDITIONAL)).singleElement().satisfies(result -> {
            assertThat(result.ordinal()).isEqualTo(2);
            assertThat(result.indicators()).isEmpty();
        });
    }

    @Test
    void onlyValuesWithAnExpectationAreListed() {
        jdbc.sql("INSERT INTO behaviour_expectation (plan_id, core_value, text) VALUES (?, 'LOYAL', 'Menjaga rahasia')")
                .param(plan)
                .update();
        assertThat(contents.find(plan).orElseThrow().expectations())
                .containsOnlyKeys(CoreValue.LOYAL)
                .containsValue("Menjaga rahasia");
    }

    @Test
    void aPlanWithoutResultsIsEmptyAndAnUnknownOneAbsent() {
        assertThat(contents.find(plan)).hasValueSatisfying(read -> {
            assertThat(read.employeeId()).isEqualTo(employee);
            assertThat(read.model()).isEqualTo(PlanModel.STAFF);
            assertThat(read.results()).isEmpty();
        });
        assertThat(contents.find(UUID.randomUUID())).isEmpty();
    }

    private UUID result(int ordinal, String kind, String description) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO planned_result (id, plan_id, ordinal, kind, description) VALUES (?, ?, ?, ?, ?)")
                .params(id, plan, ordinal, kind, description)
                .update();
        return id;
    }

    private void indicator(UUID result, int ordinal, String aspect, String description) {
        jdbc.sql("INSERT INTO indicator (id, result_id, ordinal, aspect, description, target)"
                        + " VALUES (?, ?, ?, ?, ?, '480 berkas')")
                .params(UUID.randomUUID(), result, ordinal, aspect, description)
                .update();
    }
}
