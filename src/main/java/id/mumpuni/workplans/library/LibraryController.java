package id.mumpuni.workplans.library;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.people.PositionKind;
import id.mumpuni.people.PositionLevel;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The library of results by position: everyone reads it, the personnel agency ends an entry. */
@Controller
@RequestMapping("/pustaka-hasil")
class LibraryController {

    private final LibraryPages pages;
    private final RetireEntry retireEntry;
    private final PersonnelPolicy personnel;

    LibraryController(LibraryPages pages, RetireEntry retireEntry, PersonnelPolicy personnel) {
        this.pages = pages;
        this.retireEntry = retireEntry;
        this.personnel = personnel;
    }

    @GetMapping
    String list(
            ListQuery query,
            @RequestParam(required = false) @Nullable PositionKind jenis,
            @RequestParam(required = false) @Nullable PositionLevel jenjang,
            Model model) {
        model.addAttribute("page", pages.page(query, jenis, jenjang));
        model.addAttribute("query", query);
        model.addAttribute("jenis", jenis);
        model.addAttribute("jenjang", jenjang);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("kinds", PositionKind.values());
        model.addAttribute("levels", PositionLevel.values());
        model.addAttribute("may", personnel.here());
        return "workplans/library/list";
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/{id}/pengakhiran")
    String retire(@PathVariable UUID id, RedirectAttributes redirect) {
        retireEntry.retire(id);
        redirect.addFlashAttribute("notice", "library.retired");
        return "redirect:/pustaka-hasil";
    }
}
