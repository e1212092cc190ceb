package id.mumpuni.demo;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the appraisers of the earlier quarter wrote before anybody signed. */
@Component
class DemoJudgements {

    private record Judgement(String workResult, String behaviour, String rating, String feedback) {}

    private static final Judgement USUAL = new Judgement(
            "MEETS",
            "MEETS",
            "GOOD",
            "Target triwulan tercapai. Pertahankan ketepatan waktu, dan catat buktinya setiap bulan.");

    private static final Judgement LOW = new Judgement(
            "BELOW",
            "MEETS",
            "NEEDS_IMPROVEMENT",
            "Realisasi yang tercatat belum mencapai target triwulan. Rekapnya kita periksa bersama pada minggu pertama setiap bulan.");

    private static final List<Judgement> PRAISE = List.of(
            new Judgement(
                    "ABOVE",
                    "ABOVE",
                    "VERY_GOOD",
                    "Semua target tercapai tepat waktu dan hasilnya dipakai bidang lain. Teruskan."),
            new Judgement(
                    "MEETS",
                    "ABOVE",
                    "GOOD",
                    "Target tercapai, dan rekan baru terbantu olehnya. Bagikan cara kerja ini kepada tim."));

    private static final String PROOF = """
            INSERT INTO rating_proof (appraisal_id, evidence_id, feedback_id)
            SELECT CAST(:id AS uuid), m.evidence_id, m.feedback_id FROM appraisal_material(:id) m
            ORDER BY m.evidence_id, m.feedback_id LIMIT 1
            """;

    private final JdbcClient jdbc;
    private final DemoSelfAssessments selfAssessments;

    DemoJudgements(JdbcClient jdbc, DemoSelfAssessments selfAssessments) {
        this.jdbc = jdbc;
        this.selfAssessments = selfAssessments;
    }

    /** @param low what is later objected to; {@code handedIn}: the self-assessment came */
    void judge(DemoMember member, boolean low, boolean handedIn) {
        if (handedIn) {
            selfAssessments.handIn(member.open());
        }
        write(member, low ? LOW : USUAL);
    }

    /** The neighbour is generous. */
    void praise(List<DemoMember> team) {
        for (int i = 0; i < team.size(); i++) {
            selfAssessments.handIn(team.get(i).open());
            write(team.get(i), PRAISE.get(Math.min(i, PRAISE.size() - 1)));
        }
    }

    private void write(DemoMember member, Judgement judgement) {
        jdbc.sql("UPDATE appraisal SET work_result = ?, behaviour = ?, rating = ?, feedback = ? WHERE id = ?")
                .params(
                        judgement.workResult(),
                        judgement.behaviour(),
                        judgement.rating(),
                        judgement.feedback(),
                        member.id())
                .update();
        if (judgement != USUAL) {
            jdbc.sql(PROOF).param("id", member.id()).update();
        }
    }
}
