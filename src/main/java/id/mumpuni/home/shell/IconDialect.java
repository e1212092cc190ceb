package id.mumpuni.home.shell;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;

/** What our templates may write beside the standard attributes. */
@Component
class IconDialect extends AbstractProcessorDialect {

    static final String PREFIX = "mu";

    private static final int WITH_THE_STANDARD = 1_000;

    private final Assets assets;

    IconDialect(Assets assets) {
        super("Mumpuni", PREFIX, WITH_THE_STANDARD);
        this.assets = assets;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new IconProcessor(assets));
    }
}
