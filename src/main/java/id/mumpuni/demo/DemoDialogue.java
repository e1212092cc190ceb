package id.mumpuni.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the story's team said to each other during the year: feedback, guidance, a report, meetings. */
@Component
class DemoDialogue {

    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    private final JdbcClient jdbc;

    DemoDialogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void load(DemoCast cast, LocalDate today) {
        List<UUID> team = jdbc.sql(
                        "SELECT employee_id FROM reporting_line(?) WHERE appraiser_id = ? AND employee_id <> ?"
                                + " ORDER BY employee_id")
                .params(today, cast.appraiser(), cast.employee())
                .query(UUID.class)
                .list();
        if (team.size() < 2) {
            return;
        }
        feedback(cast, team, today);
        guidance(cast, team.get(1), today);
        meetings(cast, team, today);
        jdbc.sql("""
                        INSERT INTO counselling (id, version, employee_id, reporter_id, expectation, problem, others, tried,
                            status, created_at)
                        VALUES (gen_random_uuid(), 0, ?, ?, 'Loket dibuka pukul 08.00 setiap hari kerja.',
                            'Dalam sebulan terakhir empat kali terlambat membuka loket lebih dari setengah jam, sehingga antrean menumpuk dan dua rekan menunda tugasnya.',
                            false, 'Dibicarakan pada awal dan tengah bulan; ditawarkan pertukaran jadwal selama dua minggu, belum ada perubahan.',
                            'REPORTED', ?)
                        """)
                .params(team.get(team.size() - 1), cast.appraiser(), at(today.minusDays(2), 10))
                .update();
    }

    private void feedback(DemoCast cast, List<UUID> team, LocalDate today) {
        List<UUID> results = jdbc.sql("SELECT r.id FROM planned_result r JOIN work_plan p ON p.id = r.plan_id"
                        + " WHERE p.employee_id = ? AND p.status = 'SET' ORDER BY p.year DESC, r.ordinal LIMIT 2")
                .param(cast.employee())
                .query(UUID.class)
                .list();
        UUID employee = cast.employee();
        UUID leader = cast.appraiser();
        if (!results.isEmpty()) {
            aboutResults(employee, leader, results, today);
        }
        say(employee, team.get(0), "PEER", new About(null, "COLLABORATIVE", null), today.minusDays(5), """
                Saat saya kewalahan menyiapkan bahan paparan, Anda mengambil bagian tabel tanpa diminta. Bahan selesai tepat waktu. \
                Lain kali mari bagi tugas sejak awal minggu.""");
        say(team.get(0), leader, "LEADER", new About(null, "SERVICE", "SHOWN"), today.minusDays(12), """
                Warga yang datang setelah jam layanan tetap Anda arahkan dengan sabar sampai tahu harus kembali ke mana. \
                Teruskan, dan catat pertanyaan yang sering muncul.""");
        ask(
                team.get(0),
                employee,
                "Bagaimana cara saya menjelaskan perubahan syarat kepada pemohon kemarin? Apa yang perlu saya perbaiki?",
                today);
        ask(employee, team.get(1), "Apakah laporan mingguan saya sudah cukup ringkas untuk Anda pakai?", today);
        jdbc.sql("INSERT INTO feedback_rhythm (employee_id, leader_id, rhythm, agreed_at)"
                        + " VALUES (?, ?, 'MONTHLY', ?)")
                .params(employee, leader, at(today.minusDays(59), 9))
                .update();
    }

    private void aboutResults(UUID employee, UUID leader, List<UUID> results, LocalDate today) {
        UUID good = say(employee, leader, "LEADER", new About(results.get(0), null, "SHOWN"), today.minusDays(20), """
                    Saya melihat rekap bulan lalu selesai tiga hari sebelum batas dan angkanya sudah Anda cocokkan dengan bagian \
                    keuangan. Akibatnya rapat evaluasi berjalan tanpa koreksi. Langkah berikutnya, tuliskan cara pencocokan itu \
                    supaya rekan lain dapat memakainya.""");
        followUp(
                good,
                "APPRECIATION",
                "Terima kasih, ketelitian Anda menghemat waktu seluruh tim.",
                leader,
                today.minusDays(20));
        UUID stuck = say(
                employee,
                leader,
                "LEADER",
                new About(results.get(results.size() - 1), null, "NOT_SHOWN"),
                today.minusDays(9),
                """
                    Dari dua belas berkas yang direncanakan bulan ini baru tiga yang selesai, karena data dari unit lain datang \
                    terlambat. Akibatnya target triwulan dapat meleset. Langkah berikutnya kita atur permintaan data setiap Senin.""");
        followUp(
                stuck,
                "RESOURCES",
                "Satu rekan membantu mengumpulkan data selama sebulan.",
                leader,
                today.minusDays(9));
    }

    /** About a result or a value; only a leader sees progress or none. */
    private record About(
            @Nullable UUID result,
            @Nullable String value,
            @Nullable String progress) {}

    private UUID say(UUID employee, UUID giver, String relation, About about, LocalDate day, String text) {
        UUID id = jdbc.sql(
                        "INSERT INTO feedback (employee_id, giver_id, relation, occasion, manner, given_on, result_id,"
                                + " core_value, created_at) VALUES (?, ?, ?, 'INCIDENTAL', 'WRITTEN', ?, ?, ?, ?) RETURNING id")
                .params(employee, giver, relation, day)
                .param(about.result())
                .param(about.value())
                .param(at(day, 14))
                .query(UUID.class)
                .single();
        jdbc.sql(
                        "INSERT INTO feedback_version (feedback_id, number, text, progress, created_at) VALUES (?, 1, ?, ?, ?)")
                .params(id, text.strip())
                .param(about.progress())
                .param(at(day, 14))
                .update();
        return id;
    }

    private void followUp(UUID feedback, String kind, String note, UUID leader, LocalDate day) {
        jdbc.sql(
                        "INSERT INTO feedback_follow_up (feedback_id, kind, note, decided_by, created_at) VALUES (?, ?, ?, ?, ?)")
                .params(feedback, kind, note, leader, at(day, 15))
                .update();
    }

    private void ask(UUID employee, UUID asked, String note, LocalDate today) {
        jdbc.sql("INSERT INTO feedback_request (employee_id, asked_id, note, status, created_at)"
                        + " VALUES (?, ?, ?, 'OPEN', ?)")
                .params(employee, asked, note, at(today.minusDays(1), 11))
                .update();
    }

    private void guidance(DemoCast cast, UUID person, LocalDate today) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "INSERT INTO guidance (id, version, employee_id, leader_id, guide_id, kind, reason, planned_on, place,"
                                + " opportunity, status, changed_at, created_at) VALUES (?, 0, ?, ?, ?, 'COACHING', ?, ?, ?, ?, 'OPEN', ?, ?)")
                .params(id, person, cast.appraiser(), cast.appraiser())
                .param("Permohonan yang selesai tepat waktu baru dua pertiga dari target.")
                .params(today.plusDays(2), "Ruang kepala bidang", "Daftar periksa syarat di loket.")
                .params(at(today.minusDays(4), 9), at(today.minusDays(6), 9))
                .update();
        line(
                id,
                "GOAL",
                "Permohonan selesai tepat waktu",
                "320 berkas",
                "480 berkas",
                "Memeriksa kelengkapan setiap pagi");
        line(
                id,
                "FACT",
                "480 berkas",
                "318 berkas",
                "Sepertiga berkas datang tidak lengkap",
                "Pemohon belum membaca syarat");
    }

    private void line(UUID guidance, String section, String first, String second, String third, String fourth) {
        jdbc.sql("INSERT INTO guidance_line (guidance_id, section, ordinal, first, second, third, fourth)"
                        + " VALUES (?, ?, 0, ?, ?, ?, ?)")
                .params(guidance, section, first, second, third, fourth)
                .update();
    }

    private void meetings(DemoCast cast, List<UUID> team, LocalDate today) {
        UUID last = meeting(cast, "Rapat evaluasi bulan lalu", today.minusDays(25), true);
        UUID next = meeting(cast, "Rapat evaluasi bulan ini", today.plusDays(3), false);
        for (UUID member : team) {
            invite(last, member, member.equals(team.get(1)) ? "EXCUSED" : "PRESENT");
            invite(next, member, "INVITED");
        }
        invite(last, cast.employee(), "PRESENT");
        invite(next, cast.employee(), "INVITED");
        agree(last, cast.employee(), "Menyusun panduan pencocokan angka untuk seluruh bidang.", today.plusDays(4));
        agree(last, team.get(0), "Mengirim daftar pertanyaan pemohon yang sering muncul.", today.minusDays(3));
    }

    private UUID meeting(DemoCast cast, String title, LocalDate day, boolean closed) {
        String minutes = closed
                ? "Capaian setiap anggota dibahas. Dua hasil tertinggal karena data unit lain terlambat; permintaan data dijadwalkan setiap Senin."
                : "";
        return jdbc.sql("INSERT INTO meeting (id, version, kind, unit_id, called_by, title, starts_at, place, minutes,"
                        + " status, created_at, closed_at) VALUES (gen_random_uuid(), 0, 'EVALUATION', ?, ?, ?, ?,"
                        + " 'Ruang rapat bidang', ?, ?, ?, ?) RETURNING id")
                .params(cast.unit(), cast.appraiser(), title, at(day, 9), minutes)
                .param(closed ? "CLOSED" : "CALLED")
                .param(at(day.minusDays(7), 8))
                .param(closed ? at(day, 11) : null)
                .query(UUID.class)
                .single();
    }

    private void invite(UUID meeting, UUID member, String attendance) {
        jdbc.sql("INSERT INTO meeting_member (meeting_id, employee_id, attendance) VALUES (?, ?, ?)")
                .params(meeting, member, attendance)
                .update();
    }

    private void agree(UUID meeting, UUID owner, String text, LocalDate due) {
        jdbc.sql(
                        "INSERT INTO meeting_agreement (meeting_id, owner_id, text, due_on, status) VALUES (?, ?, ?, ?, 'OPEN')")
                .params(meeting, owner, text, due)
                .update();
    }

    private static OffsetDateTime at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atOffset(WIB);
    }
}
