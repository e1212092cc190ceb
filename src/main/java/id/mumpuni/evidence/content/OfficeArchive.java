package id.mumpuni.evidence.content;

import id.mumpuni.evidence.EvidenceType;
import id.mumpuni.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Tells the office files apart, which all are archives: by what they declare inside, not by their names. Sizes are
 * counted while unpacking, because what an archive says about itself proves nothing.
 */
final class OfficeArchive {

    private static final int MOST_ENTRIES = 5_000;
    private static final long LARGEST_CONTENT = 300L << 20;
    private static final int HIGHEST_RATIO = 150;
    private static final long RATIO_MATTERS_FROM = 20L << 20;
    private static final int LARGEST_DECLARATION = 1 << 20;

    private static final String MICROSOFT = "[Content_Types].xml";
    private static final String OPEN = "mimetype";

    private static final Map<String, EvidenceType> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", EvidenceType.DOCX,
            "spreadsheetml.sheet.main+xml", EvidenceType.XLSX,
            "presentationml.presentation.main+xml", EvidenceType.PPTX,
            "presentationml.slideshow.main+xml", EvidenceType.PPTX);

    private static final Map<String, EvidenceType> OPEN_TYPES =
            Map.of(EvidenceType.ODT.mediaType(), EvidenceType.ODT, EvidenceType.ODS.mediaType(), EvidenceType.ODS);

    private OfficeArchive() {}

    static EvidenceType type(Path file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw new RuleViolation("evidence.refused.bomb");
            }
            for (ZipArchiveEntry entry : entries) {
                checkName(entry.getName().toLowerCase(Locale.ROOT));
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw new RuleViolation("evidence.refused.encrypted");
                }
            }
            measure(zip, entries, Files.size(file));
            EvidenceType type = declared(zip);
            OfficeLinks.check(zip, entries);
            return type;
        } catch (IOException damaged) {
            throw new RuleViolation("evidence.refused.damaged");
        }
    }

    private static void checkName(String name) {
        if (name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/")) {
            throw new RuleViolation("evidence.refused.macros");
        }
        if (name.contains("..") || name.startsWith("/")) {
            throw new RuleViolation("evidence.refused.damaged");
        }
    }

    private static void measure(ZipFile zip, List<ZipArchiveEntry> entries, long packed) throws IOException {
        long total = 0;
        byte[] buffer = new byte[64 * 1024];
        for (ZipArchiveEntry entry : entries) {
            try (InputStream in = zip.getInputStream(entry)) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    total += n;
                    if (total > LARGEST_CONTENT || total > RATIO_MATTERS_FROM && total / packed > HIGHEST_RATIO) {
                        throw new RuleViolation("evidence.refused.bomb");
                    }
                }
            }
        }
    }

    private static EvidenceType declared(ZipFile zip) throws IOException {
        String types = text(zip, MICROSOFT);
        if (types != null) {
            return microsoft(types);
        }
        String open = text(zip, OPEN);
        EvidenceType type = open == null ? null : OPEN_TYPES.get(open.strip());
        if (type == null) {
            throw new RuleViolation("evidence.refused.kind");
        }
        String manifest = text(zip, "META-INF/manifest.xml");
        if (manifest != null && manifest.contains("encryption-data")) {
            throw new RuleViolation("evidence.refused.encrypted");
        }
        return type;
    }

    private static EvidenceType microsoft(String types) {
        if (types.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new RuleViolation("evidence.refused.macros");
        }
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> types.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("evidence.refused.kind"));
    }

    private static @Nullable String text(ZipFile zip, String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LARGEST_DECLARATION), StandardCharsets.UTF_8);
        }
    }
}
