package id.mumpuni.home.shell;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code <svg mu:icon="home"></svg>} or {@code mu:icon="${item.icon()}"}: a picture of the shared icon file, hidden from
 * screen readers because words stand beside it. A page has sixty of them and a fragment call for each was a tenth of its
 * time.
 */
class IconProcessor extends AbstractAttributeTagProcessor {

    private static final int AFTER_EACH_AND_IF = 1_200;
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Assets assets;

    IconProcessor(Assets assets) {
        super(TemplateMode.HTML, MumpuniDialect.PREFIX, null, false, "icon", true, AFTER_EACH_AND_IF, true);
        this.assets = assets;
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attribute,
            String value,
            IElementTagStructureHandler structure) {
        String name = NAME.matcher(value).matches() ? value : evaluated(context, value);
        structure.replaceWith(svg(assets, name, tag.getAttributeValue("class")), false);
    }

    private static String evaluated(ITemplateContext context, String expression) {
        Object name = StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, expression)
                .execute(context);
        if (name == null || !NAME.matcher(name.toString()).matches()) {
            throw new IllegalArgumentException("no name of an icon: " + name);
        }
        return name.toString();
    }

    static String svg(Assets assets, String name, @Nullable String more) {
        String classes = more == null ? "icon" : "icon " + more;
        return "<svg class=\"" + classes + "\" aria-hidden=\"true\" focusable=\"false\"><use href=\"" + assets.icons()
                + "#" + name + "\"></use></svg>";
    }
}
