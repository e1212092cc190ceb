package id.mumpuni.documents;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A PDF as the answer to a request: opened in the browser, and kept nowhere on the way. */
public final class PdfAnswer {

    private PdfAnswer() {}

    public static ResponseEntity<byte[]> of(String fileName, Pdf pdf) {
        return of(fileName, pdf.content());
    }

    public static ResponseEntity<byte[]> of(String fileName, byte[] content) {
        ContentDisposition shown =
                ContentDisposition.inline().filename(fileName).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(content);
    }
}
