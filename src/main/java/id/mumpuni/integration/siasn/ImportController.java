package id.mumpuni.integration.siasn;

import id.mumpuni.integration.staging.ExportFile;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.RuleViolation;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/impor")
class ImportController {

    private static final String START = "integration/start";

    private final ImportHistory history;
    private final StartImport startImport;
    private final ImportPolicy policy;

    ImportController(ImportHistory history, StartImport startImport, ImportPolicy policy) {
        this.history = history;
        this.startImport = startImport;
        this.policy = policy;
    }

    @ImportPolicy.MayView
    @GetMapping
    String start(ListQuery query, Model model) {
        fill(query, model);
        return START;
    }

    @ImportPolicy.MayStart
    @PostMapping
    ModelAndView upload(
            @RequestParam(required = false) @Nullable MultipartFile units,
            @RequestParam(required = false) @Nullable MultipartFile permanent,
            @RequestParam(required = false) @Nullable MultipartFile contract,
            ListQuery query,
            Model model) {
        Map<ExportFile, ImportFiles.Source> sources = new EnumMap<>(ExportFile.class);
        put(sources, ExportFile.UNITS, units);
        put(sources, ExportFile.PERMANENT, permanent);
        put(sources, ExportFile.CONTRACT, contract);
        try {
            return new ModelAndView("redirect:/impor/" + startImport.start(sources));
        } catch (RuleViolation violation) {
            fill(query, model);
            model.addAttribute("problem", violation.code());
            return Forms.invalid(START, model.asMap());
        } catch (FilesRefused refused) {
            fill(query, model);
            model.addAttribute("refused", refused.byField());
            return Forms.invalid(START, model.asMap());
        }
    }

    private void fill(ListQuery query, Model model) {
        model.addAttribute("may", policy.anywhere());
        model.addAttribute("open", history.open().orElse(null));
        model.addAttribute("page", history.page(query));
        model.addAttribute("links", ListLinks.of(query));
    }

    private static void put(
            Map<ExportFile, ImportFiles.Source> sources, ExportFile kind, @Nullable MultipartFile file) {
        if (file != null && StringUtils.hasText(file.getOriginalFilename())) { // also an empty one: it is refused
            sources.put(kind, new UploadedFile(file));
        }
    }
}
