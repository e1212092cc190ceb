package id.mumpuni;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(MumpuniApplication.class);

    @Test
    void useOnlyWhatTheyMay() {
        MODULES.verify();
    }

    @Test
    void areDrawn() {
        new Documenter(MODULES).writeModulesAsPlantUml();
    }
}
