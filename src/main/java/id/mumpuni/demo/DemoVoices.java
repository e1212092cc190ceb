package id.mumpuni.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the public of the invented city said in the last two quarters, as it lies once the months are over. */
@Component
class DemoVoices {

    private static final int ELEMENTS = 9;
    private static final int MONTHS = 3;

    private final JdbcClient jdbc;

    DemoVoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void load(DemoCast cast, LocalDate today) {
        LocalDate quarter = today.withMonth((today.getMonthValue() - 1) / MONTHS * MONTHS + 1)
                .withDayOfMonth(1);
        List<LocalDate> quarters = List.of(quarter.minusMonths(2 * MONTHS), quarter.minusMonths(MONTHS));
        UUID desk = service(
                cast,
                "Konsultasi dan informasi",
                "Penjelasan syarat dan tahapan, langsung di loket atau lewat telepon.",
                today);
        UUID letters = service(
                cast, "Penerbitan surat keterangan", "Surat keterangan yang selesai pada hari yang sama.", today);
        Random random = new Random(9);
        for (LocalDate first : quarters) {
            codes(desk, cast.employee(), 20, first);
            codes(letters, cast.employee(), 10, first);
            for (int i = 0; i < 9; i++) {
                answer(desk, first.plusMonths(i % MONTHS), random, i < 6 ? cast.employee() : null);
            }
            for (int i = 0; i < 6; i++) {
                answer(letters, first.plusMonths(i % MONTHS), random, null);
            }
        }
        words(cast, desk, letters, quarters.get(1));
    }

    private void words(DemoCast cast, UUID desk, UUID letters, LocalDate quarter) {
        UUID praise = voice(
                desk,
                quarter.plusMonths(1),
                cast.employee(),
                "Petugas menjelaskan syaratnya satu per satu sampai saya paham, padahal antrean panjang.");
        decide(praise, "PRAISE", cast);
        UUID complaint = voice(
                desk,
                quarter,
                cast.employee(),
                "Saya diminta kembali besok karena loket ditutup sebelum jam layanan selesai.");
        decide(complaint, "COMPLAINT", cast);
        jdbc.sql("UPDATE public_voice SET told = true WHERE id IN (?, ?)")
                .params(praise, complaint)
                .update();
        decide(
                voice(
                        letters,
                        quarter.plusMonths(2),
                        null,
                        "Suratnya jadi dalam setengah jam. Tempat duduknya kurang."),
                "PRAISE",
                cast);
        decide(
                voice(desk, quarter.plusMonths(1), null, "Tolong nomor antrean dapat diambil dari rumah."),
                "OTHER",
                cast);
        voice(letters, quarter.plusMonths(2), null, "Papan petunjuk di pintu masuk membingungkan.");
        voice(desk, quarter.plusMonths(2), cast.employee(), "Ramah, tetapi harus bertanya dua kali ke belakang.");
    }

    private UUID service(DemoCast cast, String name, String description, LocalDate today) {
        return jdbc.sql("INSERT INTO public_service (id, version, unit_id, name, description, place, hours,"
                        + " registered_by, registered_at) VALUES (uuidv7(), 0, ?, ?, ?, 'Loket lantai 1',"
                        + " 'Senin sampai Jumat, 08.00 sampai 15.00', ?, CAST(? AS date)) RETURNING id")
                .params(cast.unit(), name, description, cast.appraiser(), today.minusMonths(8))
                .query(UUID.class)
                .single();
    }

    private void codes(UUID service, UUID by, int number, LocalDate quarter) {
        for (int month = 0; month < MONTHS; month++) {
            jdbc.sql("INSERT INTO service_code_batch (service_id, made, verified, made_by, made_on)"
                            + " VALUES (?, ?, false, ?, ?)")
                    .params(service, number, by, quarter.plusMonths(month).plusDays(1))
                    .update();
        }
    }

    private void answer(UUID service, LocalDate month, Random random, @Nullable UUID servedBy) {
        Short[] scores = new Short[ELEMENTS];
        Arrays.setAll(scores, place -> (short) (random.nextInt(10) < 2 ? 2 : 3 + random.nextInt(2)));
        jdbc.sql("INSERT INTO survey_answer (service_id, month, scores, served_by) VALUES (?, ?, ?, ?)")
                .params(service, month, scores)
                .param(servedBy)
                .update();
    }

    private UUID voice(UUID service, LocalDate month, @Nullable UUID servedBy, String text) {
        return jdbc.sql("INSERT INTO public_voice (service_id, month, kind, served_by, text) VALUES (?, ?, ?, ?, ?)"
                        + " RETURNING id")
                .params(service, month, servedBy == null ? "SERVICE" : "STAFF")
                .param(servedBy)
                .param(text)
                .query(UUID.class)
                .single();
    }

    private void decide(UUID voice, String nature, DemoCast cast) {
        jdbc.sql(
                        "UPDATE public_voice SET state = 'ACCEPTED', nature = ?, decided_by = ?, decided_at = now(), version = 1"
                                + " WHERE id = ?")
                .params(nature, cast.officers().unitOfficer(), voice)
                .update();
    }
}
