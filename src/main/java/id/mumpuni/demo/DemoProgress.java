package id.mumpuni.demo;

import id.mumpuni.evidence.KeepEvidence;
import id.mumpuni.shared.Rows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Months of records for the person behind the demo account and for the team: some complete, some late, a few with files. */
@Component
class DemoProgress {

    private static final List<String> FILES =
            List.of("notula-rapat.pdf", "foto-papan-kegiatan.png", "rekap-capaian.xlsx");

    private static final String TEAM = """
            SELECT w.id AS plan_id, w.employee_id, t.title, t.kind
            FROM work_plan w JOIN placement p ON p.employee_id = w.employee_id AND p.valid @> :day
                JOIN position t ON t.id = p.position_id
            WHERE w.appraiser_id = :appraiser AND w.status = 'SET' AND w.year = :year
            ORDER BY w.employee_id
            """;

    private record Member(UUID planId, UUID employeeId, String title, String kind) {}

    private final JdbcClient jdbc;
    private final KeepEvidence keepEvidence;
    private final PlanTexts texts = new PlanTexts();

    DemoProgress(JdbcClient jdbc, KeepEvidence keepEvidence) {
        this.jdbc = jdbc;
        this.keepEvidence = keepEvidence;
    }

    void load(DemoCast cast, LocalDate today) {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        List<Member> team = jdbc.sql(TEAM)
                .param("day", today)
                .param("appraiser", cast.appraiser())
                .param("year", last.getYear())
                .query(Rows.of(Member.class))
                .list();
        int number = 0;
        for (Member member : team) {
            boolean own = member.employeeId().equals(cast.employee());
            List<UUID> evidence = own ? files(member.employeeId()) : List.of();
            int behind = own ? 0 : number++ % 3; // one third is up to date, the others are a month or two behind
            for (int month = 1; month <= last.getMonthValue() - behind; month++) {
                record(member, YearMonth.of(last.getYear(), month), evidence);
            }
        }
    }

    private void record(Member member, YearMonth month, List<UUID> evidence) {
        List<UUID> results = jdbc.sql("SELECT id FROM planned_result WHERE plan_id = ? ORDER BY ordinal")
                .param(member.planId())
                .query(UUID.class)
                .list();
        List<PlanTexts.Result> words = texts.forPost(member.title(), member.kind());
        for (int i = 0; i < results.size(); i++) {
            UUID entry = entry(results.get(i), month);
            List<UUID> indicators = jdbc.sql("SELECT id FROM indicator WHERE result_id = ? ORDER BY ordinal")
                    .param(results.get(i))
                    .query(UUID.class)
                    .list();
            for (int k = 0; k < indicators.size(); k++) {
                jdbc.sql("INSERT INTO progress_indicator (entry_id, indicator_id, realisation) VALUES (?, ?, ?)")
                        .params(
                                entry,
                                indicators.get(k),
                                words.get(i).indicators().get(k).achievement())
                        .update();
            }
            if (!evidence.isEmpty() && (month.getMonthValue() + i) % 4 != 0) {
                attach(entry, evidence.get((month.getMonthValue() + i) % evidence.size()), month);
            }
        }
    }

    private UUID entry(UUID result, YearMonth month) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO progress_entry (id, result_id, period_start, period_end, steps, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(id, result, month.atDay(1), month.atEndOfMonth())
                .param("Menyiapkan data dan jadwal\nMelaksanakan kegiatan\nMembahas hasilnya dengan pimpinan")
                .param(month.atEndOfMonth().atTime(9, 0).atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private void attach(UUID entry, UUID evidence, YearMonth month) {
        jdbc.sql("INSERT INTO progress_evidence (entry_id, evidence_id, attached_at) VALUES (?, ?, ?)")
                .params(entry, evidence, month.atEndOfMonth().atTime(9, 0).atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<UUID> files(UUID owner) {
        List<UUID> kept = new ArrayList<>();
        for (String name : FILES) {
            try (InputStream in = new ClassPathResource("demo/bukti/" + name).getInputStream()) {
                kept.add(keepEvidence.file(owner, name, in, null).id());
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
        return kept;
    }
}
