package id.mumpuni.workplans.library;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Export;
import id.mumpuni.shared.FileRefused;
import id.mumpuni.shared.Forms;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The library as a workbook, out and in. A file is tried first; what it would change is said before it does. */
@Controller
@RequestMapping("/pustaka-hasil")
class LibraryFileController {

    private static final String VIEW = "workplans/library/import";

    private final LibraryPages pages;
    private final LibrarySheet sheet;
    private final ImportLibrary importLibrary;
    private final Export export;

    LibraryFileController(LibraryPages pages, LibrarySheet sheet, ImportLibrary importLibrary, Export export) {
        this.pages = pages;
        this.sheet = sheet;
        this.importLibrary = importLibrary;
        this.export = export;
    }

    @GetMapping("/unduhan.xlsx")
    void download(HttpServletResponse response) {
        export.send(LibrarySheet.table(pages.sheet()), Export.Format.XLSX, response);
    }

    @PersonnelPolicy.MayManage
    @GetMapping("/berkas")
    String form() {
        return VIEW;
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/berkas")
    ModelAndView read(
            @RequestParam MultipartFile berkas, @RequestParam(defaultValue = "false") boolean terapkan, Model model) {
        try {
            LibrarySheet.Contents contents = sheet.read(berkas);
            boolean apply = terapkan && contents.problems().isEmpty();
            model.addAttribute("outcome", importLibrary.take(contents.entries(), apply));
            model.addAttribute("applied", apply);
            model.addAttribute("problems", contents.problems());
            return contents.problems().isEmpty()
                    ? new ModelAndView(VIEW, model.asMap())
                    : Forms.invalid(VIEW, model.asMap());
        } catch (FileRefused refused) {
            model.addAttribute("refused", refused);
            return Forms.invalid(VIEW, model.asMap());
        }
    }
}
