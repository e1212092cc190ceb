package id.mumpuni.competencies.dictionary;

import id.mumpuni.competencies.dictionary.SheetLines.Line;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Export;
import id.mumpuni.shared.FileRefused;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.SheetProblem;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The dictionary as a workbook, out and in. A file is tried first; what it would change is said before it does. */
@Controller
@RequestMapping("/kamus-kompetensi")
class DictionaryFileController {

    private static final String PAGE = "competencies/dictionary/import";

    private final SheetLines lines;
    private final DictionarySheet sheet;
    private final ImportDictionary importDictionary;
    private final Export export;
    private final Clock clock;

    DictionaryFileController(
            SheetLines lines, DictionarySheet sheet, ImportDictionary importDictionary, Export export, Clock clock) {
        this.lines = lines;
        this.sheet = sheet;
        this.importDictionary = importDictionary;
        this.export = export;
        this.clock = clock;
    }

    @GetMapping("/unduhan.xlsx")
    void download(HttpServletResponse response) {
        List<Line> inForce = lines.on(LocalDate.now(clock));
        export.send(SheetLines.table(inForce.stream()), Export.Format.XLSX, response);
    }

    @PersonnelPolicy.MayManage
    @GetMapping("/berkas")
    String form(Model model) {
        model.addAttribute("from", LocalDate.now(clock));
        return PAGE;
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/berkas")
    ModelAndView read(
            @RequestParam MultipartFile berkas,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate sejak,
            @RequestParam(defaultValue = "false") boolean terapkan,
            Model model) {
        LocalDate from = sejak == null ? LocalDate.now(clock) : sejak;
        model.addAttribute("from", from);
        try {
            DictionarySheet.Contents contents = sheet.read(berkas);
            boolean apply = terapkan && contents.problems().isEmpty();
            var outcome = importDictionary.take(contents.competencies(), from, apply);
            List<SheetProblem> problems = new ArrayList<>(contents.problems());
            problems.addAll(outcome.problems());
            model.addAttribute("outcome", outcome);
            model.addAttribute("problems", problems);
            model.addAttribute("applied", apply && problems.isEmpty());
            return problems.isEmpty() ? new ModelAndView(PAGE, model.asMap()) : Forms.invalid(PAGE, model.asMap());
        } catch (FileRefused refused) {
            model.addAttribute("refused", refused);
            return Forms.invalid(PAGE, model.asMap());
        }
    }
}
