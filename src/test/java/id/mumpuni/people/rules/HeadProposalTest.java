package id.mumpuni.people.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.people.rules.HeadProposal.Match;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadProposalTest {

    @ParameterizedTest(name = "{0} in {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Guru Ahli Madya (Kepala SD Negeri 171)                 | Kepala SD Negeri 171 | UPTD SD NEGERI 171 ARUNIKA    | EXACT
            GURU AHLI MADYA (KEPALA SD NEGERI 171)                 | Kepala SD Negeri 171 | UPTD SD NEGERI 171 ARUNIKA    | EXACT
            Guru Ahli Madya ( Kepala  SDN 171 )                    | Kepala SD Negeri 171 | UPTD SD NEGERI 171 ARUNIKA    | EXACT
            Guru Ahli Madya (Kepala Sekolah SDN 171)               | Kepala SD Negeri 171 | UPTD SD NEGERI 171 ARUNIKA    | EXACT
            Guru Ahli Madya (Ka. SD Negeri No. 171)                | Kepala SD Negeri 171 | UPTD SD NEGERI 171 ARUNIKA    | EXACT
            Guru Ahli Madya (Kep. SD Negri 0171)                   | Kepala SD Negeri 171 | UPTD SD NEGERI 171 ARUNIKA    | EXACT
            Guru Ahli Madya - Kepala SD Negeri 171                 | Kepala SD Negeri 171 | UPTD SD NEGERI 171 ARUNIKA    | EXACT
            Guru Ahli Madya Tugas Tambahan Kepala SD Negeri 171    | Kepala SD Negeri 171 | UPTD SD NEGERI 171 ARUNIKA    | EXACT
            Guru Ahli Madya (Tugas Tambahan Kepala SDN171)         | Kepala SD Negeri 171 | UPTD SD NEGERI 171 ARUNIKA    | EXACT
            Guru Ahli Madya (Kepala UPTD SD Negeri 171 Arunika)    |                      | UPTD SD NEGERI 171 ARUNIKA    | EXACT
            Kepala SD Negeri 171                                   | Kepala SD Negeri 171 | UPTD SD NEGERI 171 ARUNIKA    | EXACT
            Dokter Ahli Madya (Kepala Puskesmas 17)                | Kepala Puskesmas 17  | UPTD PUSKESMAS ARUNIKA 17     | EXACT
            Dokter Ahli Madya (Kepala Pusat Kesehatan Masyarakat 17) | Kepala Puskesmas 17 | UPTD PUSKESMAS ARUNIKA 17   | EXACT
            Dokter Ahli Madya (Kepala Puskesmas Mawar)             |                      | UPTD PUSKESMAS MAWAR          | EXACT
            Dokter Ahli Madya (Direktur RSUD Arunika Utara)        | Direktur RSUD Arunika UTARA | UPTD RUMAH SAKIT UMUM DAERAH ARUNIKA UTARA | EXACT
            Guru Ahli Madya (Kepala Sekolah)                       | Kepala SD Negeri 171 | UPTD SD NEGERI 171 ARUNIKA    | LIKELY
            Guru Ahli Madya (Kepala SD Negeri)                     | Kepala SD Negeri 171 | UPTD SD NEGERI 171 ARUNIKA    | LIKELY
            Dokter Ahli Madya (Kepala Puskesmas)                   | Kepala Puskesmas 17  | UPTD PUSKESMAS ARUNIKA 17     | LIKELY
            Guru Ahli Madya (Kepala SD Negeri 17)                  | Kepala SD Negeri 171 | UPTD SD NEGERI 171 ARUNIKA    | OTHER
            Guru Ahli Madya (Kepala SMP Negeri 171)                | Kepala SD Negeri 171 | UPTD SD NEGERI 171 ARUNIKA    | OTHER
            Guru Ahli Madya (Kepala Puskesmas 171)                 | Kepala SD Negeri 171 | UPTD SD NEGERI 171 ARUNIKA    | OTHER
            Guru Ahli Madya                                        | Kepala SD Negeri 171 | UPTD SD NEGERI 171 ARUNIKA    |
            Guru Ahli Madya (Wakil Kepala SD Negeri 171)           | Kepala SD Negeri 171 | UPTD SD NEGERI 171 ARUNIKA    |
            Guru Ahli Madya (Wali Kelas)                           | Kepala SD Negeri 171 | UPTD SD NEGERI 171 ARUNIKA    |
            Pengadministrasi Perkantoran                           |                      | SEKSI UMUM                    |
            """)
    void comparesThePostWithTheUnit(String post, String headTitle, String unit, Match match) {
        assertThat(HeadProposal.of(post, headTitle, unit)).isEqualTo(match);
    }
}
