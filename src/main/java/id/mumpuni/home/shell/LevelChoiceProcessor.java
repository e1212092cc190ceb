package id.mumpuni.home.shell;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * {@code <fieldset mu:levels=""></fieldset>}: one of the three levels, as buttons beside each other. Reads the variables
 * {@code name}, {@code legend}, {@code texts} (how the keys of the levels' texts begin), {@code chosen}, {@code kind} (a
 * class), {@code enabled} and {@code levels}. A list of forty people has eighty of them, and their
 * elements one by one were half of that page's time.
 */
class LevelChoiceProcessor extends AbstractAttributeTagProcessor {

    private static final int AFTER_EACH_AND_WITH = 1_200;

    private final Assets assets;

    LevelChoiceProcessor(Assets assets) {
        super(TemplateMode.HTML, MumpuniDialect.PREFIX, null, false, "levels", true, AFTER_EACH_AND_WITH, true);
        this.assets = assets;
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attribute,
            String nothing,
            IElementTagStructureHandler structure) {
        StringBuilder html = new StringBuilder(1_024)
                .append("<fieldset class=\"seg ")
                .append(variable(context, "kind"))
                .append(Boolean.TRUE.equals(context.getVariable("enabled")) ? "\">" : "\" disabled=\"disabled\">")
                .append("<legend class=\"visually-hidden\">")
                .append(variable(context, "legend"))
                .append("</legend>");
        Object chosen = context.getVariable("chosen");
        for (Enum<?> level : (Enum<?>[]) context.getVariable("levels")) {
            choice(html, variable(context, "name"), level.name(), level.equals(chosen))
                    .append(IconProcessor.svg(assets, icon(level.name()), null))
                    .append("<span>")
                    .append(text(context, level))
                    .append("</span></label>");
        }
        structure.replaceWith(html.append("</fieldset>"), false);
    }

    private static StringBuilder choice(StringBuilder html, String name, String value, boolean chosen) {
        String id = name + "-" + value;
        return html.append("<input type=\"radio\" name=\"")
                .append(name)
                .append("\" id=\"")
                .append(id)
                .append("\" value=\"")
                .append(value)
                .append(chosen ? "\" checked=\"checked\"><label for=\"" : "\"><label for=\"")
                .append(id)
                .append("\">");
    }

    private static String text(ITemplateContext context, Enum<?> level) {
        String key = context.getVariable("texts") + "." + level.name();
        return escaped(context.getMessage(LevelChoiceProcessor.class, key, new Object[0], true));
    }

    private static String variable(ITemplateContext context, String name) {
        return escaped(context.getVariable(name));
    }

    private static String escaped(@Nullable Object text) {
        return HtmlEscape.escapeHtml4Xml(String.valueOf(text));
    }

    private static String icon(String level) {
        return switch (level) {
            case "BELOW" -> "arrow-down";
            case "ABOVE" -> "arrow-up";
            default -> "equal";
        };
    }
}
