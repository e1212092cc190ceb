package id.mumpuni.workplans.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.workplans.AcademicGuidance;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialCasesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", delimiter = '|', textBlock = """
            Cuti di Luar Tanggungan Negara  | UNPAID_LEAVE
            Cuti Luar Tanggungan Negara     | UNPAID_LEAVE
            CLTN                            | UNPAID_LEAVE
            Pemberhentian Sementara         | SUSPENDED
            Diberhentikan sementara sebagai PNS | SUSPENDED
            Pejabat Negara                  | STATE_OFFICIAL
            Masa Persiapan Pensiun          | PRE_RETIREMENT
            MPP                             | PRE_RETIREMENT
            Aktif                           | none
            PPPK Aktif                      | none
            Tugas Belajar                   | none
            none                            | none
            """)
    void theLegalStatusSuggestsWhyNoPlanIsDue(String legalStatus, ExemptionReason reason) {
        assertThat(ExemptionReason.suggestedBy(legalStatus)).isEqualTo(Optional.ofNullable(reason));
    }

    /** Lampiran II.B.5 and 6. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            BACHELOR,     A, C, 3.51, 3.01, 2.76
            BACHELOR,     B, C, 3.61, 3.10, 2.76
            BACHELOR,     C, B, 3.71, 3.20, 2.76
            BACHELOR,     -, -, 3.51, 3.01, 2.76
            POSTGRADUATE, A, C, 3.51, 3.20, 3.00
            POSTGRADUATE, B, C, 3.61, 3.25, 3.00
            POSTGRADUATE, C, B, 3.71, 3.30, 3.00
            POSTGRADUATE, -, -, 3.51, 3.20, 3.00
            """)
    void theGuidanceIsThatOfTheRegulation(
            AcademicGuidance.Degree degree,
            String university,
            String programme,
            BigDecimal veryGood,
            BigDecimal good,
            BigDecimal needsImprovement) {
        assertThat(AcademicGuidance.ALL)
                .contains(new AcademicGuidance.Line(degree, university, programme, veryGood, good, needsImprovement));
    }

    @Test
    void thereIsNoOtherGuidance() {
        assertThat(AcademicGuidance.ALL).hasSize(8);
    }
}
