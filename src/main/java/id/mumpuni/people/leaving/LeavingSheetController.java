package id.mumpuni.people.leaving;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.FileRefused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many who left, from a spreadsheet. */
@Controller
@RequestMapping("/pegawai-berhenti/unggahan")
class LeavingSheetController {

    /** More than can be mended by reading a page. */
    private static final int SHOWN = 200;

    private final EndFromSheet endFromSheet;

    LeavingSheetController(EndFromSheet endFromSheet) {
        this.endFromSheet = endFromSheet;
    }

    @PersonnelPolicy.MayManage
    @GetMapping("/templat.xlsx")
    void empty(HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("pegawai-berhenti.xlsx")
                        .build()
                        .toString());
        LeavingSheet.writeEmpty(response.getOutputStream());
    }

    @PersonnelPolicy.MayManage
    @PostMapping
    String upload(@RequestParam MultipartFile file, RedirectAttributes redirect) {
        try {
            EndFromSheet.Outcome outcome = endFromSheet.end(LeavingSheet.read(file));
            redirect.addFlashAttribute("notice", "people.leaving.from-sheet");
            redirect.addFlashAttribute(
                    "noticeArgs",
                    new Object[] {outcome.left(), outcome.refused().size()});
            redirect.addFlashAttribute(
                    "refused", outcome.refused().stream().limit(SHOWN).toList());
        } catch (FileRefused unreadable) {
            redirect.addFlashAttribute("unreadable", unreadable);
        }
        return "redirect:/pegawai-berhenti";
    }
}
