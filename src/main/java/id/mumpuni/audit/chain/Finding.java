package id.mumpuni.audit.chain;

import org.jspecify.annotations.Nullable;

/** Something that is not as it was sealed. */
record Finding(
        FindingKind kind,
        @Nullable Long seq,
        @Nullable Long entryId,
        @Nullable String tableName,
        @Nullable String subjectId) {

    static Finding of(FindingKind kind, Link link) {
        Link.Entry entry = link.entry();
        return new Finding(
                kind,
                link.seq(),
                link.entryId(),
                entry == null ? null : entry.tableName(),
                entry == null ? null : entry.subjectId());
    }
}
