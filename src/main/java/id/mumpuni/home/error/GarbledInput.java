package id.mumpuni.home.error;

import id.mumpuni.shared.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.util.ClassUtils;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * An address that was cut off or changed by hand, a form that came without something it needs: the page says which kind
 * of thing could not be read, as a form would. What cannot be the name of anything is not there.
 */
@ControllerAdvice
class GarbledInput {

    private static final String FOREIGN_KEY = "23503";
    private static final String TWICE = "23505";
    private static final String CHECKED = "23514";
    private static final String DAY = "typeMismatch.java.time.LocalDate";
    private static final String ID = "typeMismatch.java.util.UUID";
    private static final String NUMBER = "typeMismatch.java.lang.Integer";
    private static final String ANYTHING = "typeMismatch";
    private static final Set<String> KNOWN = Set.of(DAY, ID, NUMBER);

    @ExceptionHandler
    void unreadable(
            MethodArgumentTypeMismatchException garbled, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (garbled.getParameter().hasParameterAnnotation(PathVariable.class)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else {
            refuse(code(garbled.getRequiredType()), request, response);
        }
    }

    @ExceptionHandler
    void unreadable(BindException garbled, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String code = garbled.getFieldErrors().stream()
                .flatMap(error -> Stream.ofNullable(error.getCodes()).flatMap(Stream::of))
                .filter(KNOWN::contains)
                .findFirst()
                .orElse(ANYTHING);
        refuse(code, request, response);
    }

    /** A name of something that does not exist, or a thing that somebody made already: only the database knows. */
    @ExceptionHandler
    void unknown(DataIntegrityViolationException exception, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String state = NestedExceptionUtils.getMostSpecificCause(exception) instanceof SQLException cause
                ? cause.getSQLState()
                : null;
        if (TWICE.equals(state)) {
            response.sendError(HttpStatus.CONFLICT.value());
        } else if (FOREIGN_KEY.equals(state)) {
            refuse(ID, request, response);
        } else if (CHECKED.equals(state)) {
            refuse(ANYTHING, request, response); // a choice that no page of ours offers there
        } else {
            throw exception;
        }
    }

    @ExceptionHandler({
        MissingRequestValueException.class,
        MissingServletRequestPartException.class,
        MultipartException.class
    })
    void missing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse("error.input.missing", request, response);
    }

    private static void refuse(String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute("rule", new RuleViolation(code));
        response.sendError(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    private static String code(@Nullable Class<?> type) {
        if (type == LocalDate.class) {
            return DAY;
        }
        if (type == UUID.class) {
            return ID;
        }
        boolean number = type != null && Number.class.isAssignableFrom(ClassUtils.resolvePrimitiveIfNecessary(type));
        return number ? NUMBER : ANYTHING;
    }
}
