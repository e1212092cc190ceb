package id.mumpuni.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.people.EmployeeNumber.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployeeNumberTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            198703142011012003, PERMANENT, 1987-03-14, 2011, 1,  F, 3
            197211302000031005, PERMANENT, 1972-11-30, 2000, 3,  M, 5
            199001012025211001, CONTRACT,  1990-01-01, 2025, 21, M, 1
            198703142011132003, CONTRACT,  1987-03-14, 2011, 13, F, 3
            """)
    void readsWhatTheNumberSays(
            String typed, EmploymentKind kind, LocalDate born, int year, int part, Sex sex, int serial) {
        assertThat(EmployeeNumber.read(typed, kind).number())
                .isEqualTo(new EmployeeNumber(typed, kind, born, year, part, sex, serial));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            198713142011012003,  PERMANENT, BIRTH_DATE
            198702302011012003,  PERMANENT, BIRTH_DATE
            198703142011132003,  PERMANENT, APPOINTMENT_MONTH
            198703142011002003,  PERMANENT, APPOINTMENT_MONTH
            199001012025211001,  PERMANENT, APPOINTMENT_MONTH
            198703142011013003,  PERMANENT, SEX
            198703142011010003,  PERMANENT, SEX
            198703142011012000,  PERMANENT, SERIAL
            19870314201101200,   PERMANENT, LENGTH
            1987031420110120031, PERMANENT, LENGTH
            19870314201101200A,  PERMANENT, CHARACTERS
            1.98703142011012E17, PERMANENT, CHARACTERS
            '',                  PERMANENT, LENGTH
            199013012025211001,  CONTRACT,  BIRTH_DATE
            199001012025213001,  CONTRACT,  SEX
            """)
    void saysWhatIsWrong(String typed, EmploymentKind kind, Problem problem) {
        var reading = EmployeeNumber.read(typed, kind);
        assertThat(reading.number()).isNull();
        assertThat(reading.problems()).containsExactly(problem);
        assertThat(problem.isError()).isTrue();
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(EmployeeNumber.read("198713142011133000", EmploymentKind.PERMANENT)
                        .problems())
                .containsExactly(Problem.BIRTH_DATE, Problem.APPOINTMENT_MONTH, Problem.SEX, Problem.SERIAL);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            199303142011022003, PERMANENT, APPOINTED_TOO_YOUNG
            197003142011042003, PERMANENT, APPOINTED_LATE
            200901012025211001, CONTRACT,  APPOINTED_TOO_YOUNG
            """)
    void anUnusualAgeIsAWarningOnly(String typed, EmploymentKind kind, Problem warning) {
        var reading = EmployeeNumber.read(typed, kind);
        assertThat(reading.number()).isNotNull();
        assertThat(reading.problems()).containsExactly(warning);
        assertThat(warning.isError()).isFalse();
    }

    @Test
    void aContractMayBeginAtAnyAge() {
        assertThat(EmployeeNumber.read("197001012025211001", EmploymentKind.CONTRACT)
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "19870314 201101 2 003"
            "'198703142011012003"
            "  198703142011012003 "
            "19870314.201101.2.003"
            "19870314\u00a0201101\u00a02\u00a0003"
            """)
    void blanksAndTheSpreadsheetsApostropheDoNotMatter(String typed) {
        EmployeeNumber number =
                EmployeeNumber.read(typed, EmploymentKind.PERMANENT).number();
        assertThat(number).isNotNull();
        assertThat(number.value()).isEqualTo("198703142011012003");
        assertThat(number.formatted()).isEqualTo("19870314 201101 2 003");
    }

    @Test
    void aNumberContradictsAnotherBirthDateOrSex() {
        EmployeeNumber number = EmployeeNumber.read("198703142011012003", EmploymentKind.PERMANENT)
                .number();
        assertThat(number.disagreements(LocalDate.of(1987, 3, 14), Sex.F)).isEmpty();
        assertThat(number.disagreements(null, null)).isEmpty();
        assertThat(number.disagreements(LocalDate.of(1987, 3, 15), Sex.M))
                .isEqualTo(List.of(Problem.OTHER_BIRTH_DATE, Problem.OTHER_SEX));
    }

    @Test
    void theDayOfBirthIsNotRaisedByFortyForWomen() {
        assertThat(EmployeeNumber.read("198703542011012003", EmploymentKind.PERMANENT)
                        .problems())
                .containsExactly(Problem.BIRTH_DATE);
    }
}
