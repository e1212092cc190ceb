package id.mumpuni.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One link as it stands in the database, with the entry that it seals.
 *
 * @param entry null if the entry is gone
 * @param lastBefore the last entry that was there when the entry's table was taken into the chain
 */
record Link(
        long seq,
        long entryId,
        String previous,
        String hash,
        OffsetDateTime sealedAt,
        @Nullable Entry entry,
        long lastBefore) {

    record Entry(
            OffsetDateTime at,
            String transaction,
            @Nullable UUID actorId,
            String action,
            String tableName,
            String operation,
            String subjectId,
            @Nullable String before,
            @Nullable String after) {}

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    /** The hash that the entry asks for, computed apart from the database. */
    String computed(Entry sealed) {
        return hash(previous, canonical(sealed));
    }

    static String hash(String previous, String canonical) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((previous + "\n" + canonical).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String canonical(Entry sealed) {
        ObjectNode fields = CanonicalJson.MAPPER
                .createObjectNode()
                .put("action", sealed.action())
                .put("at", MOMENT.format(sealed.at().withOffsetSameInstant(ZoneOffset.UTC)))
                .put("entity", sealed.tableName() + "/" + sealed.subjectId())
                .put("entry", entryId)
                .put("operation", sealed.operation())
                .put("seq", seq)
                .put("transaction", sealed.transaction());
        if (sealed.actorId() != null) {
            fields.put("actor", sealed.actorId().toString());
        }
        if (sealed.before() != null) {
            fields.set("before", CanonicalJson.MAPPER.readTree(sealed.before()));
        }
        if (sealed.after() != null) {
            fields.set("after", CanonicalJson.MAPPER.readTree(sealed.after()));
        }
        return CanonicalJson.of(fields);
    }
}
