package id.mumpuni.evidence.content;

import id.mumpuni.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What an office file fetches by itself when it is opened: a template, an object, a page in a frame. From another computer
 * that is refused; a template on the own disk is usual and harms nobody else. Links that somebody clicks are fine.
 */
final class OfficeLinks {

    private static final Set<String> FETCHED =
            Set.of("attachedtemplate", "oleobject", "frame", "subdocument", "package", "control");

    private static final Pattern OWN_DISK = Pattern.compile("(file:/*)?[a-z]:[/\\\\].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE =
            Pattern.compile("[a-z][a-z0-9+.-]+:.*|[/\\\\]{2}.*", Pattern.CASE_INSENSITIVE);

    private OfficeLinks() {}

    static void check(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        for (ZipArchiveEntry entry : entries) {
            if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".rels")) {
                try (InputStream in = zip.getInputStream(entry)) {
                    check(in);
                } catch (XMLStreamException damaged) {
                    throw new RuleViolation("evidence.refused.damaged");
                }
            }
        }
    }

    private static void check(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT
                    && "external".equalsIgnoreCase(reader.getAttributeValue(null, "TargetMode"))
                    && fetches(text(reader, "Type"), text(reader, "Target"))) {
                throw new RuleViolation("evidence.refused.remote");
            }
        }
    }

    private static String text(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    private static boolean fetches(String type, String target) {
        String kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return FETCHED.contains(kind)
                && !OWN_DISK.matcher(target).matches()
                && ELSEWHERE.matcher(target).matches();
    }
}
