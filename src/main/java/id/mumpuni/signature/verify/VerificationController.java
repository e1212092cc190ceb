package id.mumpuni.signature.verify;

import id.mumpuni.shared.Askers;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.Size;
import id.mumpuni.signature.rules.DocumentCode;
import id.mumpuni.signature.rules.DocumentState;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Tells everybody whether a document is genuine and still holds. */
@Controller
@RequestMapping("/keaslian")
class VerificationController {

    private static final String PAGE = "signature/verification";

    private final FindState states;
    private final Askers askers;

    VerificationController(FindState states, Askers askers) {
        this.states = states;
        this.askers = askers;
    }

    @GetMapping
    ModelAndView page(@RequestParam(required = false) @Nullable String kode) {
        if (kode == null) {
            return new ModelAndView(PAGE);
        }
        String code = DocumentCode.read(kode);
        if (code != null) {
            return new ModelAndView("redirect:/keaslian/" + code);
        }
        return refused("signature.verify.code.unreadable", DocumentCode.LENGTH, DocumentCode.typedLength(kode))
                .addObject("typed", kode);
    }

    @VerificationPolicy.Anyone
    @GetMapping("/{code}")
    ModelAndView ofCode(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        String read = DocumentCode.read(code);
        if (read == null) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        return answer(request, response, () -> read == null ? DocumentState.UNKNOWN : states.ofCode(read))
                .addObject("of", "code");
    }

    @PostMapping
    ModelAndView ofFile(
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (file == null || file.isEmpty()) {
            return refused("signature.verify.file.missing");
        }
        if (file.getSize() > UploadedFile.LARGEST) {
            return refused("signature.verify.file.large", Size.of(UploadedFile.LARGEST));
        }
        return answer(request, response, () -> states.ofFile(UploadedFile.sha256(file)))
                .addObject("of", "file");
    }

    private ModelAndView answer(
            HttpServletRequest request, HttpServletResponse response, Supplier<DocumentState> question) {
        String address = request.getRemoteAddr();
        Duration wait = askers.count(address);
        if (!wait.isZero()) {
            long seconds = wait.toSeconds() + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            return new ModelAndView(PAGE, Map.of("wait", seconds), HttpStatus.TOO_MANY_REQUESTS);
        }
        DocumentState state = question.get();
        if (state != DocumentState.UNKNOWN) {
            askers.asked(address);
        }
        return new ModelAndView(PAGE, Map.of("state", state));
    }

    private static ModelAndView refused(String problem, Object... arguments) {
        return Forms.invalid(PAGE, Map.of("problem", problem, "problemArguments", List.of(arguments)));
    }
}
