package id.mumpuni.workplans.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementPermissionsTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            who,            view,  write
            member,         true,  false
            head,           true,  true
            head-above,     true,  false
            unit-officer,   true,  true
            other-officer,  false, false
            former-officer, false, false
            bkd,            true,  true
            auditor,        true,  false
            administrator,  false, false
            stranger,       false, false
            """)
    void eachPersonMayDoExactlyThis(String who, boolean view, boolean write) {
        AgreementPermissions may = permissions(who);
        assertThat(may.mayView()).isEqualTo(view);
        assertThat(may.mayWrite()).isEqualTo(write);
    }

    @Test
    void amountsAreReadAsPeopleWriteThem() {
        assertThat(Rupiah.parse("Rp. 51.727.239.612")).isEqualByComparingTo("51727239612");
        assertThat(Rupiah.parse("Rp.923.035.400")).isEqualByComparingTo("923035400");
        assertThat(Rupiah.parse("5.297.475.874,50")).isEqualByComparingTo("5297475874.5");
        assertThat(Rupiah.parse("seratus ribu")).isNull();
        assertThat(Rupiah.parse("-5")).isNull();
        assertThat(Rupiah.format(new java.math.BigDecimal("923035400.00"))).isEqualTo("923.035.400");
    }

    private static AgreementPermissions permissions(String who) {
        return switch (who) {
            case "member" -> may(true, false, false, false);
            case "head" -> may(true, true, true, false);
            case "head-above" -> may(false, false, true, false);
            case "unit-officer" -> may(false, false, false, true, Role.UNIT_PERSONNEL_OFFICER);
            case "other-officer" -> may(false, false, false, false, Role.UNIT_PERSONNEL_OFFICER);
            case "former-officer" -> may(false, false, false, true);
            case "bkd" -> may(false, false, false, false, Role.PERSONNEL_OFFICER);
            case "auditor" -> may(false, false, false, false, Role.AUDITOR);
            case "administrator" -> may(false, false, false, false, Role.ADMINISTRATOR);
            default -> may(false, false, false, false);
        };
    }

    private static AgreementPermissions may(
            boolean member, boolean heads, boolean leadsAbove, boolean officerHere, Role... roles) {
        Actor actor = new Actor(UUID.randomUUID(), EnumSet.of(Role.EMPLOYEE, roles));
        return new AgreementPermissions(actor, member, heads, leadsAbove, officerHere);
    }
}
