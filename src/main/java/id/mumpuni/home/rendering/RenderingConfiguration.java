package id.mumpuni.home.rendering;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/** Gives the template engine quicker ways to read plain paths, variables and texts. */
@Configuration(proxyBeanMethods = false)
class RenderingConfiguration {

    @Bean
    static MessageSource messageSource(@Value("${spring.messages.basename}") String[] files) {
        AllMessages messages = new AllMessages();
        messages.setBasenames(files);
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    static BeanPostProcessor quickPages() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof SpringTemplateEngine engine) {
                    replaceDialect(engine);
                }
                if (bean instanceof ThymeleafViewResolver views) {
                    views.setViewClass(PageView.class);
                }
                return bean;
            }
        };
    }

    /** After a forward the server closes what lies below a kept page, before the page was sent. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> leaveForwardedPagesOpen() {
        return factory ->
                factory.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
    }

    private static void replaceDialect(SpringTemplateEngine engine) {
        var dialects = engine.getDialects();
        engine.setDialect(new QuickDialect());
        for (IDialect dialect : dialects) {
            if (!(dialect instanceof SpringStandardDialect)) {
                engine.addDialect(dialect);
            }
        }
    }

    private static final class QuickDialect extends SpringStandardDialect {

        private final IStandardVariableExpressionEvaluator paths = new PathEvaluator();

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return paths;
        }
    }
}
