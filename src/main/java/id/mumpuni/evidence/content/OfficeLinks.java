package id.mumpuni.evidence.content;

import id.mumpuni.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * What an office file fetches by itself when it is opened: a template, an object, a page in a frame. From another computer
 * that is refused; a template on the own disk is usual and harms nobody else. Links that somebody clicks are fine, and so
 * are linked pictures, which are too usual to refuse.
 */
final class OfficeLinks {

    private static final Set<String> FETCHED =
            Set.of("attachedtemplate", "oleobject", "frame", "subdocument", "package", "control");

    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Pattern OPEN_PARTS = Pattern.compile("(.*/)?(content|styles|meta)\\.xml");
    private static final Set<String> OPEN_FETCHED =
            Set.of("object", "object-ole", "floating-frame", "plugin", "applet", "section-source");
    private static final Set<String> OPEN_PICTURES =
            Set.of("image", "background-image", "fill-image", "list-level-style-image");

    private static final Pattern OWN_DISK = Pattern.compile("(file:/*)?[a-z]:[/\\\\].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE =
            Pattern.compile("[a-z][a-z0-9+.-]+:.*|[/\\\\]{2}.*", Pattern.CASE_INSENSITIVE);

    private OfficeLinks() {}

    static void check(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith(".rels")) {
                check(zip, entry, OfficeLinks::isFetched);
            } else if (OPEN_PARTS.matcher(name).matches()) {
                check(zip, entry, OfficeLinks::isFetchedInOpenFormat);
            }
        }
    }

    private static void check(ZipFile zip, ZipArchiveEntry entry, Predicate<XMLStreamReader> fetched)
            throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT && fetched.test(reader)) {
                    throw new RuleViolation("evidence.refused.remote");
                }
            }
        } catch (XMLStreamException damaged) {
            throw new RuleViolation("evidence.refused.damaged");
        }
    }

    private static boolean isFetched(XMLStreamReader relationship) {
        String type = text(relationship, null, "Type");
        return "external".equalsIgnoreCase(text(relationship, null, "TargetMode"))
                && FETCHED.contains(type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
                && isElsewhere(text(relationship, null, "Target"));
    }

    private static boolean isFetchedInOpenFormat(XMLStreamReader element) {
        String kind = element.getLocalName();
        boolean onLoad = text(element, XLINK, "actuate").equalsIgnoreCase("onLoad") && !OPEN_PICTURES.contains(kind);
        return (onLoad || OPEN_FETCHED.contains(kind)) && isElsewhere(text(element, XLINK, "href"));
    }

    private static String text(XMLStreamReader reader, @Nullable String namespace, String name) {
        String value = reader.getAttributeValue(namespace, name);
        return value == null ? "" : value.strip();
    }

    private static boolean isElsewhere(String target) {
        return !OWN_DISK.matcher(target).matches() && ELSEWHERE.matcher(target).matches();
    }
}
