package id.mumpuni.workplans.workbook;

import org.springframework.stereotype.Component;

/** What the pages of workbooks read with. */
@Component
record SheetParts(SheetPages pages, PlanSheet sheet, PlanSheetPolicy policy) {}
