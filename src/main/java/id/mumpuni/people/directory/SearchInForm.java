package id.mumpuni.people.directory;

import org.springframework.http.HttpMethod;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Without a script, the button that looks for a person sends the whole form: the form then has one thing wrong with it,
 * that it is not meant to be followed yet, so it comes back as it was typed, with those who were found
 * ({@link Pickers}).
 */
@ControllerAdvice
class SearchInForm {

    /** Its value is the field that somebody is looked for. */
    static final String FOR_FIELD = "carikan";

    /** Asked for every model of every page: an error page comes as GET, and its parameters may be what was too large. */
    @InitBinder
    void searchInsteadOfChecking(WebDataBinder binder, ServletWebRequest request) {
        if (HttpMethod.POST.equals(request.getHttpMethod()) && request.getParameter(FOR_FIELD) != null) {
            binder.replaceValidators(Validator.forInstanceOf(Object.class, SearchInForm::notYet));
        }
    }

    private static void notYet(Object form, Errors errors) {
        errors.reject("people.picker.found");
    }
}
