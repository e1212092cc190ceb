package id.mumpuni.evidence;

/** The kinds of files that are kept. What a file is, its content says; never its name. */
public enum EvidenceType {
    PDF("application/pdf", "pdf", false),
    JPEG("image/jpeg", "jpg", true),
    PNG("image/png", "png", true),
    WEBP("image/webp", "webp", true),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", false),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", false),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", false),
    ODT("application/vnd.oasis.opendocument.text", "odt", false),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods", false);

    private final String mediaType;
    private final String ending;
    private final boolean shown;

    EvidenceType(String mediaType, String ending, boolean shown) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.shown = shown;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the name of the file ends with when it is handed out. */
    public String ending() {
        return ending;
    }

    /** Shown in the browser, in a sandbox; no browser shows a PDF there, so that one is a download. */
    public boolean shown() {
        return shown;
    }

    public boolean picture() {
        return this == JPEG || this == PNG || this == WEBP;
    }
}
