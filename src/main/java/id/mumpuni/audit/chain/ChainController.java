package id.mumpuni.audit.chain;

import id.mumpuni.audit.ChainHead;
import id.mumpuni.shared.Export;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.Table;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The chain over the record of results: its head, and whether it holds. */
@Controller
@RequestMapping("/jejak-perubahan/rantai")
class ChainController {

    private static final int SHOWN = 20;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final ChainHead chainHead;
    private final Links links;
    private final Verifications verifications;
    private final AskForVerification askForVerification;
    private final Export export;

    ChainController(
            ChainHead chainHead,
            Links links,
            Verifications verifications,
            AskForVerification askForVerification,
            Export export) {
        this.chainHead = chainHead;
        this.links = links;
        this.verifications = verifications;
        this.askForVerification = askForVerification;
        this.export = export;
    }

    /** @param number of the link whose hash a document bears */
    @ChainPolicy.MayVerify
    @GetMapping
    String show(@RequestParam(name = "nomor", required = false) @Nullable String number, Model model) {
        List<Verifications.Row> history = verifications.newest(SHOWN);
        Verifications.Row last = history.isEmpty() ? null : history.get(0);
        model.addAttribute("head", chainHead.latest());
        model.addAttribute("tables", links.tables());
        model.addAttribute("history", history);
        model.addAttribute("last", last);
        model.addAttribute("findings", last == null ? List.of() : verifications.findings(last.id()));
        String asked = number == null ? "" : number.strip();
        model.addAttribute("number", asked);
        model.addAttribute(
                "place",
                asked.matches("[0-9]{1,18}")
                        ? links.place(Long.parseLong(asked)).orElse(null)
                        : null);
        return "audit/chain/show";
    }

    @ChainPolicy.MayVerify
    @PostMapping("/pemeriksaan")
    String verify(RedirectAttributes redirect) {
        return Forms.settle("/jejak-perubahan/rantai", redirect, "audit.chain.asked", askForVerification::ask);
    }

    @ChainPolicy.MayVerify
    @GetMapping("/unduhan.xlsx")
    void sheet(HttpServletResponse response) {
        verifications.all(
                rows -> export.send(new Table<>("audit.chain.history", columns(), rows), Export.Format.XLSX, response));
    }

    private static List<Table.Column<Verifications.Row>> columns() {
        return List.of(
                new Table.Column<>("audit.chain.asked-at", row -> MOMENT.format(row.askedAt())),
                new Table.Column<>("audit.chain.asked-by", Verifications.Row::askedBy),
                new Table.Column<>("audit.chain.finished-at", row -> moment(row.finishedAt())),
                new Table.Column<>("audit.chain.result", Verifications.Row::status),
                new Table.Column<>("audit.chain.length", Verifications.Row::links),
                new Table.Column<>("audit.chain.head", Verifications.Row::head),
                new Table.Column<>("audit.chain.findings", Verifications.Row::findings));
    }

    private static @Nullable String moment(@Nullable LocalDateTime at) {
        return at == null ? null : MOMENT.format(at);
    }
}
