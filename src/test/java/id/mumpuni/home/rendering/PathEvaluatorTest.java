package id.mumpuni.home.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class PathEvaluatorTest {

    record Unit(String name, @Nullable Unit above) {

        public Unit broken() {
            throw new IllegalArgumentException("broken");
        }
    }

    private static final Unit UNIT = new Unit("Bidang <A>", new Unit("Dinas", null));

    private final SpringTemplateEngine engine = engine();

    @Test
    void aPathIsFollowedThroughOurOwnTypes() {
        assertThat(rendered("[[${unit.name()}]] di [[${unit.above().name()}]]")).isEqualTo("Bidang &lt;A&gt; di Dinas");
    }

    @Test
    void aVariableOfTheTemplateHidesOneOfTheModel() {
        assertThat(rendered("<b th:each=\"unit : ${units}\" th:text=\"${unit.name()}\"></b>"))
                .isEqualTo("<b>Satu</b><b>Dua</b>");
    }

    @Test
    void whatIsNotThereIsNothing() {
        assertThat(rendered("[[${nothing}]][[${unit.above().above()}]]")).isEmpty();
    }

    @Test
    void everythingElseIsLeftToTheLanguage() {
        assertThat(rendered("[[${units.size() + 1}]] [[${word.length()}]] [[${true}]] [[${unit.name}]]"))
                .isEqualTo("3 4 true Bidang &lt;A&gt;");
    }

    @Test
    void anErrorOnTheWayIsAnError() {
        assertThatThrownBy(() -> rendered("[[${unit.broken()}]]"))
                .isInstanceOf(TemplateProcessingException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rendered("[[${unit.above().above().name()}]]"))
                .isInstanceOf(TemplateProcessingException.class);
    }

    private String rendered(String template) {
        var model =
                Map.of("unit", UNIT, "units", List.of(new Unit("Satu", null), new Unit("Dua", null)), "word", "kata");
        return engine.process(template, new Context(Locale.ROOT, Map.copyOf(model)));
    }

    private static SpringTemplateEngine engine() {
        var resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.HTML);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        RenderingConfiguration.quickPages().postProcessBeforeInitialization(engine, "engine");
        return engine;
    }
}
