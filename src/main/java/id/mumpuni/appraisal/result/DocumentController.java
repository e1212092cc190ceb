package id.mumpuni.appraisal.result;

import id.mumpuni.appraisal.document.ReadDocument;
import id.mumpuni.appraisal.process.AppraisalPolicy;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class DocumentController {

    private final ReadDocument documents;

    DocumentController(ReadDocument documents) {
        this.documents = documents;
    }

    @AppraisalPolicy.MayReadDocument
    @GetMapping("/hasil/{id}/dokumen.pdf")
    ResponseEntity<byte[]> document(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("dokumen-evaluasi-kinerja.pdf")
                                .build()
                                .toString())
                .body(documents.read(id));
    }
}
