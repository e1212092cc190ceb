package id.mumpuni.evidence.rules;

import java.text.Normalizer;

/** The name under which a file is shown and handed out: what the sender calls it, without what could deceive. */
public final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {}

    /** No folders, no control characters or marks of direction, and the ending that fits the content. */
    public static String clean(String sent, String ending) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}]", "")
                .replaceAll("[\"<>|:*?;%]", "_")
                .strip();
        int dot = name.lastIndexOf('.');
        if (dot > 0) {
            name = name.substring(0, dot);
        }
        name = name.replaceFirst("^\\.+", "").strip();
        if (name.isEmpty()) {
            name = "bukti";
        }
        return (name.length() > LONGEST ? name.substring(0, LONGEST) : name) + "." + ending;
    }
}
