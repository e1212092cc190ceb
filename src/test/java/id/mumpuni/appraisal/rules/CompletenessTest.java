package id.mumpuni.appraisal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    @Test
    void aResultNeedsARealisationForEachIndicator() {
        assertThat(Completeness.resultComplete(List.of("134 berkas", "96,3 %"))).isTrue();
        assertThat(Completeness.resultComplete(List.of("134 berkas", " "))).isFalse();
    }

    @Test
    void aValueNeedsBothRatingAndExample() {
        assertThat(Completeness.valueComplete(true, "Menghubungi pemohon")).isTrue();
        assertThat(Completeness.valueComplete(true, " ")).isFalse();
        assertThat(Completeness.valueComplete(false, "Menghubungi pemohon")).isFalse();
    }

    @Test
    void saysWhatIsMissing() {
        var done = new Completeness.Part("hasil-1", "Panduan", false, true);
        var open = new Completeness.Part("nilai-LOYAL", "CoreValue.LOYAL", true, false);
        var completeness = new Completeness(List.of(done, open));
        assertThat(completeness.done()).isEqualTo(1);
        assertThat(completeness.complete()).isFalse();
        assertThat(completeness.missing()).containsExactly(open);
    }
}
