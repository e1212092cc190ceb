package id.mumpuni.appraisal.signing;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Signatures under way, and what became of them. */
@Controller
class BatchController {

    private final SigningBatches batches;

    BatchController(SigningBatches batches) {
        this.batches = batches;
    }

    @SigningPolicy.Own
    @GetMapping("/penilaian-bawahan/tanda-tangan/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("batch", batches.get(id));
        return "appraisal/signing/show";
    }
}
