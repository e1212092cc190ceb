package id.mumpuni.shared;

/**
 * Reads the tags of every part of a workbook without building anything from them. It counts rows and shared texts and
 * refuses what the reader trusts blindly: document types, a reference to a shared text that does not exist (the reader
 * would look for it until memory ends) and a cell address far outside of a sheet (it would fill the gap with cells).
 */
final class ContentScan {

    private static final int LONGEST_TAG = 8 * 1024;
    private static final int LONGEST_COLUMN = 3;

    private final StringBuilder tag = new StringBuilder();
    private boolean inTag;
    private boolean first;
    private boolean spreadsheet;
    private boolean sharedCell;
    private boolean inIndex;
    private long index;
    private int rows;

    private int longest;
    private int sheets;
    private long texts;
    private long highestIndex = -1;

    void begin() {
        tag.setLength(0);
        inTag = false;
        first = true;
        spreadsheet = false;
        inIndex = false;
        rows = 0;
    }

    void read(byte[] buffer, int length) {
        // what does not begin as XML in UTF-8 is a picture or the like, which the reader never opens
        if (first && !beginsAsXml(buffer, length)) {
            tag.append('#');
        }
        first = false;
        if (tag.length() > 0 && tag.charAt(0) == '#') {
            return;
        }
        for (int i = 0; i < length; i++) {
            next((char) (buffer[i] & 0xFF));
        }
    }

    void end() {
        longest = Math.max(longest, rows);
    }

    WorkbookGuard.Scan result() {
        if (highestIndex >= texts || sheets == 0) {
            throw new FileRefused(FileProblem.DAMAGED);
        }
        return new WorkbookGuard.Scan(longest, sheets);
    }

    private static boolean beginsAsXml(byte[] buffer, int length) {
        if (length >= 2 && ((buffer[0] & 0xFE) == 0xFE || buffer[0] == 0 || buffer[1] == 0)) {
            throw new FileRefused(
                    FileProblem.UNSAFE); // another encoding would hide from this scan what the reader sees
        }
        int at = length >= 3 && (buffer[0] & 0xFF) == 0xEF ? 3 : 0;
        while (at < length && Character.isWhitespace(buffer[at])) {
            at++;
        }
        return at < length && buffer[at] == '<';
    }

    private void next(char c) {
        if (c == '<') {
            endIndex();
            inTag = true;
            tag.setLength(0);
        } else if (inTag && c == '>') {
            inTag = false;
            tag();
            tag.setLength(0);
        } else if (inTag) {
            if (tag.length() >= LONGEST_TAG) {
                throw new FileRefused(FileProblem.UNSAFE);
            }
            tag.append(c);
        } else if (inIndex) {
            digit(c);
        }
    }

    private void tag() {
        String name = localName();
        switch (name) {
            case "!DOCTYPE", "!ENTITY" -> throw new FileRefused(FileProblem.UNSAFE);
            case "worksheet" -> {
                spreadsheet = true;
                sheets++;
            }
            case "row" -> rows++;
            case "si" -> texts++;
            case "c" -> cell();
            case "v" -> inIndex = spreadsheet && sharedCell;
            default -> {
                if (spreadsheet && name.startsWith("![CDATA[")) {
                    throw new FileRefused(FileProblem.UNSAFE);
                }
            }
        }
    }

    private String localName() {
        int end = 0;
        int start = 0;
        while (end < tag.length() && !Character.isWhitespace(tag.charAt(end)) && (tag.charAt(end) != '/' || end == 0)) {
            if (tag.charAt(end) == ':') {
                start = end + 1;
            }
            end++;
        }
        return tag.substring(start, end);
    }

    private void cell() {
        sharedCell = tag.indexOf("t=\"s\"") > 0 || tag.indexOf("t='s'") > 0;
        int address = Math.max(tag.indexOf(" r=\""), tag.indexOf(" r='"));
        if (address < 0) {
            return;
        }
        int letters = 0;
        while (address + 4 + letters < tag.length() && Character.isLetter(tag.charAt(address + 4 + letters))) {
            letters++;
        }
        if (letters > LONGEST_COLUMN) {
            throw new FileRefused(FileProblem.DAMAGED);
        }
    }

    private void digit(char c) {
        if (c < '0' || c > '9' || index > Integer.MAX_VALUE) {
            throw new FileRefused(FileProblem.DAMAGED);
        }
        index = index * 10 + c - '0';
    }

    private void endIndex() {
        if (inIndex) {
            highestIndex = Math.max(highestIndex, index);
            index = 0;
            inIndex = false;
        }
    }
}
