package id.mumpuni.workplans.workbook;

import id.mumpuni.workplans.annex.AnnexDraft;
import id.mumpuni.workplans.plan.PlanDraft;
import org.springframework.stereotype.Component;

/** What one's own workbook is written into. */
@Component
record SheetDrafts(PlanDraft plan, AnnexDraft annex) {}
