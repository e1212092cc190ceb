package id.mumpuni;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The whole application on a real PostgreSQL, in one context that all these tests share. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "mumpuni.demo=false",
            "mumpuni.evidence.dir=target/test-evidence/${mumpuni.test.fork:1}",
            "mumpuni.evidence.fetch-links=false",
            "mumpuni.reports.keep=0s",
            "mumpuni.opening.patience=30s",
            "mumpuni.signing.patience=30s"
        })
@AutoConfigureMockMvc
@Import({TestDatabase.class, TestPeople.class, StatementCounter.class, TestClock.class})
@ExtendWith(TestClock.SetBack.class)
public @interface IntegrationTest {}
