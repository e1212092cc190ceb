package id.mumpuni.integration.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTitlesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            Guru Ahli Utama, EXPERT_PRINCIPAL
            Guru Ahli Madya (Kepala SD Negeri 171), EXPERT_SENIOR
            Analis Kebijakan AHLI MUDA, EXPERT_INTERMEDIATE
            Dokter Ahli Pertama, EXPERT_JUNIOR
            Arsiparis Penyelia, SKILLED_SUPERVISOR
            Bidan Mahir, SKILLED_ADVANCED
            Perawat Terampil, SKILLED
            Polisi Pamong Praja Pemula, SKILLED_BEGINNER
            Pengawas Sekolah, none
            """)
    void theTitleTellsTheLevel(String title, String level) {
        assertThat(PositionTitles.level(title)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            II.a, HIGH_LEADERSHIP
            22, HIGH_LEADERSHIP
            III.b, ADMINISTRATOR
            31, ADMINISTRATOR
            IV.a, SUPERVISOR
            41, SUPERVISOR
            V.a, none
            Eselon, none
            """)
    void theEchelonTellsTheKind(String echelon, String kind) {
        assertThat(PositionTitles.structuralKind(echelon)).isEqualTo(kind);
    }
}
