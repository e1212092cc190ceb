package id.mumpuni.browser;

import id.mumpuni.TestDatabase;
import id.mumpuni.TestPeople;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The whole application on a free port, used through Chromium. A test takes a {@link Browsing} as parameter. Skipped
 * where no Chromium is installed; {@code .ci/run} fails on that.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mumpuni.demo=false", "mumpuni.opening.patience=30s", "mumpuni.signing.patience=30s"})
@Import({TestDatabase.class, TestPeople.class, TestAccounts.class})
public @interface BrowserTest {}
