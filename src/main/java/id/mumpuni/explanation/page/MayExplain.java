package id.mumpuni.explanation.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Whoever may see a result may know what it came from; what of it concerns others is left out where it is read. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@appraisalPolicy.on(#id).mayViewResult()")
@interface MayExplain {}
