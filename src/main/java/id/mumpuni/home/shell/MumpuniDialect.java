package id.mumpuni.home.shell;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;

/** What our templates may write beside the standard attributes. */
@Component
class MumpuniDialect extends AbstractProcessorDialect {

    static final String PREFIX = "mu";

    private static final int WITH_THE_STANDARD = 1_000;

    private final Assets assets;
    private final KeptMenus menus;

    MumpuniDialect(Assets assets, KeptMenus menus) {
        super("Mumpuni", PREFIX, WITH_THE_STANDARD);
        this.assets = assets;
        this.menus = menus;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(
                new IconProcessor(assets),
                new PredicateProcessor(assets),
                new LevelChoiceProcessor(assets),
                new KeptMenuProcessor(menus));
    }
}
