package id.mumpuni.calendar.holiday;

import id.mumpuni.calendar.rules.CalendarChange;
import id.mumpuni.calendar.rules.Holiday;
import id.mumpuni.people.PersonnelPolicy;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the calendar of whole years what a file says, against the calendar of this moment. */
@Service
class ApplySheet {

    private final HolidayList holidays;
    private final KeepHoliday keepHoliday;
    private final RemoveHoliday removeHoliday;

    ApplySheet(HolidayList holidays, KeepHoliday keepHoliday, RemoveHoliday removeHoliday) {
        this.holidays = holidays;
        this.keepHoliday = keepHoliday;
        this.removeHoliday = removeHoliday;
    }

    @PersonnelPolicy.MayManage
    @Transactional(readOnly = true)
    CalendarChange preview(List<Holiday> said) {
        return CalendarChange.of(
                holidays.of(said.stream().map(one -> one.day().getYear()).collect(Collectors.toSet())), said);
    }

    @PersonnelPolicy.MayManage
    @Transactional
    CalendarChange apply(List<Holiday> said) {
        CalendarChange change = preview(said);
        for (CalendarChange.Line line : change.lines()) {
            switch (line.kind()) {
                case ADDED, CHANGED -> keepHoliday.keep(line.holiday());
                case REMOVED -> removeHoliday.remove(line.holiday().day());
                case SAME -> {}
            }
        }
        return change;
    }
}
