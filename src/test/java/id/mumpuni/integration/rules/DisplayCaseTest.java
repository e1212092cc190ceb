package id.mumpuni.integration.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayCaseTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            DINAS PENDIDIKAN                                   | Dinas Pendidikan
            DINAS KOMUNIKASI DAN INFORMATIKA                   | Dinas Komunikasi dan Informatika
            KEPALA SEKSI PEMBINAAN SD DAN SMP                  | Kepala Seksi Pembinaan SD dan SMP
            UPTD SD NEGERI 12 ARUNIKA                          | UPTD SD Negeri 12 Arunika
            SDN 3                                              | SDN 3
            UPT SMPN 1                                         | UPT SMPN 1
            TK NEGERI PEMBINA                                  | TK Negeri Pembina
            SEKOLAH MENENGAH ATAS NEGERI 1                     | Sekolah Menengah Atas Negeri 1
            BIDANG PAUD DAN PENDIDIKAN NONFORMAL               | Bidang PAUD dan Pendidikan Nonformal
            RSUD ARUNIKA UTARA                                 | RSUD Arunika Utara
            SEKRETARIAT DPRD                                   | Sekretariat DPRD
            DINAS PENGENDALIAN PENDUDUK DAN KB                 | Dinas Pengendalian Penduduk dan KB
            BKPSDM                                             | BKPSDM
            BIDANG PENGADAAN PNS DAN ASN LAINNYA               | Bidang Pengadaan PNS dan ASN Lainnya
            ASISTEN III                                        | Asisten III
            KELURAHAN SERUNI IV                                | Kelurahan Seruni IV
            INSPEKTUR PEMBANTU WILAYAH I                       | Inspektur Pembantu Wilayah I
            BAGIAN PENGADAAN BARANG/JASA                       | Bagian Pengadaan Barang/Jasa
            TAMAN KANAK-KANAK MELATI                           | Taman Kanak-Kanak Melati
            GURU AHLI MADYA (KEPALA SD NEGERI 3)               | Guru Ahli Madya (Kepala SD Negeri 3)
            DP3AP2KB                                           | DP3AP2KB
            PENYULUH DI LAPANGAN                               | Penyuluh di Lapangan
            ATAS NAMA                                          | Atas Nama
            KELURAHAN KAMPUNG ATAS                             | Kelurahan Kampung Atas
            SEKSI POLITIK DALAM NEGERI                         | Seksi Politik Dalam Negeri
            BIDANG PELAYANAN YANG BERSIFAT UMUM SERTA LAINNYA  | Bidang Pelayanan yang Bersifat Umum serta Lainnya
            SUB BIDANG DANA BAGI HASIL                         | Sub Bidang Dana Bagi Hasil
            SEKSI PENDAMPINGAN BAGI KELUARGA                   | Seksi Pendampingan bagi Keluarga
            SEKSI PEMULIHAN KORBAN DAN/ATAU SAKSI              | Seksi Pemulihan Korban dan/atau Saksi
            """)
    void unitsAndPostsBecomeReadable(String capitals, String readable) {
        assertThat(DisplayCase.title(capitals)).isEqualTo(readable);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            BUDI SANTOSO                | Budi Santoso
            H. AGUS SALIM               | H. Agus Salim
            HJ. SITI NUR'AINI           | Hj. Siti Nur'aini
            MA'RUF AMIN                 | Ma'ruf Amin
            MARIA D'SOUZA               | Maria D'Souza
            M. NUR                      | M. Nur
            M.NUR                       | M.Nur
            I GUSTI NGURAH RAI          | I Gusti Ngurah Rai
            NUR AL-GHAZALI              | Nur Al-Ghazali
            AHMAD BIN UMAR              | Ahmad bin Umar
            MHD. ARIF                   | Mhd. Arif
            LI XI                       | Li Xi
            SUPARNO II                  | Suparno II
            DI                          | Di
            BUDI SANTOSO, S.PD., M.SI.  | Budi Santoso, S.Pd., M.Si.
            BUDI SANTOSO, SH, MM        | Budi Santoso, SH, MM
            DEDI S                      | Dedi S
            """)
    void namesOfPeopleBecomeReadable(String capitals, String readable) {
        assertThat(DisplayCase.name(capitals)).isEqualTo(readable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asisten Pemerintahan Dan Kesejahteraan",
                "dr. BUDI",
                "UPTD Puskesmas",
                "MTs NEGERI 1",
                "",
                "-",
                "3"
            })
    void whatHasASmallLetterStaysAsItIs(String text) {
        assertThat(DisplayCase.title(text)).isEqualTo(text);
        assertThat(DisplayCase.name(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KEPALA SEKSI PEMBINAAN SD DAN SMP", "GURU (KEPALA SD NEGERI 3)", "RSUD"})
    void aReadableTextStaysReadable(String capitals) {
        String once = DisplayCase.title(capitals);
        assertThat(DisplayCase.title(once)).isEqualTo(once);
    }
}
