package id.mumpuni.documents;

import java.io.InputStream;

/** The fonts of official documents, as they are embedded in them. */
public final class DocumentFonts {

    private DocumentFonts() {}

    public static InputStream regular() {
        return font("NotoSans-Regular");
    }

    public static InputStream bold() {
        return font("NotoSans-Bold");
    }

    static InputStream math() {
        return font("NotoSansMath-Regular");
    }

    private static InputStream font(String name) {
        InputStream font = DocumentFonts.class.getResourceAsStream("/documents/fonts/" + name + ".ttf");
        if (font == null) {
            throw new IllegalStateException("font missing: " + name);
        }
        return font;
    }
}
