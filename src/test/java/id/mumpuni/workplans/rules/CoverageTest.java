package id.mumpuni.workplans.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final List<String> PROMISES = List.of("keluarga sehat", "kepuasan", "anggaran");
    private static final List<String> MEMBERS = List.of("bidan", "nutrisionis");

    @Test
    void saysWhatNobodySupportsAndWhoSupportsNothing() {
        var coverage = Coverage.of(
                PROMISES,
                MEMBERS,
                List.of(new Coverage.Role<>("keluarga sehat", "bidan"), new Coverage.Role<>("anggaran", "bidan")));
        assertThat(coverage.unsupported()).containsExactly("kepuasan");
        assertThat(coverage.idle()).containsExactly("nutrisionis");
        assertThat(coverage.isComplete()).isFalse();
    }

    @Test
    void withoutRolesEverythingIsOpen() {
        var coverage = Coverage.of(PROMISES, MEMBERS, List.of());
        assertThat(coverage.unsupported()).isEqualTo(PROMISES);
        assertThat(coverage.idle()).isEqualTo(MEMBERS);
    }

    @Test
    void aRoleForAPromiseThatIsGoneKeepsNobodyBusy() {
        assertThat(Coverage.of(PROMISES, MEMBERS, List.of(new Coverage.Role<>("dihapus", "bidan")))
                        .idle())
                .isEqualTo(MEMBERS);
    }
}
