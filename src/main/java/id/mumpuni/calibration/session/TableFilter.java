package id.mumpuni.calibration.session;

import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.calibration.table.CaseRow;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the cases of a page are narrowed to.
 *
 * @param penilai the appraiser
 * @param predikat the predicate as it is now
 * @param berubah only changed ones
 */
record TableFilter(
        @Nullable String q,
        @Nullable UUID penilai,
        @Nullable PerformanceRating predikat,
        @Nullable Boolean berubah,
        @Nullable Integer page) {

    boolean shows(CaseRow row) {
        return (penilai == null || penilai.equals(row.appraiserId()))
                && (predikat == null || predikat == row.rating())
                && (!Boolean.TRUE.equals(berubah) || row.changed())
                && (contains(row.name()) || contains(row.unit()));
    }

    public boolean any() {
        return (q != null && !q.isBlank()) || penilai != null || predikat != null || Boolean.TRUE.equals(berubah);
    }

    /** The page of a session with the same cases. */
    String on(UUID session) {
        var address = UriComponentsBuilder.fromPath("/kalibrasi/" + session);
        if (q != null && !q.isBlank()) {
            address.queryParam("q", "{q}");
        }
        if (penilai != null) {
            address.queryParam("penilai", penilai);
        }
        if (predikat != null) {
            address.queryParam("predikat", predikat);
        }
        if (Boolean.TRUE.equals(berubah)) {
            address.queryParam("berubah", true);
        }
        if (page != null && page > 0) {
            address.queryParam("page", page);
        }
        return address.encode().buildAndExpand(q == null ? "" : q).toUriString();
    }

    private boolean contains(String text) {
        return q == null
                || q.isBlank()
                || text.toLowerCase(Locale.ROOT).contains(q.strip().toLowerCase(Locale.ROOT));
    }
}
