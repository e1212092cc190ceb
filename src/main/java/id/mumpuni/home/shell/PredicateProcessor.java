package id.mumpuni.home.shell;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/** {@code <span mu:predicate="${row.predicate()}"></span>}: a rating as everybody knows it, with its sign and colour. */
class PredicateProcessor extends AbstractAttributeTagProcessor {

    private static final int AFTER_EACH_AND_IF = 1_200;

    private final Assets assets;

    PredicateProcessor(Assets assets) {
        super(TemplateMode.HTML, MumpuniDialect.PREFIX, null, false, "predicate", true, AFTER_EACH_AND_IF, true);
        this.assets = assets;
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attribute,
            String expression,
            IElementTagStructureHandler structure) {
        Object rating = StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, expression)
                .execute(context);
        structure.replaceWith(
                "<span class=\"pred " + Look.classOf(rating) + "\">"
                        + IconProcessor.svg(assets, Look.iconOf(rating), null) + "<span>" + text(context, rating)
                        + "</span></span>",
                false);
    }

    private static String text(ITemplateContext context, @Nullable Object rating) {
        return HtmlEscape.escapeHtml4Xml(
                context.getMessage(PredicateProcessor.class, "PerformanceRating." + rating, new Object[0], true));
    }
}
