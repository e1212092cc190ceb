package id.mumpuni.home.shell;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/** {@code <th:block mu:kept="side"></th:block>}: a fragment of {@code layout/menu}, drawn once for the same entries. */
class KeptMenuProcessor extends AbstractAttributeTagProcessor {

    private static final int AFTER_EACH_AND_IF = 1_200;

    private final KeptMenus menus;

    KeptMenuProcessor(KeptMenus menus) {
        super(TemplateMode.HTML, MumpuniDialect.PREFIX, null, false, "kept", true, AFTER_EACH_AND_IF, true);
        this.menus = menus;
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attribute,
            String fragment,
            IElementTagStructureHandler structure) {
        if (context.getVariable("shell") instanceof Shell shell) {
            structure.replaceWith(menus.html(fragment, context.getLocale(), shell), false);
        } else {
            structure.removeElement();
        }
    }
}
