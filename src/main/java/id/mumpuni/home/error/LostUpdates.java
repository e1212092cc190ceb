package id.mumpuni.home.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Two people changed the same thing at once: the database noticed, the page says so. */
@ControllerAdvice
class LostUpdates {

    @ExceptionHandler
    void lost(OptimisticLockingFailureException exception, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }
}
